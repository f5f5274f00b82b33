import type { Line, Minutes } from '../../src/engine/ledger.ts';

export const NONE: Minutes = { sleep: 0, job: 0, livelihood: 0, household: 0, rest: 0 };

/** A line of a ledger with plain values for what a test does not name. */
export const line = (given: Partial<Line> & Pick<Line, 'rule' | 'date'>): Line => {
  const { start = 480, end = 540 } = given;
  const minutes =
    given.minutes === undefined
      ? start === null || end === null
        ? 0
        : end - start
      : given.minutes;
  return {
    id: `${given.rule}@${given.date}`,
    start,
    end,
    category: 'political',
    response: 'attend',
    asked: minutes,
    minutes,
    coveredBy: [],
    gaveWay: { ...NONE, job: minutes ?? 0 },
    won: 0,
    wonKind: null,
    paid: 0,
    basis: 'reported',
    paidBasis: null,
    claims: [],
    exemption: null,
    schedule: 0,
    cites: [],
    ...given,
  };
};
