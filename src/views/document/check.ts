import { changesIn } from '../../state/changes.ts';
import { choicesOf } from '../../state/page-state.ts';
import { decode, encode, type Notice } from '../../state/url.ts';
import { withView } from './address.ts';

/** An address that was looked at: its query as it should be, without question mark, and what was changed. */
export interface Checked {
  query: string;
  notices: readonly Notice[];
}
export type Check = (query: string, hash: string) => Promise<Checked>;

/** The query of a page beside the year: the state of the year, kept for the way back, and the language. */
export async function checkQuery(query: string): Promise<Checked> {
  const { default: model } = await import('virtual:rulebook/model');
  const choices = choicesOf(model, withView({ changes: changesIn(model) }));
  const { state, notices } = decode(query, choices);
  return { query: encode(state, choices), notices };
}

/** What follows the `#`, as it is meant. */
export function anchorOf(hash: string): string {
  const text = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The same, and the place on the page that the address leads to. */
export const checkPage: Check = async (query, hash) => {
  const { notices, ...checked } = await checkQuery(query);
  const anchor = anchorOf(hash);
  const found = anchor === '' || document.getElementById(anchor) !== null;
  return {
    ...checked,
    notices: found ? notices : [...notices, { param: '#', given: anchor, used: null }],
  };
};
