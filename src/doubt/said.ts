import type { Source } from '../rulebook/evidence.ts';
import type { Loaded } from '../rulebook/load.ts';

export type Lang = 'en' | 'ko';

/** A claim as a page shows it beside what it is held against. */
export interface Said {
  id: string;
  text: string;
  place: string;
  years: [number, number];
  source: Pick<Source, 'publisher' | 'title' | 'date' | 'url'>;
}

/** Claims with their sources, in a language. */
export function saidOf({ evidence }: Loaded, ids: readonly string[], lang: Lang): Said[] {
  const { claims, sources } = evidence[lang];
  return ids.flatMap((id): Said[] => {
    const claim = claims[id];
    const source = claim && sources[claim.source];
    if (!source) return [];
    const { text, place, years } = claim;
    const { publisher, title, date, url } = source;
    return [
      {
        id,
        text,
        place,
        years,
        source: { publisher, title, ...(date ? { date } : {}), ...(url ? { url } : {}) },
      },
    ];
  });
}
