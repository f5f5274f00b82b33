import { encode } from '../../state/url.ts';
import { hrefOf, isThere } from '../document/address.ts';
import type { Page } from '../page.svelte.ts';

/** The state of the year without what a page adds to it: what other pages understand. */
export const yearQuery = ({ state, store }: Pick<Page, 'state' | 'store'>): string =>
  encode({ ...state, lit: null, why: null }, { ...store.choices, view: {} });

/** The address that opens the evidence of a subject again. */
export const linkTo = ({ state, store, home }: Page, key: string): string =>
  new URL(
    `${home}?${encode({ ...state, lit: null, why: key }, store.choices)}`,
    location.href.split('#')[0],
  ).href;

/** Where an entry (`claim-…`, `rule-…`) stands among all evidence; nothing where that page is not there. */
export const listed = (page: Page, entry: string): string | undefined =>
  isThere('evidence') ? hrefOf('evidence', yearQuery(page), entry) : undefined;
