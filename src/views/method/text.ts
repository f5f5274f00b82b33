import type { Tally } from '../../rulebook/tally.ts';

/** The sections of the page, in their order; each language has all of them. */
export const SECTIONS = [
  'counted',
  'placed',
  'readings',
  'known',
  'reported',
  'not',
  'missing',
  'songbun',
  'corrections',
  'licences',
] as const;
export type SectionId = (typeof SECTIONS)[number];

export const FIGURES = ['basis', 'years', 'provinces'] as const;
export type Figure = (typeof FIGURES)[number];

/** A paragraph, in which *stress* and `code` are marked, or a figure computed from the rulebook. */
export type Block = string | { figure: Figure };

export interface Section {
  title: string;
  blocks: Block[];
}

/** The page in one language. Whatever depends on the rulebook is taken from its tally. */
export interface MethodText {
  title: string;
  description: string;
  lead: (tally: Tally) => string;
  contents: string;
  sections: (tally: Tally) => Record<SectionId, Section>;
  figures: {
    basis: string;
    years: string;
    year: string;
    only: string;
    among: string;
    both: string;
    provinces: string;
    province: string;
    any: string;
  };
}
