import { ranges, type Ranges } from '../../../src/engine/drawn.ts';
import { loadRulebookSync } from '../../../src/rulebook/load.ts';
import { choicesOf, defaults } from '../../../src/state/page-state.ts';
import { requestFor } from '../../../src/state/request.ts';
import { subjectOf } from '../../../src/state/subject.ts';
import { factsOf, type Facts } from '../../../src/views/evidence/facts.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
export const { model, evidence, names } = loaded;
export const choices = choicesOf(model);

const drawn = new Map<string, Ranges>();

/** The number under a key in a year of a position; its range from few runs. */
export function facts(key: string, position = 'factory-worker', year = 2016): Facts {
  const subject = subjectOf(key, choices);
  if (!subject || subject.kind === 'figure' || subject.kind === 'effect')
    throw new Error(`no number of a year: ${key}`);
  const state = { ...defaults(choices), year };
  const request = requestFor(position, state, choices);
  const name = `${position} ${String(year)}`;
  const few = drawn.get(name) ?? ranges(model, request, { runs: 20 });
  drawn.set(name, few);
  return factsOf(model, request, subject, few);
}
