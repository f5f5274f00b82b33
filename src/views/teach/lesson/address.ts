import type { Step } from './steps.ts';

/** What of teach.html is looked at: the teacher's page, a scene on the wall, its notes, or a sheet for paper. */
export interface Place {
  /** null: no scene is open; the scene counts from 0 */
  step: Step | null;
  notes: boolean;
  sheet: Sheet | null;
}
export const SHEETS = ['homework', 'answers', 'parents', 'plan'] as const;
export type Sheet = (typeof SHEETS)[number];

export interface Found {
  place: Place;
  /** the rest of the query: the state of the year that the reader came from, and the language */
  rest: string;
  /** the lesson of a link, as text; empty: the site's own */
  lesson: string;
  /** what could not be taken as it stood */
  faults: readonly { param: string; given: string; used: string | null; because?: 'twice' }[];
}

type Own = 'scene' | 'answer' | 'notes' | 'sheet';

/** Reads the address of teach.html; any text gives a place. `scenes`: how many the lesson has, where that is known. */
export function placeAt(search: string, hash: string): Found {
  const params = new URLSearchParams(search.slice(0, 4000));
  const faults: { param: string; given: string; used: string | null; because?: 'twice' }[] = [];
  const one = <T>(name: Own, read: (text: string) => T | undefined): T | null => {
    const [given, ...again] = params.getAll(name);
    for (const more of again)
      faults.push({ param: name, given: more, used: null, because: 'twice' });
    params.delete(name);
    if (given === undefined) return null;
    const value = read(given);
    if (value === undefined) faults.push({ param: name, given, used: null });
    return value ?? null;
  };
  const yes = (text: string): true | undefined => (text === '1' ? true : undefined);
  const scene = one('scene', (text) =>
    /^[1-9]\d{0,3}$/.test(text) ? Number(text) - 1 : undefined,
  );
  const answer = one('answer', yes) ?? false;
  const notes = one('notes', yes) ?? false;
  const sheet = one('sheet', (text) => SHEETS.find((name) => name === text));
  const anchor = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    place: { step: scene === null ? null : { scene, answer }, notes, sheet },
    rest: params.toString(),
    lesson: anchor.get('lesson') ?? '',
    faults,
  };
}

/** The query of a place, with its question mark unless it is empty. */
export function queryOf({ step, notes, sheet }: Place, rest: string): string {
  const parts = [
    ...(rest === '' ? [] : [rest]),
    ...(step === null ? [] : [`scene=${step.scene + 1}`]),
    ...(step?.answer ? ['answer=1'] : []),
    ...(notes ? ['notes=1'] : []),
    ...(sheet === null ? [] : [`sheet=${sheet}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The part of an address after `#` that holds a lesson. */
export const hashOf = (lesson: string): string => (lesson === '' ? '' : `#lesson=${lesson}`);
