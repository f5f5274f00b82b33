import { burden, simulate } from '../engine/index.ts';
import type { Request } from '../engine/index.ts';
import type { Fault } from '../rulebook/fault.ts';
import type { Loaded } from '../rulebook/load.ts';
import type { Model, Parameter } from '../rulebook/model.ts';
import { arrangedFor, personsFor, rulesUsing } from './persons.ts';

/** Factors by which a parameter is nudged; one of them has to show. A price that others undercut shows when it falls. */
const NUDGES = [1.5, 0.01, 20] as const;
/** Computing a year takes a while: so many of the likeliest years are tried for each parameter. */
const TRIES = { seen: 8, sought: 60 } as const;

interface Run {
  request: Request;
  /** the burden, as text */
  sum: string;
  /** parameters that were read */
  read: ReadonlySet<string>;
  /** rules that fell, or would have but for chance or for the workplace bearing them */
  fell: ReadonlySet<string>;
}

const run = (model: Model, request: Request): Run => {
  const read = new Set<string>();
  const parameters = new Proxy(model.parameters, {
    get: (all, id) => {
      read.add(String(id));
      return all[String(id)];
    },
  });
  const ledger = simulate({ ...model, parameters }, request);
  const near = ledger.whyNot.filter(({ why }) => why === 'possible' || why === 'workplace');
  const fell = new Set([...ledger.lines, ...near].map(({ rule }) => rule));
  return { request, sum: JSON.stringify(burden(ledger)), read, fell };
};

/** A value a nudge away; zero, which no factor moves, becomes the factor. */
const nudge = (value: number, factor: number): number => (value === 0 ? factor : value * factor);

const nudged = (model: Model, id: string, factor: number): Model => {
  const parameter = model.parameters[id] as Parameter;
  const values = parameter.values.map((value) => ({
    ...value,
    low: nudge(value.low, factor),
    typical: nudge(value.typical, factor),
    high: nudge(value.high, factor),
  }));
  return { ...model, parameters: { ...model.parameters, [id]: { ...parameter, values } } };
};

const moves = (model: Model, id: string, { request, read, sum }: Run): boolean =>
  read.has(id) &&
  NUDGES.some(
    (factor) => JSON.stringify(burden(simulate(nudged(model, id, factor), request))) !== sum,
  );

/** Every position in every preset year, attending and paying; and missing all, in one. */
const ordinary = (model: Model): Run[] =>
  model.presets.flatMap((year, index) =>
    (index === 0 ? (['pay', 'attend', 'absent'] as const) : (['pay', 'attend'] as const)).flatMap(
      (respond) =>
        model.positions.map(({ attributes }) => run(model, { year, attributes, respond })),
    ),
  );

/** The years and people that give the rules of a parameter the best chance to show it. */
function* fitting(model: Model, id: string): Generator<Request> {
  const told = (model.parameters[id]?.values ?? []).flatMap(({ years }) => years ?? []);
  for (const attributes of arrangedFor(model, id)) {
    for (const year of model.presets) yield { year, attributes };
  }
  for (const rule of rulesUsing(model, id)) {
    const years = new Set(
      [rule.lastSeen, ...model.presets, ...told].filter(
        (y) => y >= model.years[0] && y <= model.years[1],
      ),
    );
    const people = personsFor(model, rule, id);
    for (const respond of ['pay', 'attend'] as const) {
      for (const variant of [undefined, ...(rule.variants ?? []).slice(1)]) {
        const variants = variant === undefined ? {} : { [rule.id]: variant };
        for (const year of years) {
          for (const attributes of people)
            yield { year, attributes, respond, reading: 'reported', with: [rule.id], variants };
        }
      }
    }
  }
}

/** Whether a parameter moves the burden of anybody: first in the runs at hand, those in which its rules fell before others. */
const counts = (model: Model, id: string, runs: readonly Run[]): boolean => {
  const users = rulesUsing(model, id).map((rule) => rule.id);
  const seen = runs.filter(({ read }) => read.has(id));
  const likely = seen.filter(({ fell }) => users.some((rule) => fell.has(rule)));
  const spread = (likely.length ? likely : seen).filter(
    (_, index, all) => index % Math.ceil(all.length / TRIES.seen) === 0,
  );
  if (spread.some((known) => moves(model, id, known))) return true;
  let tries: number = TRIES.sought;
  for (const request of fitting(model, id)) {
    if (moves(model, id, run(model, request))) return true;
    if (--tries === 0) return false;
  }
  return false;
};

/**
 * What shows only in the computed year: parameters that move no burden, and rules that never fall on any position in
 * any preset year without being marked dormant.
 */
export const impactFaults = ({ model, faultOf }: Loaded): Fault[] => {
  const runs = ordinary(model);
  const years = model.presets.join(', ');
  const rules = model.rules.flatMap(({ id, dormant }) => {
    const found = runs.find(({ fell }) => fell.has(id))?.request;
    if (!found && !dormant) {
      return [
        faultOf(
          'rule',
          id,
          `falls on no position in ${years}; mend it, or mark it dormant: { reason: ... }`,
        ),
      ];
    }
    if (!found || !dormant) return [];
    const position =
      model.positions.find(({ attributes }) => attributes === found.attributes)?.id ?? '';
    return [
      faultOf(
        'rule',
        id,
        `is marked dormant, but falls on ${position} in ${found.year}; remove dormant`,
      ),
    ];
  });
  // The scale beside the burden is read by the page and moves no year.
  const parameters = Object.keys(model.parameters)
    .filter((id) => id !== model.statutoryWeek && !counts(model, id, runs))
    .map((id) =>
      faultOf(
        'parameter',
        id,
        'moves no burden of anybody, whatever its value; mend what uses it, or remove it',
      ),
    );
  return [...rules, ...parameters];
};
