import type { Who } from '../model.ts';
import type { RawWho } from '../schema/who.ts';

const LISTS = [
  'organisation',
  'work',
  'means',
  'arrangement',
  'trades',
  'region',
  'cadre',
] as const;

/** Conditions as the engine reads them: every list a list. */
export const compileWho = (raw: RawWho): Who => {
  const who: Record<string, unknown> = { ...raw };
  for (const key of LISTS) {
    const given = raw[key];
    if (given !== undefined) who[key] = Array.isArray(given) ? given : [given];
  }
  if (raw.any) who['any'] = raw.any.map(compileWho);
  if (raw.not) who['not'] = compileWho(raw.not);
  return who;
};
