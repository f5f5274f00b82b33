import { expect, test } from 'vitest';
import { simulate, type Request } from '../../../src/engine/index.ts';
import { loadRulebookSync } from '../../../src/rulebook/load.ts';
import { answersDiffer, awayIn, effectOf, untriedOf } from '../../../src/views/live/effect.ts';
import { stretchOf } from '../../../src/views/live/stretch.ts';
import { responsesOf, type Tried } from '../../../src/views/live/tries.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model } = loaded;

function tried(position: string, days: [day: string, response: Tried][]) {
  const attributes = model.positions.find(({ id }) => id === position)?.attributes;
  if (!attributes) throw new Error(`no ${position}`);
  const all = days.map(([day, response]) => ({ day, response }));
  const untried: Request = { year: 2016, attributes };
  const responses = responsesOf(model, untried, all);
  const request: Request = responses ? { ...untried, responses } : untried;
  const [was, now] = [simulate(model, untried), simulate(model, request)];
  return { request, untried, was, now, effect: effectOf(model, request, now, all) };
}

test('a week stayed away from: its hours as it is and as tried, and the summons that follows', () => {
  const { effect, request, untried, was, now } = tried('factory-worker', [['03-21', 'absent']]);
  expect(untriedOf(request)).toEqual(untried);
  const [week] = effect.weeks;
  expect(week).toMatchObject({ from: '2016-03-21', to: '2016-03-27', bribes: { was: 0, now: 0 } });
  expect(week?.was.total).toBeGreaterThan(30 * 60);
  expect(week?.now.total).toBe(0);
  expect(week?.summons.map(({ rule }) => rule)).toEqual(['summons-self-criticism']);
  expect(week?.summons[0]?.date && week.summons[0].date > '2016-03-27').toBe(true);
  expect(effect.moved).toBe(true);
  // All of what has no reported way out in the week was stayed away from: that is said apart.
  expect(awayIn(model, [was, now], '2016-02-23', '2016-05-02')).toBe(week?.now.askedNone);
  expect(answersDiffer(was, now, '2016-03-21', '2016-03-27')).toBe(true);
  expect(answersDiffer(was, now, '2016-05-02', '2016-06-02')).toBe(false);
});

test('a week paid for: fewer hours, and the money with its earning', () => {
  const { effect } = tried('trader-womens-union', [['03-21', 'pay']]);
  const [week] = effect.weeks;
  expect(week?.now.total).toBeLessThan(week?.was.total ?? 0);
  expect(week?.bribes.was).toBe(0);
  expect(week?.bribes.now).toBeGreaterThan(0);
  expect(week?.now.by.paid).toBeGreaterThan(0);
  expect(week?.summons).toEqual([]);
});

test('weeks and the rest of the year add up to what the year changes, for all positions', () => {
  for (const { id, attributes } of model.positions) {
    for (const response of ['pay', 'substitute', 'absent'] as const) {
      const { effect, was, now } = tried(id, [
        ['03-21', response],
        ['09-26', response],
      ]);
      const weeks = effect.weeks.reduce((sum, week) => sum + week.now.total - week.was.total, 0);
      expect(weeks + effect.elsewhere).toBe(effect.year.now - effect.year.was);
      const whole = (year: typeof was) =>
        stretchOf(year, model.rules, '2016-01-01', '2016-12-31').total;
      expect(effect.year).toEqual({ was: whole(was), now: whole(now) });
      // Nobody decides for a child.
      if (attributes.work === 'school') expect(effect.moved).toBe(false);
    }
  }
});
