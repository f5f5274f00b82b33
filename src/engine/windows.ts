import type { Footing, Window } from '../rulebook/model.ts';
import { parseDay, parseYearly, yearEnd, yearOf, yearStart, type Day } from './civil.ts';
import type { Person } from './person.ts';

/** One stretch of dates, both ends in it, with what the dates rest on if that is not the schedule alone. */
export interface Span {
  from: Day;
  to: Day;
  footing: Footing | null;
}

const anchorYears = (person: Person): number[] => [person.year - 1, person.year, person.year + 1];

/** The years in which a stretch of each year may begin: what begins two years before may reach over New Year. */
const beginnings = (person: Person): number[] => [person.year - 2, ...anchorYears(person)];

const kept = new WeakMap<Uint8Array, Map<Window | undefined, readonly Span[]>>();

/**
 * The instances of a window that touch the three years; no window: the calendar years. Kept for as long as the kinds of
 * the person's days: of the person they depend on no more than the rulebook and the year.
 */
export function spansOf(window: Window | undefined, person: Person): readonly Span[] {
  let known = kept.get(person.kinds);
  if (!known) kept.set(person.kinds, (known = new Map<Window | undefined, readonly Span[]>()));
  let spans = known.get(window);
  if (!spans) known.set(window, (spans = findSpans(window, person)));
  return spans;
}

function findSpans(window: Window | undefined, person: Person): Span[] {
  if (window === undefined) {
    return anchorYears(person).map((year) => ({
      from: yearStart(year),
      to: yearEnd(year),
      footing: null,
    }));
  }
  if ('campaign' in window) return campaignSpans(window.campaign, person);
  if (window.from.length > 5)
    return [{ from: parseDay(window.from), to: parseDay(window.to), footing: null }];
  return beginnings(person)
    .map((year) => yearlySpan(window.from, window.to, year, null))
    .filter((span) => span.to >= person.first);
}

function yearlySpan(from: string, to: string, year: number, footing: Footing | null): Span {
  return {
    from: parseYearly(from, year),
    to: parseYearly(to, to < from ? year + 1 : year),
    footing,
  };
}

function campaignSpans(id: string, person: Person): Span[] {
  const campaign = person.model.campaigns.find((c) => c.id === id);
  if (!campaign) return [];
  const spans = campaign.periods.map((p): Span => ({
    from: parseDay(p.from),
    to: parseDay(p.to),
    footing: p,
  }));
  const { yearly } = campaign;
  if (yearly) {
    for (const year of beginnings(person)) {
      if (year < (yearly.since ?? year) || year > (yearly.until ?? year)) continue;
      if (spans.some((span) => yearOf(span.from) === year && span.footing !== yearly)) continue;
      spans.push(yearlySpan(yearly.from, yearly.to, year, yearly));
    }
  }
  return spans
    .filter((span) => span.to >= person.first && span.from <= person.last)
    .sort((a, b) => a.from - b.from);
}

/** Whether any instance of the window meets the shown year. */
export const meetsYear = (window: Window | undefined, person: Person): boolean =>
  spansOf(window, person).some((span) => span.from <= person.end && span.to >= person.start);

/** Positions of n things at the middles of n equal parts of a list of `length`. */
export function middles(n: number, length: number): number[] {
  const count = Math.min(n, length);
  return Array.from({ length: count }, (_, i) => Math.floor(((2 * i + 1) * length) / (2 * count)));
}

/** A rate per day over the days of a span, rounded half up. */
export const roundedDays = (rate: number, span: Span): number =>
  Math.floor(rate * (span.to - span.from + 1) + 0.5);

/** The days of a span, both ends in it. */
export const daysOf = ({ from, to }: Span): Day[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
