import type { Names } from '../../rulebook/evidence.ts';
import type { GroupId } from './terms.ts';

/** The page in one language; `lines` explain each term by its id. */
export interface GlossaryText {
  title: string;
  description: string;
  lead: string;
  romanisation: string;
  north: string;
  south: string;
  roman: string;
  /** before the links of a term */
  uses: string;
  /** what a link does, after the name */
  opens: string;
  groups: Record<GroupId, string>;
  lines: Record<string, string>;
}

export interface GlossaryContent {
  text: GlossaryText;
  names: Names;
}
