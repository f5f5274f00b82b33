import { describe, expect, test } from 'vitest';
import { defaults, type PageState } from '../../src/state/page-state.ts';
import { PRESETS, presetOf } from '../../src/views/compare/presets.ts';
import { choices } from '../state/choices.ts';

const start = defaults(choices);
const pairOf = (first: Partial<PageState>, second: Partial<PageState> = first) => ({
  first: { ...start, ...first },
  second: { ...start, ...second },
});

describe('ready comparisons', () => {
  test('are the same whichever was chosen before', () => {
    for (const after of PRESETS) {
      const plain = presetOf(after, pairOf({}), choices);
      for (const before of PRESETS) {
        const found = presetOf(after, presetOf(before, pairOf({}), choices), choices);
        // Two years are those of whoever stands first.
        if (after === 'years') {
          expect(found.first, before).toMatchObject({ year: 2015, respond: 'attend' });
          expect(found.second, before).toMatchObject({ year: 2016, respond: 'attend' });
        } else expect(found, `${after} after ${before}`).toEqual(plain);
      }
    }
  });

  test('keep the year in which both sides stand', () => {
    const { first, second } = presetOf('couple', pairOf({ year: 2021, respond: 'pay' }), choices);
    expect([first.year, second.year]).toEqual([2021, 2021]);
    expect([first.respond, second.respond]).toEqual(['attend', 'attend']);
  });
});
