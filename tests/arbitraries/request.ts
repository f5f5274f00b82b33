import fc from 'fast-check';
import { simulate, type Request } from '../../src/engine/index.ts';
import type { Attributes, Model, Response } from '../../src/rulebook/model.ts';
import { seldom, sparse } from './basics.ts';
import { anybody } from './person.ts';
import { VARIANTS } from './schedule.ts';

export const year = fc.integer({ min: 2014, max: 2018 });

/** A request to a random rulebook, without single responses. */
export const request = (person: fc.Arbitrary<Attributes> = anybody): fc.Arbitrary<Request> =>
  sparse<Request>({
    year,
    attributes: person,
    reading: fc.constantFrom('demanded', 'reported', undefined),
    respond: fc.constantFrom('attend', 'pay', 'pay', 'absent', undefined),
    rules: seldom(fc.constantFrom('core', 'all')),
    with: seldom(fc.subarray(['march', 'choir', 'timber'], { minLength: 1 })),
    variants: seldom(
      fc.constantFrom(...VARIANTS).map((variant) => ({ march: variant, choir: variant })),
    ),
  });

/** Picks out of lines that are not known yet, with the responses to them. */
export const picks: fc.Arbitrary<[number, Response][]> = fc.oneof(
  fc.constant<[number, Response][]>([]),
  fc.array(
    fc.tuple(
      fc.nat(10_000),
      fc.constantFrom<Response>('attend', 'pay', 'substitute', 'absent', 'absent'),
    ),
    { minLength: 1, maxLength: 12 },
  ),
);

/** The request with some of its occurrences answered otherwise. */
export const withSingles = (
  model: Model,
  asked: Request,
  picked: [number, Response][],
): Request => {
  if (picked.length === 0) return asked;
  const attended = simulate(model, { ...asked, respond: 'attend' }).lines;
  if (attended.length === 0) return asked;
  const responses = Object.fromEntries(
    picked.map(([n, response]) => [attended[n % attended.length]?.id ?? '', response]),
  );
  return { ...asked, responses: { 'nobody@2016-01-01': 'absent', ...responses } };
};
