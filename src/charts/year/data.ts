import { parseDay, yearEnd, yearStart } from '../../engine/civil.ts';
import type { Ledger, Line } from '../../engine/ledger.ts';
import type { Category, Model, Slot } from '../../rulebook/model.ts';

/** How a block is drawn: hatched where it rests on an assumption, an empty outline where its size is not known. */
export type Look = 'solid' | 'assumed' | 'unknown';

/** Minutes of one day that a duty took. */
export interface Block {
  /** index into the year */
  day: number;
  start: number;
  end: number;
  category: Category;
  look: Look;
}

/** A named stretch of days, both ends included; for calendar days the ends are the same. */
export interface Stretch {
  id: string;
  from: number;
  to: number;
}

export interface YearData {
  year: number;
  days: number;
  /** the timetable of each day, before any duty */
  grounds: readonly (readonly Slot[])[];
  blocks: readonly Block[];
  campaigns: readonly Stretch[];
  /** political days that something fell on */
  marks: readonly Stretch[];
}

const RANK: Record<Category, number> = { political: 0, labour: 1, material: 2 };
/** An outline needs some size to be seen; it claims none. */
const OUTLINE_MINUTES = 60;

/** Earlier ones keep their minutes where two overlap: the order in which the engine places them. */
const inPlacingOrder = (a: Line, b: Line): number =>
  RANK[a.category] - RANK[b.category] ||
  (a.start ?? 0) - (b.start ?? 0) ||
  (b.end ?? 0) - (a.end ?? 0) ||
  (a.rule < b.rule ? -1 : 1);

/** What is left of a stretch when others are taken out of it; `taken` is in order and without overlap. */
function without(start: number, end: number, taken: readonly [number, number][]): [number, number][] {
  const out: [number, number][] = [];
  let at = start;
  for (const [from, to] of taken) {
    if (to <= at || from >= end) continue;
    if (from > at) out.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < end) out.push([at, end]);
  return out;
}

/** The blocks of one date, no minute in two of them. */
function blocksOf(day: number, lines: readonly Line[]): Block[] {
  const taken: [number, number][] = [];
  const blocks: Block[] = [];
  for (const line of [...lines].sort(inPlacingOrder)) {
    if (line.start === null || line.response !== 'attend') continue;
    const { category } = line;
    if (line.minutes === null) {
      const end = Math.min(line.end ?? line.start + OUTLINE_MINUTES, 1440);
      blocks.push({ day, start: line.start, end: Math.max(end, line.start + 30), category, look: 'unknown' });
    } else if (line.minutes > 0 && line.end !== null) {
      const left = without(line.start, line.end, taken);
      const look = line.basis === 'assumed' ? 'assumed' : 'solid';
      for (const [start, end] of left) blocks.push({ day, start, end, category, look });
      taken.push(...left);
      taken.sort((a, b) => a[0] - b[0]);
    }
  }
  return blocks;
}

/** Campaigns and political days are drawn where some duty of this ledger hangs on them. */
function stretches(model: Model, ledger: Ledger): Pick<YearData, 'campaigns' | 'marks'> {
  const first = yearStart(ledger.year);
  const last = yearEnd(ledger.year);
  const rules = new Map(model.rules.map((rule) => [rule.id, rule]));
  const used = new Set<string>();
  const dated = new Set<number>();
  for (const line of ledger.lines) {
    const schedule = rules.get(line.rule)?.schedules[line.schedule];
    if (!schedule) continue;
    if ('window' in schedule && schedule.window && 'campaign' in schedule.window) used.add(schedule.window.campaign);
    if (schedule.kind === 'calendar' && !schedule.offset) dated.add(parseDay(line.date) - first);
  }
  const campaigns: Stretch[] = [];
  for (const { id, periods, yearly } of model.campaigns) {
    if (!used.has(id)) continue;
    const spans = periods.map(({ from, to }) => [parseDay(from), parseDay(to)] as const);
    const own = spans.filter(([from, to]) => to >= first && from <= last);
    if (own.length === 0 && yearly) {
      own.push([parseDay(`${ledger.year}-${yearly.from}`), parseDay(`${ledger.year}-${yearly.to}`)]);
    }
    for (const [from, to] of own) {
      campaigns.push({ id, from: Math.max(from, first) - first, to: Math.min(to, last) - first });
    }
  }
  const marks = model.days.flatMap(({ id, on }): Stretch[] => {
    const date = on.startsWith('lunar:')
      ? model.lunar[on.slice(6)]?.find((one) => one.startsWith(`${ledger.year}-`))
      : on.length === 5 ? `${ledger.year}-${on}` : on;
    const day = date?.startsWith(String(ledger.year)) ? parseDay(date) - first : -1;
    return dated.has(day) ? [{ id, from: day, to: day }] : [];
  });
  campaigns.sort((a, b) => a.from - b.from || b.to - a.to);
  return { campaigns, marks: marks.sort((a, b) => a.from - b.from) };
}

/** A ledger as the picture of the year needs it. */
export function yearData(model: Model, ledger: Ledger): YearData {
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
    blocks: [...byDay].flatMap(([day, lines]) => blocksOf(day, lines)),
    ...stretches(model, ledger),
  };
}
