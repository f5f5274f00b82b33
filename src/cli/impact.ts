import { burden, simulate } from '../engine/index.ts';
import type { Ledger, Request } from '../engine/index.ts';
import type { Fault } from '../rulebook/fault.ts';
import type { Loaded } from '../rulebook/load.ts';
import type { Model, Parameter } from '../rulebook/model.ts';
import { personsFor } from './persons.ts';

/** Factors by which a parameter is nudged; one of them has to show. A price that others undercut shows when it falls. */
const NUDGES = [1.5, 0.01, 20] as const;

const nudged = (model: Model, id: string, factor: number): Model => {
  const parameter = model.parameters[id] as Parameter;
  const values = parameter.values.map((value) => ({
    ...value,
    low: value.low * factor,
    typical: value.typical * factor,
    high: value.high * factor,
  }));
  return { ...model, parameters: { ...model.parameters, [id]: { ...parameter, values } } };
};

const added = (model: Model, request: Request): string =>
  JSON.stringify(burden(simulate(model, request)));

/** A year, and which parameters were read for it. */
const traced = (model: Model, request: Request): { ledger: Ledger; read: Set<string> } => {
  const read = new Set<string>();
  const parameters = new Proxy(model.parameters, {
    get: (all, id) => {
      read.add(String(id));
      return all[String(id)];
    },
  });
  return { ledger: simulate({ ...model, parameters }, request), read };
};

/** Every position in every preset year, under each response. */
function* ordinary(model: Model): Generator<Request> {
  for (const respond of ['attend', 'pay', 'absent'] as const) {
    for (const year of model.presets) {
      for (const { attributes } of model.positions) yield { year, attributes, respond };
    }
  }
}

/** The years and people in whom the rules that use a parameter have the best chance to show it. */
function* fitting(model: Model, id: string): Generator<Request> {
  const using = model.rules.filter((rule) => JSON.stringify(rule).includes(`"${id}"`));
  const rules = using.length ? using : model.rules;
  for (const rule of rules) {
    for (const attributes of personsFor(model, rule)) {
      for (const variant of [undefined, ...(rule.variants ?? [])]) {
        for (let year = model.years[0]; year <= model.years[1]; year++) {
          const variants = variant === undefined ? {} : { [rule.id]: variant };
          for (const respond of ['attend', 'pay', 'absent'] as const) {
            yield { year, attributes, respond, reading: 'reported', with: [rule.id], variants };
          }
        }
      }
    }
  }
}

/** The parameters that move no burden, however they are nudged. */
const idle = (model: Model): string[] => {
  const waiting = new Set(Object.keys(model.parameters));
  const tryOn = (request: Request, ids: Iterable<string>): void => {
    const { ledger, read } = traced(model, request);
    const before = JSON.stringify(burden(ledger));
    for (const id of ids) {
      const moves = () =>
        NUDGES.some((factor) => added(nudged(model, id, factor), request) !== before);
      if (read.has(id) && moves()) waiting.delete(id);
    }
  };
  for (const request of ordinary(model)) tryOn(request, [...waiting]);
  for (const id of [...waiting]) {
    for (const request of fitting(model, id)) {
      tryOn(request, [id]);
      if (!waiting.has(id)) break;
    }
  }
  return [...waiting];
};

/** The rules that fall on some position in some preset year, with one such position and year. */
const firing = (model: Model): Map<string, string> => {
  const fired = new Map<string, string>();
  for (const request of ordinary(model)) {
    const { lines, whyNot } = simulate(model, request);
    const position = model.positions.find(({ attributes }) => attributes === request.attributes);
    const seen = whyNot.filter(({ why }) => why === 'possible' || why === 'workplace');
    for (const { rule } of [...lines, ...seen]) {
      if (!fired.has(rule)) fired.set(rule, `${position?.id ?? ''} in ${request.year}`);
    }
  }
  return fired;
};

/**
 * What shows only in the computed year: parameters that move no burden, and rules that never fall on any position in
 * any preset year without being marked dormant.
 */
export const impactFaults = ({ model, faultOf }: Loaded): Fault[] => {
  const fired = firing(model);
  const years = model.presets.join(', ');
  const rules = model.rules.flatMap(({ id, dormant }) => {
    const when = fired.get(id);
    if (dormant && when !== undefined)
      return [faultOf('rule', id, `is marked dormant, but falls on ${when}; remove dormant`)];
    if (dormant || when !== undefined) return [];
    return [
      faultOf(
        'rule',
        id,
        `falls on no position in ${years}; mend it, or mark it dormant: { reason: ... }`,
      ),
    ];
  });
  const parameters = idle(model).map((id) =>
    faultOf(
      'parameter',
      id,
      'moves no burden of anybody, whatever its value; mend what uses it, or remove it',
    ),
  );
  return [...rules, ...parameters];
};
