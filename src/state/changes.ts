import { readChanges, writeChanges } from '../rulebook/changes.ts';
import type { Model } from '../rulebook/model.ts';
import { patched } from '../rulebook/patch.ts';
import type { Codec } from './codecs.ts';
import { nearest } from './nearest.ts';
import type { PageState } from './page-state.ts';

/** Changes of the rulebook as a parameter of the address. */
export const changesIn = (model: Model): Codec<string> => ({
  decode: (text) => {
    if (text === '') return { value: '', mended: false };
    const value = writeChanges(readChanges(text, model, nearest));
    return value === '' ? undefined : { value, mended: value !== text };
  },
  encode: (value) => value,
});

/** The rulebook that a state asks for: as reported, or with the changes that it names. */
export const rulebookOf = (model: Model, { changes }: Pick<PageState, 'changes'>): Model =>
  patched(model, readChanges(changes, model));
