import { burden, formatDay, simulate, weekdayOf, yearStart } from '../engine/index.ts';
import type { Draw, Ledger, Line, Request } from '../engine/ledger.ts';
import { valuesOf } from '../engine/values.ts';
import type { Measure, ModelFigure } from '../rulebook/doubt.ts';
import type { Model, Region, Slot, Weekday } from '../rulebook/model.ts';

export type Unit = 'days' | 'days-a-week' | 'hours' | 'won' | 'times' | 'usd';

export const UNIT: Record<Measure, Unit> = {
  'days-with-duty': 'days',
  'days-with-duty-a-week': 'days-a-week',
  'hours-a-day': 'hours',
  'span-at-work': 'hours',
  'red-days': 'days',
  'red-days-with-duty': 'days',
  'market-days-lost': 'days',
  'trading-hours-a-day': 'hours',
  bribes: 'won',
  'demanded-money': 'won',
  'figure-over-figure': 'times',
  'trade-over-wage': 'times',
  'labour-worth': 'usd',
};

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Who calls people together at the place of work. */
const AT_WORK = new Set(['workplace', 'organisation', 'party', 'farm']);

/** One date of a ledger. */
interface Day {
  date: string;
  /** its attended lines that take minutes */
  lines: Line[];
  kind: Ledger['dayKinds'][number];
  slots: readonly Slot[];
}

const taken = ({ lines }: Day): number =>
  lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);

/** The dates that a figure looks at, with what fell on each. */
function daysOf(model: Model, figure: ModelFigure, ledger: Ledger): Day[] {
  const { from = '01-01', to = '12-31', weekdays, rules } = figure;
  const rulesAsked = rules && new Set(rules);
  const first = yearStart(ledger.year);
  const timetable = model.profiles.find(({ id }) => id === ledger.profile)?.days;
  const byDate = new Map<string, Line[]>();
  for (const line of ledger.lines) {
    if (!line.minutes || (rulesAsked && !rulesAsked.has(line.rule))) continue;
    byDate.set(line.date, [...(byDate.get(line.date) ?? []), line]);
  }
  return ledger.dayKinds.flatMap((kind, i): Day[] => {
    const date = formatDay(first + i);
    const day = date.slice(5);
    if (day < from || day > to) return [];
    if (weekdays && !weekdays.includes(WEEKDAYS[weekdayOf(first + i)] ?? 'mon')) return [];
    return [{ date, kind, lines: byDate.get(date) ?? [], slots: timetable?.[kind] ?? [] }];
  });
}

const minutesOf = (slots: readonly Slot[], activity: Slot['activity']): number =>
  slots.reduce((sum, slot) => sum + (slot.activity === activity ? slot.to - slot.from : 0), 0);
const lost = (lines: readonly Line[], activity: Slot['activity']): number =>
  lines.reduce((sum, line) => sum + line.gaveWay[activity], 0);

/** Minutes of livelihood that duties leave. */
const trade = ({ lines, slots }: Day): number =>
  minutesOf(slots, 'livelihood') - lost(lines, 'livelihood');

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const isRed = ({ kind }: Day): boolean => kind === 'rest' || kind === 'holiday';
const full =
  (hours = 0) =>
  (day: Day): boolean =>
    day.lines.length > 0 && taken(day) >= hours * 60;

/** Hours between the first and the last minute of the job, or of a duty that the place of work calls to. */
function span(model: Model, day: Day): number {
  const organisers = new Map(model.rules.map(({ id, organiser }) => [id, organiser]));
  const stretches = [
    ...day.slots.filter(({ activity }) => activity === 'job'),
    ...day.lines
      .filter(({ rule, start }) => start !== null && AT_WORK.has(organisers.get(rule) ?? ''))
      .map(({ start, minutes }) => ({ from: start ?? 0, to: (start ?? 0) + (minutes ?? 0) })),
  ];
  if (stretches.length === 0) return 0;
  return (
    (Math.max(...stretches.map(({ to }) => to)) - Math.min(...stretches.map(({ from }) => from))) /
    60
  );
}

/** One parameter of money over another, in won of the year. */
function ratio(model: Model, { figures, year }: ModelFigure, region: Region, draw: Draw): number {
  const [over, under] = figures ?? ['', ''];
  const values = valuesOf(model, region, draw);
  return values.won(over, year).value / values.won(under, year).value;
}

/** What each measure is of one person's year. */
const OF: Record<
  Exclude<Measure, 'figure-over-figure'>,
  (days: readonly Day[], figure: ModelFigure, ledger: Ledger, model: Model) => number
> = {
  'days-with-duty': (days, { hours }) => days.filter(full(hours)).length,
  'days-with-duty-a-week': (days, { hours }) =>
    (days.filter(full(hours)).length * 7) / Math.max(1, days.length),
  'hours-a-day': (days) => mean(days.map(taken)) / 60,
  'span-at-work': (days, _, __, model) =>
    mean(days.filter(({ kind }) => kind === 'working').map((day) => span(model, day))),
  'red-days': (days) => days.filter(isRed).length,
  'red-days-with-duty': (days) => days.filter((day) => isRed(day) && full()(day)).length,
  'market-days-lost': (days) =>
    days.filter(({ lines, slots }) => {
      const open = minutesOf(slots, 'livelihood');
      return open > 0 && lost(lines, 'livelihood') * 2 > open;
    }).length,
  'trading-hours-a-day': (days) => mean(days.map(trade)) / 60,
  bribes: (_, { rules }, ledger) =>
    ledger.lines
      .filter(({ rule, wonKind }) => wonKind === 'bribes' && (rules?.includes(rule) ?? true))
      .reduce((sum, { won }) => sum + won, 0),
  'demanded-money': (_, __, ledger) => {
    const { levies, dues, bribes } = burden(ledger).won;
    return levies + dues + bribes;
  },
  'trade-over-wage': (days, figure, ledger, model) => {
    const hours = days.reduce((sum, day) => sum + trade(day), 0) / 60;
    return (hours * ratio(model, figure, ledger.attributes.region, 'typical')) / 12;
  },
  'labour-worth': (_, figure, ledger, model) =>
    (burden(ledger).minutes.labour / 60) *
    ratio(model, figure, ledger.attributes.region, 'typical'),
};

/** What a figure of the model comes to at one draw, in the unit of its measure. */
export function measured(model: Model, figure: ModelFigure, draw: Draw): number {
  const { measure, year, respond = 'attend', reading = 'demanded' } = figure;
  const each = figure.positions.map((position) => {
    const attributes = model.positions.find(({ id }) => id === position)?.attributes;
    if (!attributes) throw new RangeError(`the rulebook has no position "${position}"`);
    const own = { ...attributes, ...figure.set };
    if (measure === 'figure-over-figure') return ratio(model, figure, own.region, draw);
    const request: Request = { year, attributes: own, respond, reading };
    const ledger = simulate(model, request, draw);
    return OF[measure](daysOf(model, figure, ledger), figure, ledger, model);
  });
  return figure.mean ? mean(each) : each.reduce((sum, value) => sum + value, 0);
}
