import { expect, test } from 'vitest';
import { parseDay, simulate, type Ledger } from '../../src/engine/index.ts';
import type { Profile } from '../../src/rulebook/model.ts';
import { ownBook } from '../cli/own.ts';

/** Minutes of sleep that nobody's date falls below, attending everything; a source that reports less would be named here. */
const LEAST = 4 * 60;

/** Minutes of sleep by kind of day, without any duty. */
const sleepOf = (profile: Profile): Record<string, number> =>
  Object.fromEntries(
    Object.entries(profile.days).map(([kind, slots]) => [
      kind,
      slots.reduce(
        (sum, { from, to, activity }) => sum + (activity === 'sleep' ? to - from : 0),
        0,
      ),
    ]),
  );

/** The dates that leave less than the least, each with its minutes and what took the sleep. */
function shortNights({ year, lines, dayKinds }: Ledger, usual: Record<string, number>): string[] {
  const first = parseDay(`${year}-01-01`);
  const taken = new Map<string, number>();
  for (const { date, gaveWay } of lines)
    if (gaveWay.sleep > 0) taken.set(date, (taken.get(date) ?? 0) + gaveWay.sleep);
  return [...taken].flatMap(([date, minutes]) => {
    const left = (usual[dayKinds[parseDay(date) - first] ?? ''] ?? 0) - minutes;
    if (left >= LEAST) return [];
    const by = lines.filter((line) => line.date === date && line.gaveWay.sleep > 0);
    return [`${date}: ${left} minutes, after ${by.map(({ rule }) => rule).join(', ')}`];
  });
}

test('nobody is left under four hours of sleep on any date of any year', async () => {
  const { model } = await ownBook();
  const profiles = new Map(model.profiles.map((profile) => [profile.id, sleepOf(profile)]));
  const [from, to] = model.years;
  const found: string[] = [];
  for (const { id, attributes } of model.positions)
    for (let year = from; year <= to; year++) {
      const ledger = simulate(model, { year, attributes, respond: 'attend' });
      const short = shortNights(ledger, profiles.get(ledger.profile) ?? {});
      found.push(...short.map((night) => `${id} ${night}`));
    }
  expect(found).toEqual([]);
}, 60_000);
