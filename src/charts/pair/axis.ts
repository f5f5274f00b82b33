import type { YearData } from '../year/data.ts';

/** Place of 29 February among the days of a leap year. */
const LEAP_DAY = 59;
const LEAP = 366;

/** How many days an axis has that two years share: where either is a leap year it has 29 February. */
export const axisOf = (one: number, two: number): number => Math.max(one, two);

/** Where a day of a year stands on the axis, so that the same dates stand under each other. */
export const slotOf = (day: number, days: number, axis: number): number =>
  days < axis && axis === LEAP && day >= LEAP_DAY ? day + 1 : day;

/** The day of a year at a place of the axis; where the year has none, the day before. */
export const dayOfSlot = (slot: number, days: number, axis: number): number =>
  days < axis && axis === LEAP && slot >= LEAP_DAY ? slot - 1 : slot;

/** A year laid on the axis; a date that it does not have stays empty. */
export function onAxis(data: YearData, axis: number): YearData {
  if (data.days === axis) return data;
  const slot = (day: number): number => slotOf(day, data.days, axis);
  const moved = <T extends { from: number; to: number }>(all: readonly T[]): T[] =>
    all.map((one) => ({ ...one, from: slot(one.from), to: slot(one.to) }));
  return {
    ...data,
    days: axis,
    grounds: data.grounds.toSpliced(LEAP_DAY, 0, []),
    blocks: data.blocks.map((block) => ({ ...block, day: slot(block.day) })),
    campaigns: moved(data.campaigns),
    marks: moved(data.marks),
  };
}
