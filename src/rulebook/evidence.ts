import type { Region } from './model.ts';

/** Names in one language: kind (`rules`, `days`, `campaigns`, `organisations`, `positions`, `profiles`, `exemptions`, `arrangements`, `effects`), id, name. */
export type Names = Record<string, Record<string, string>>;

/** One atomic statement of a source, in our own words. */
export interface Claim {
  text: string;
  /** id of its source */
  source: string;
  place: string;
  region: Region | 'country';
  years: [number, number];
  witnesses: 'one' | 'several' | 'unknown';
  /** paragraph of the source and its first words, or a passage read as an excerpt */
  locator: { paragraph: number; words: string } | 'excerpt';
  use: 'rule' | 'check' | 'context';
  note?: string;
}

/** A publication. */
export interface Source {
  title: string;
  publisher: string;
  author?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  date?: string;
  dateNote?: string;
  url?: string;
  /** why there is no address */
  offline?: string;
  kind: string;
  read: 'full' | 'excerpt' | 'second-hand';
  /** ids of the sources in which it was read */
  via?: string[];
  /** details that the text itself prints */
  printed: string[];
  inferred?: string[];
  note: string;
  checked: string;
}

/**
 * The texts behind the model, in one language; where a text has no Korean it is English. Keys of `reasons` name the
 * footing: `RULE.applies`, `RULE.start`, `RULE.schedules.0`, `RULE.schedules.0.start`, `RULE.notForSale`, the id of a
 * parameter (with `.0`, `.1`, ... for dated values), exemption (`RULE.exemptions.ID`; the general way out
 * `exemptions.ID`), and `days.ID`, `campaigns.ID.periods.0`, `campaigns.ID.yearly`, `schoolHolidays.0`,
 * `organisations.ID`, `profiles.ID`, `arrangements.ID`, `effects.ID`.
 */
export interface Evidence {
  claims: Record<string, Claim>;
  sources: Record<string, Source>;
  reasons: Record<string, string>;
  /** remarks, under the same keys as reasons or the id of a rule */
  notes: Record<string, string>;
  /** names of parameters that have one */
  parameters: Record<string, string>;
  /** what an effect says */
  effects: Record<string, string>;
  /** why a rule never fires for the positions and preset years */
  dormant: Record<string, string>;
}
