import type { Names } from '../../rulebook/evidence.ts';
import type { GroupId } from './terms.ts';

/** The page in one language; `lines` explain each term by its id. */
export interface GlossaryText {
  title: string;
  description: string;
  lead: string;
  romanisation: string;
  south: string;
  /** before the links of a term */
  uses: string;
  /** a link to the sources of a duty */
  sources: string;
  groups: Record<GroupId, string>;
  lines: Record<string, string>;
}

export interface GlossaryContent {
  text: GlossaryText;
  names: Names;
}
