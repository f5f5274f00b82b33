import { describe, test } from 'vitest';
import { way } from './priced.ts';
import { expectRuns } from './run-by-run.ts';
import { ask, at, duty, FIRM, on, tiny, value } from './tiny.ts';

/** What the many runs take for granted of most years, where it does not hold. */

const start = (time: string) => ({ at: at(time), ...FIRM });
const daily = [
  on({ kind: 'window' as const, window: { from: '2016-03-01', to: '2016-03-20' } as const }),
];

describe('many runs, each as its own ledger', () => {
  test('where a meeting that moves meets what its own hours never touch', () => {
    const rules = [
      duty({ id: 'a-talk', category: 'political', schedules: daily, length: 'talk' }),
      duty({ id: 'b-talk', category: 'political', schedules: daily, length: 'talk' }),
      duty({ id: 'dig', schedules: daily, length: 'dig', start: start('10:45') }),
      duty({ id: 'haul', category: 'material', schedules: daily, start: start('13:00') }),
    ];
    const parameters = {
      hour: value('hours', 1),
      talk: value('hours', 0.5, 1, 1.5),
      dig: value('hours', 0.5, 1, 2),
    };
    expectRuns(tiny({ rules, parameters }), ask(2016), 1, 40);
  });

  test('where the longer of two meetings comes first, and either may be the longer', () => {
    // After one of more than three hours the other cannot follow; after a short one it can.
    const talks = (time: string) =>
      ['a-talk', 'b-talk'].map((id) =>
        duty({ id, category: 'political', schedules: daily, length: id, start: start(time) }),
      );
    const parameters = { 'a-talk': value('hours', 1, 2, 5), 'b-talk': value('hours', 1, 2, 5) };
    for (const time of ['15:00', '22:30'])
      expectRuns(tiny({ rules: talks(time), parameters }), ask(2016), 1, 40);
  });

  test('where the dates of a run decide on the way out that is taken in it', () => {
    const window = { from: '03-01', to: '03-31' } as const;
    const flood = duty({
      id: 'flood-work',
      schedules: [on({ kind: 'unforeseen', rate: 'rate', window })],
      exemptions: [
        way('each-time', { price: 'thousand' }),
        way('all-of-it', { term: 'season', price: 'more' }),
      ],
    });
    const parameters = {
      hour: value('hours', 1),
      // Typically it does not happen, and so nothing is decided on.
      rate: value('per-day', 0, 0.01, 0.3),
      thousand: value('won', 1000),
      more: value('won', 2500),
    };
    expectRuns(tiny({ rules: [flood], parameters }), ask(2016, { respond: 'pay' }), 1, 40);
  });
});
