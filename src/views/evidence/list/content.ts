import type { Names } from '../../../i18n/names.ts';
import type { Evidence } from '../../../rulebook/evidence.ts';

/** The texts that the page of evidence shows. */
export interface Content {
  evidence: Evidence;
  names: Names;
}
