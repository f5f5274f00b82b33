import { loadRulebookSync } from '../../../src/rulebook/load.ts';
import { choicesOf, defaults } from '../../../src/state/page-state.ts';
import { requestFor } from '../../../src/state/request.ts';
import { subjectOf } from '../../../src/state/subject.ts';
import { factsOf, type Facts } from '../../../src/views/evidence/facts.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
export const { model, evidence, names } = loaded;
export const choices = choicesOf(model);

/** The number under a key in a year of a position. */
export function facts(key: string, position = 'factory-worker', year = 2016): Facts {
  const subject = subjectOf(key, choices);
  if (!subject || subject.kind === 'figure' || subject.kind === 'effect')
    throw new Error(`no number of a year: ${key}`);
  const state = { ...defaults(choices), year };
  return factsOf(model, requestFor(position, state, choices), subject);
}
