import type { Model } from '../../rulebook/model.ts';
import type { Choices, PageState } from '../../state/page-state.ts';
import { encode } from '../../state/url.ts';
import { othersThan } from '../others.ts';

/** The address of another person's same year, with a guess before it. */
export const guessAnother = (state: PageState, model: Model, choices: Choices): string =>
  `${encode(
    {
      ...state,
      position: othersThan(state.position, model)[0] ?? state.position,
      set: {},
      day: null,
      open: false,
      lit: null,
      why: null,
      view: {},
    },
    choices,
  )}&guess=ask`.replace(/^&/, '');
