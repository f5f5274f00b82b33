import { describe, expect, test } from 'vitest';
import { simulate, type Line } from '../../src/engine/index.ts';
import type { Category, Model, Parameter, Rule } from '../../src/rulebook/model.ts';
import { ask, at, duty, everyKind, FIRM, once, timetable, tiny, value } from './tiny.ts';

/** How the duties of one date come to lie. Each case is a date of its own, read from above to below. */

/** `political march 08:00 2.5`: category, id, own start, hours. */
type Given = string;
/** `march 08:30-11:00 150`, with what took the rest: `march 08:00-10:30 90 < choir`. */
type Expected = string;

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const written = ({ id, date, start, end, minutes, coveredBy }: Line): Expected => {
  const by = coveredBy.map((one) => one.split('@')[0]).join(' ');
  const on = date === '2016-06-01' ? '' : `${date.slice(5)} `;
  const name = id.split('@')[0] ?? '';
  return `${on}${name} ${clock(start ?? 0)}-${clock(end ?? 0)} ${String(minutes)}${by ? ` < ${by}` : ''}`;
};

const rulesOf = (given: Given[]): [Rule[], Record<string, Parameter>] => {
  const parameters: Record<string, Parameter> = {};
  const rules = given.map((text) => {
    const [category = '', id = '', start = '', hours = ''] = text.split(' ');
    parameters[id] = value('hours', Number(hours));
    return duty({
      id,
      category: category as Category,
      start: { at: at(start), ...FIRM },
      length: id,
      schedules: [once('2016-06-01')],
    });
  });
  return [rules, parameters];
};

const placed = (given: Given[], changes: Partial<Model> = {}): Expected[] => {
  const [rules, parameters] = rulesOf(given);
  return simulate(tiny({ rules, parameters, ...changes }), ask(2016)).lines.map(written);
};

const CASES: [says: string, given: Given[], expected: Expected[]][] = [
  [
    'labour yields to a political duty and keeps its hours',
    ['labour road 08:00 3', 'political rally 09:00 1'],
    ['road 08:00-11:00 120 < rally', 'rally 09:00-10:00 60'],
  ],
  [
    'a political duty follows another',
    ['political rally 09:00 1', 'political song 09:30 1'],
    ['rally 09:00-10:00 60', 'song 10:00-11:00 60'],
  ],
  [
    'it follows by three hours at most, else it yields at its own hours',
    ['political rally 09:00 3.5', 'political song 09:15 1'],
    ['rally 09:00-12:30 210', 'song 09:15-10:15 0 < rally'],
  ],
  [
    'three hours are just enough',
    ['political rally 09:00 3.25', 'political song 09:15 1'],
    ['rally 09:00-12:15 195', 'song 12:15-13:15 60'],
  ],
  [
    'it does not follow into sleep',
    ['political rally 20:00 2', 'political song 20:30 1'],
    ['rally 20:00-22:00 120', 'song 20:30-21:30 0 < rally'],
  ],
  [
    'it may follow within the sleep that its own hours cover',
    ['political dawn 04:30 1', 'political song 05:00 1'],
    ['dawn 04:30-05:30 60', 'song 05:30-06:30 60'],
  ],
  [
    'it waits for the end of sleep that they do not cover',
    ['political dawn 04:00 1', 'political song 04:00 0.5'],
    ['dawn 04:00-05:00 60', 'song 06:00-06:30 30'],
  ],
  [
    'it follows from dawn into the morning',
    ['political dawn 05:00 1', 'political song 05:30 1'],
    ['dawn 05:00-06:00 60', 'song 06:00-07:00 60'],
  ],
  [
    'of two that begin at once the longer comes first, then the lower id',
    ['labour a 09:00 1', 'labour b 09:00 2', 'labour c 09:00 2'],
    ['a 09:00-10:00 0 < b', 'b 09:00-11:00 120', 'c 09:00-11:00 0 < b'],
  ],
  [
    'labour comes before material, whatever the hour',
    ['material scrap 08:00 2', 'labour road 09:00 2'],
    ['scrap 08:00-10:00 60 < road', 'road 09:00-11:00 120'],
  ],
  [
    'those that took the minutes are named in the order in which they were placed',
    ['labour road 08:00 4', 'political song 10:00 1', 'political rally 11:00 1'],
    ['road 08:00-12:00 120 < song rally', 'song 10:00-11:00 60', 'rally 11:00-12:00 60'],
  ],
  [
    'what runs past midnight is two lines, each in the order of its own date',
    ['labour guard 22:00 4'],
    ['guard 22:00-24:00 120', '06-02 guard 00:00-02:00 120'],
  ],
  [
    'what would end past midnight cannot follow',
    ['political rally 22:00 1', 'political vigil 22:30 2'],
    ['rally 22:00-23:00 60', 'vigil 22:30-24:00 60 < rally', '06-02 vigil 00:00-00:30 30'],
  ],
  ['a duty of no length takes nothing', ['labour road 08:00 0'], ['road 08:00-08:00 0']],
];

describe('placing', () => {
  test.each(CASES)('%s', (_says, given, expected) => {
    expect(placed(given)).toEqual(expected);
    expect(placed([...given].reverse())).toEqual(expected);
  });

  test('each minute is charged to what the day profile has there', () => {
    const days = everyKind(timetable('sleep 05:00, household 06:00, job 12:00, sleep 24:00'));
    const profiles = [{ id: 'all', who: {}, footing: FIRM, days }];
    const [rules, parameters] = rulesOf(['labour road 04:30 2.5']);
    const ledger = simulate(tiny({ rules, parameters, profiles }), ask(2016));
    expect(ledger.lines[0]?.gaveWay).toEqual({
      sleep: 30,
      household: 60,
      job: 60,
      livelihood: 0,
      rest: 0,
    });
  });

  test('the tail of 31 December stands on 1 January', () => {
    const guard = duty({
      id: 'guard',
      start: { at: at('22:00'), ...FIRM },
      length: 'long',
      schedules: [{ kind: 'yearly', dates: ['12-31'], footing: FIRM }],
    });
    const model = tiny({ rules: [guard], parameters: { long: value('hours', 5) } });
    expect(simulate(model, ask(2016)).lines.map((l) => [l.id, l.date, l.minutes])).toEqual([
      ['guard@2015-12-31', '2016-01-01', 180],
      ['guard@2016-12-31', '2016-12-31', 120],
    ]);
  });
});
