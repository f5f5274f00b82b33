import { parseDay, yearEnd, yearStart } from '../../engine/civil.ts';
import type { Ledger, Line } from '../../engine/ledger.ts';
import type { Category, Model, Slot } from '../../rulebook/model.ts';
import { visible } from '../visible.ts';

/** How a block is drawn: hatched where it rests on an assumption, an empty outline where its size is not known. */
export type Look = 'solid' | 'assumed' | 'unknown';

/** Minutes of one day that a duty took. */
export interface Block {
  /** index into the year */
  day: number;
  start: number;
  end: number;
  category: Category;
  rule: string;
  look: Look;
  /** drawn weaker, since another duty is lit */
  pale?: boolean;
}

/** A named stretch of days, both ends included; for calendar days the ends are the same. */
export interface Stretch {
  id: string;
  from: number;
  to: number;
  /** named first where not all names have room */
  major?: boolean;
}

export interface YearData {
  year: number;
  days: number;
  /** the timetable of each day, before any duty */
  grounds: readonly (readonly Slot[])[];
  blocks: readonly Block[];
  campaigns: readonly Stretch[];
  /** political days that some duty hangs on */
  marks: readonly Stretch[];
}

/** An outline needs some size to be seen; it claims none. */
const OUTLINE_MINUTES = 60;

/** The blocks of one date, no minute in two of them. */
function blocksOf(day: number, lines: readonly Line[], lit: string | null): Block[] {
  const blocks: Block[] = [];
  const paleOf = (rule: string): Pick<Block, 'pale'> =>
    lit === null || rule === lit ? {} : { pale: true };
  for (const [{ category, basis, rule }, left] of visible(lines)) {
    const look = basis === 'assumed' ? 'assumed' : 'solid';
    for (const [start, end] of left)
      blocks.push({ day, start, end, category, rule, look, ...paleOf(rule) });
  }
  for (const { start, end, minutes, category, response, rule } of lines) {
    if (start === null || minutes !== null || response !== 'attend') continue;
    const from = Math.min(start, 1440 - OUTLINE_MINUTES);
    blocks.push({
      day,
      start: from,
      end: Math.max(end ?? 0, from + OUTLINE_MINUTES),
      category,
      rule,
      look: 'unknown',
      ...paleOf(rule),
    });
  }
  return blocks;
}

/** Campaigns and political days are drawn where some duty of this ledger hangs on them. */
function stretches(model: Model, ledger: Ledger): Pick<YearData, 'campaigns' | 'marks'> {
  const first = yearStart(ledger.year);
  const last = yearEnd(ledger.year);
  const rules = new Map(model.rules.map((rule) => [rule.id, rule]));
  const used = new Set<string>();
  const called = new Set<string>();
  for (const line of ledger.lines) {
    const schedule = rules.get(line.rule)?.schedules[line.schedule];
    if (!schedule) continue;
    if ('window' in schedule && 'campaign' in schedule.window) used.add(schedule.window.campaign);
    if (schedule.kind === 'calendar' || schedule.kind === 'before')
      for (const id of schedule.days) called.add(id);
  }
  const campaigns: Stretch[] = [];
  for (const { id, periods, yearly } of model.campaigns) {
    if (!used.has(id)) continue;
    const spans = periods.map(({ from, to }) => [parseDay(from), parseDay(to)] as const);
    const own = spans.filter(([from, to]) => to >= first && from <= last);
    if (own.length === 0 && yearly) {
      own.push([
        parseDay(`${ledger.year}-${yearly.from}`),
        parseDay(`${ledger.year}-${yearly.to}`),
      ]);
    }
    for (const [from, to] of own) {
      campaigns.push({ id, from: Math.max(from, first) - first, to: Math.min(to, last) - first });
    }
  }
  const marks = model.days.flatMap(({ id, on, since, until, off }): Stretch[] => {
    const date = on.startsWith('lunar:')
      ? model.lunar[on.slice(6)]?.find((one) => one.startsWith(`${ledger.year}-`))
      : on.length === 5
        ? `${ledger.year}-${on}`
        : on;
    if (!called.has(id) || !date?.startsWith(String(ledger.year))) return [];
    if ((since !== undefined && date < since) || (until !== undefined && date > until)) return [];
    const day = parseDay(date) - first;
    return [{ id, from: day, to: day, major: off !== undefined }];
  });
  campaigns.sort((a, b) => a.from - b.from || b.to - a.to);
  return { campaigns, marks: marks.sort((a, b) => a.from - b.from) };
}

/** A ledger as the picture of the year needs it; `lit`: the rule that is drawn at full strength, the others paler. */
export function yearData(model: Model, ledger: Ledger, lit: string | null = null): YearData {
  const first = yearStart(ledger.year);
  const profile = model.profiles.find(({ id }) => id === ledger.profile);
  const byDay = new Map<number, Line[]>();
  for (const line of ledger.lines) {
    const day = parseDay(line.date) - first;
    const lines = byDay.get(day);
    if (lines) lines.push(line);
    else byDay.set(day, [line]);
  }
  return {
    year: ledger.year,
    days: yearEnd(ledger.year) - first + 1,
    grounds: ledger.dayKinds.map((kind) => profile?.days[kind] ?? []),
    blocks: [...byDay].flatMap(([day, lines]) => blocksOf(day, lines, lit)),
    ...stretches(model, ledger),
  };
}
