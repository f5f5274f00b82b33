import type { Other } from '../../../background/jobs.ts';
import { positionsSheet } from '../../../charts/sheet/positions.ts';
import { ranges } from '../../../engine/drawn.ts';
import { partsOf, TONES } from '../../../charts/tones.ts';
import { CATEGORY } from '../../../i18n/describe/words.ts';
import { hours, hoursLong, hoursRange } from '../../../i18n/format.ts';
import { nameOf } from '../../../i18n/names.ts';
import { m } from '../../../i18n/paraglide/messages.js';
import { requestFor } from '../../../state/request.ts';
import { positionsLede, shares, titleOf } from '../../lede.ts';
import { floorOf, heaviestFirst } from '../positions.ts';
import {
  assumedKey,
  commonWords,
  fileName,
  switchedOn,
  type Picture,
  type Shown,
} from './common.ts';

const BASES = ['reported', 'inferred', 'assumed'] as const;

/** The fewest political minutes of any row, with their range. */
function floorRange({ model, choices, state }: Shown, rows: readonly Other[]) {
  const minutes = floorOf(rows);
  const lowest = rows.find(({ minutes: { political } }) => political === minutes)?.position ?? '';
  const { low, high } = ranges(model, requestFor(lowest, state, choices)).minutes.political;
  return { minutes, low, high };
}

/** What the bars hold. Where payments are also reported out of political duty, none stops at a line. */
function barNote({ state: { respond, reading }, lang }: Shown): string[] {
  if (respond === 'attend') return [m.positions_note({}, { locale: lang })];
  return reading === 'demanded' ? [m.positions_note_pay({}, { locale: lang })] : [];
}

/** The positions side by side as a file; `others`: the year shown, of each position. */
export function positionsPicture(shown: Shown, others: readonly Other[]): Picture {
  const { state, names, lang, theme } = shown;
  const said = { locale: lang };
  const rows = heaviestFirst(others);
  const floor = floorRange(shown, rows);
  const basis = { reported: 0, inferred: 0, assumed: 0 };
  for (const row of rows) for (const one of BASES) basis[one] += row.basis[one];
  const lede = positionsLede({ rows, floor }, state, lang);
  const title = titleOf('positions', state, names, lang, rows.length);
  const svg = positionsSheet({
    theme,
    basis,
    key: [...TONES.map((tone) => ({ tone, text: CATEGORY[lang][tone] })), assumedKey(lang)],
    rows: rows.map((row) => ({
      name: nameOf(names, 'positions', row.position),
      parts: partsOf(row.minutes),
      total: hours(row.minutes.total, lang),
      range: `(${hoursRange(row.low, row.high, lang)})`,
      basis: row.basis,
    })),
    heads: { hours: m.positions_hours({}, said), footing: m.positions_footing({}, said) },
    floor:
      state.reading === 'demanded'
        ? {
            minutes: floor.minutes,
            text: m.positions_floor({ hours: hoursLong(floor.minutes, lang) }, said),
          }
        : null,
    words: {
      // The rows are of no single person: neither changes of one nor a lit duty are in them.
      ...commonWords(shown, { ...state, set: {}, lit: null }),
      title,
      lede,
      notes: [...barNote(shown), ...switchedOn(shown)],
      shares: shares(basis, lang),
      range: null,
      description: lede.map(({ text }) => text).join(''),
    },
  });
  return { name: fileName(shown, 'positions'), svg };
}
