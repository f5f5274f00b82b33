import { isFullDate } from './civil.ts';
import type { Category, Means, Model } from './model.ts';
import type { Change } from './patch.ts';

/** The word of those offered that was meant, if one is near enough. */
export type Near = (word: string, offered: readonly string[]) => string | undefined;

/**
 * How changes of a rulebook stand in an address, joined by commas:
 * `!RULE` off; `FIGURE~TYPICAL` or `FIGURE~LOW~TYPICAL~HIGH`; `RULE*SINCE*UNTIL`, dates left out where there is no end;
 * `RULE!DATE` stays as it was on that date; `*CATEGORY~MEANS` a way out of a whole category.
 */
export function writeChanges(changes: readonly Change[]): string {
  return changes.map(writeChange).join(',');
}

function writeChange(change: Change): string {
  if (change.kind === 'off') return `!${change.rule}`;
  if (change.kind === 'way-out') return `*${change.category}~${change.means}`;
  if (change.kind === 'dates') return `${change.rule}*${change.since ?? ''}*${change.until ?? ''}`;
  if (change.kind === 'stays') return `${change.rule}!${change.on}`;
  const { id, low, typical, high } = change;
  const values = low === typical && high === typical ? [typical] : [low, typical, high];
  return [id, ...values.map(String)].join('~');
}

const CATEGORIES: readonly Category[] = ['political', 'labour', 'material'];
/** From the least on. */
export const MEANS: readonly Means[] = ['poor', 'ordinary', 'well-off', 'wealthy'];
/** As many changes as an address may ask for. */
const MOST = 20;
/** A figure may be changed to no more than so many times its highest value, or the year would not end. */
const TIMES = 20;

const idIn = (text: string, offered: readonly string[], near: Near): string | undefined =>
  offered.includes(text) ? text : near(text, offered);
const dateIn = (text: string): string | null | undefined =>
  text === '' ? null : isFullDate(text) ? text : undefined;

/** The least and the most that a figure can be changed to. */
export function limitsOf(model: Model, id: string): [least: number, most: number] {
  const values = model.parameters[id]?.values ?? [];
  const divides =
    id === model.householdEarners ||
    model.earnings.some(({ earns }) => earns === id) ||
    // Earnings are told in rice, yuan or dollars.
    Object.values(model.money).includes(id);
  const [low, high] = [
    Math.min(...values.map((one) => one.low)),
    Math.max(1, ...values.map((one) => one.high)),
  ];
  return [divides ? low / TIMES : 0, Math.min(high * TIMES, isLength(model, id) ? DAY : Infinity)];
}

/** Hours of a day: no duty, and no trip of a quota, is longer. */
const DAY = 24;
const isLength = ({ rules }: Model, id: string): boolean =>
  rules.some(
    ({ length, schedules }) =>
      length === id ||
      schedules.some((one) => one.length === id || (one.kind === 'quota' && one.trip === id)),
  );

function readValue(text: string, model: Model, near: Near): Change | undefined {
  const [given = '', ...numbers] = text.split('~');
  const id = idIn(given, Object.keys(model.parameters), near);
  if (id === undefined || !numbers.every((one) => /^\d{1,9}(\.\d{1,6})?$/.test(one)))
    return undefined;
  const [least, most] = limitsOf(model, id);
  const [low, typical = low, high = low] = numbers.map((one) =>
    Math.min(Math.max(Number(one), least), most),
  );
  if (low === undefined || typical === undefined || high === undefined) return undefined;
  if (numbers.length === 2 || numbers.length > 3 || low > typical || typical > high)
    return undefined;
  return { kind: 'value', id, low, typical, high };
}

function readChange(text: string, model: Model, near: Near): Change | undefined {
  // What absences lead to is no duty that could be off.
  const rules = model.rules.filter(({ role }) => role !== 'summons').map(({ id }) => id);
  if (text.startsWith('!')) {
    const rule = idIn(text.slice(1), rules, near);
    return rule === undefined ? undefined : { kind: 'off', rule };
  }
  if (text.startsWith('*')) {
    const [category, means] = text.slice(1).split('~');
    const found = CATEGORIES.find((one) => one === category);
    const from = MEANS.find((one) => one === means);
    return found && from ? { kind: 'way-out', category: found, means: from } : undefined;
  }
  if (text.includes('~')) return readValue(text, model, near);
  const [given = '', from = '', to, ...others] = text.split(/[*!]/);
  const rule = idIn(given, rules, near);
  const [since, until] = [dateIn(from), dateIn(to ?? '')];
  if (rule === undefined || since === undefined || until === undefined || others.length > 0)
    return undefined;
  if (to !== undefined)
    return (since ?? '') <= (until ?? '9') ? { kind: 'dates', rule, since, until } : undefined;
  return text.includes('!') && since !== null ? { kind: 'stays', rule, on: since } : undefined;
}

const targetOf = (change: Change): string =>
  change.kind === 'value'
    ? change.id
    : change.kind === 'way-out'
      ? `*${change.category}`
      : `!${change.rule}`;

/** Whether two changes are of one thing and contradict or repeat each other. A duty's dates and what it stays as go together. */
export const clash = (one: Change, other: Change): boolean =>
  targetOf(one) === targetOf(other) &&
  (one.kind === other.kind || one.kind === 'off' || other.kind === 'off');

/** What changes a text asks for; what cannot be read is left out, and of two that clash the first. */
export function readChanges(text: string, model: Model, near: Near = () => undefined): Change[] {
  const found = text
    .split(',')
    .slice(0, MOST)
    .flatMap((one) => readChange(one, model, near) ?? []);
  return found.filter((one, i) => !found.slice(i + 1).some((later) => clash(one, later)));
}
