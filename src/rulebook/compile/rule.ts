import type { Exemption, Money, Rule, Schedule, Window } from '../model.ts';
import type { RawExemption, RawRule } from '../schema/rule.ts';
import type { RawSchedule, RawWindow } from '../schema/schedule.ts';
import { yearOf } from '../civil.ts';
import { byId, pick } from './texts.ts';
import { compileFooting, compileStart, remark, valueId } from './values.ts';
import type { Gathered } from './values.ts';
import { compileWho } from './who.ts';

export const compileWindow = (raw: RawWindow): Window =>
  typeof raw === 'string' ? { campaign: raw } : { from: raw.from, to: raw.to };

/** Ids of calendar days by tag (with its #). */
export type Tags = ReadonlyMap<string, readonly string[]>;

const dayIds = (raw: readonly string[], tags: Tags): string[] =>
  [...new Set(raw.flatMap((id) => (id.startsWith('#') ? (tags.get(id) ?? []) : [id])))].sort();

const compileSchedule = (
  gathered: Gathered,
  tags: Tags,
  place: string,
  raw: RawSchedule,
): Schedule => {
  const value = (field: string, given: Parameters<typeof valueId>[2]) =>
    valueId(gathered, `${place}.${field}`, given);
  const window = 'window' in raw ? { window: compileWindow(raw.window) } : {};
  const base = {
    kind: raw.kind,
    ...pick(raw, ['since', 'until', 'variant', 'on']),
    ...(raw.who && { who: compileWho(raw.who) }),
    ...(raw.start && { start: compileStart(gathered, `${place}.start`, raw.start) }),
    ...(raw.length !== undefined && { length: value('length', raw.length) }),
    footing: compileFooting(gathered, place, raw),
  };
  const own = (): object => {
    switch (raw.kind) {
      case 'weekdays':
        return { weekdays: raw.weekdays };
      case 'yearly':
        return { dates: raw.dates };
      case 'calendar':
        return { ...pick(raw, ['offset', 'round']), days: dayIds(raw.days, tags) };
      case 'before':
        return {
          ...pick(raw, ['weekdays', 'round']),
          days: dayIds(raw.days, tags),
          count: value('count', raw.count),
        };
      case 'window':
        return {
          ...pick(raw, ['weekdays']),
          ...(raw.days !== undefined && { days: value('days', raw.days) }),
        };
      case 'month-days':
        return { days: raw.monthDays };
      case 'every':
        return { days: raw.every };
      case 'first-working-day':
        return { of: raw.of };
      case 'monthly':
        return {};
      case 'times':
        return { count: value('count', raw.count) };
      case 'quota':
        return {
          amount: value('amount', raw.amount),
          hoursPerUnit: value('hoursPerUnit', raw.hoursPerUnit),
          trip: value('trip', raw.trip),
        };
      case 'unforeseen':
        return { rate: value('rate', raw.rate) };
    }
  };
  return { ...base, ...own(), ...window } as Schedule;
};

/** A way out; `place` names it in parameters and reasons. */
export const compileExemption = (
  gathered: Gathered,
  place: string,
  raw: RawExemption,
): Exemption => ({
  ...pick(raw, ['id', 'kind', 'term', 'means', 'reading']),
  price: raw.price === null ? null : valueId(gathered, `${place}.price`, raw.price),
  ...(raw.who && { who: compileWho(raw.who) }),
  ...(raw.years && { years: [raw.years[0], raw.years[1] ?? null] as [number, number | null] }),
  lastSeen: raw.lastSeen ?? raw.years?.[1] ?? 0,
  ...compileFooting(gathered, place, raw),
});

const compileMoney = (
  gathered: Gathered,
  place: string,
  raw: NonNullable<RawRule['money']>,
): Money => ({
  kind: raw.kind,
  amount: valueId(gathered, `${place}.amount`, raw.amount),
  ...(raw.times && {
    times: raw.times.map((value, index) => valueId(gathered, `${place}.times.${index}`, value)),
  }),
});

/** Whether the general statement that labour and goods can be bought off speaks of the rule. */
const isForSale = (raw: RawRule): boolean => {
  if (raw.notForSale || raw.category === 'political') return false;
  if (raw.money && raw.money.kind !== 'goods') return false;
  return (
    raw.category === 'labour' ||
    raw.money?.kind === 'goods' ||
    (raw.schedules ?? []).some((schedule) => schedule.kind === 'quota')
  );
};

/** A duty; `general`: the ways out that open every labour duty and goods quota. */
export const compileRule = (
  gathered: Gathered,
  tags: Tags,
  general: readonly Exemption[],
  raw: RawRule,
): Rule => {
  const { id } = raw;
  if (raw.notForSale) remark(gathered, `${id}.notForSale`, raw.notForSale);
  if (raw.note !== undefined) gathered.notes.set(id, raw.note);
  const own = (raw.exemptions ?? []).map((exemption) =>
    compileExemption(gathered, `${id}.exemptions.${exemption.id}`, exemption),
  );
  return {
    id,
    category: raw.category,
    tier: raw.tier ?? 'core',
    organiser: raw.organiser,
    per: raw.per ?? 'person',
    who: compileWho(raw.who),
    ...pick(raw, ['since', 'until', 'away', 'role', 'variants']),
    lastSeen: raw.lastSeen ?? (raw.until === undefined ? 0 : yearOf(raw.until)),
    applies: compileFooting(gathered, `${id}.applies`, raw.applies),
    schedules: (raw.schedules ?? []).map((schedule, index) =>
      compileSchedule(gathered, tags, `${id}.schedules.${index}`, schedule),
    ),
    ...(raw.length !== undefined && { length: valueId(gathered, `${id}.length`, raw.length) }),
    ...(raw.start && { start: compileStart(gathered, `${id}.start`, raw.start) }),
    ...(raw.money && { money: compileMoney(gathered, `${id}.money`, raw.money) }),
    exemptions: [...own, ...(isForSale(raw) ? general : [])].sort(byId),
    ...(raw.dormant && { dormant: true as const }),
  };
};
