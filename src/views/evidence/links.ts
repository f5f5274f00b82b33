import { encode } from '../../state/url.ts';
import type { Page } from '../page.svelte.ts';

/** The page as one file has no other pages to lead to. */
const alone = import.meta.env['VITE_ONE_FILE'] === 'yes';

/** The address that opens the evidence of a subject again. */
export const linkTo = ({ state, store }: Page, key: string): string =>
  new URL(
    `?${encode({ ...state, lit: null, why: key }, store.choices)}`,
    location.href.split('#')[0],
  ).href;

/** Where an entry (`claim-…`, `rule-…`) stands among all evidence; nothing in the one-file page. */
export const listed = ({ state, store }: Page, entry: string): string | undefined =>
  alone
    ? undefined
    : `evidence.html?${encode({ ...state, lit: null, why: null }, store.choices)}#${entry}`;
