import type { Ledger } from '../../engine/ledger.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Names } from '../../i18n/names.ts';
import type { Model } from '../../rulebook/model.ts';
import { remembered } from '../remembered.ts';
import { yearData, type YearData } from './data.ts';
import { dutyLabels } from './duties.ts';
import { marks } from './labels/days.ts';
import { draw, frameOf, type Frame } from './layout.ts';
import { yearWords, type YearWords } from './words.ts';

/* What the picture of a year computes, kept with the year: one that is expected can be made ready beforehand. */

const frames = new Map<string, Frame>();
/** One frame for each measure, so that what is drawn within it is known again. */
export function oneFrame(width: number, days: number, ratio: number): Frame {
  const key = [width, days, ratio].join(' ');
  const had = frames.get(key);
  if (had) return had;
  const frame = frameOf(width, days, ratio);
  // A window that is dragged goes through many widths.
  if (frames.size > 8) frames.clear();
  frames.set(key, frame);
  return frame;
}

export const dataOf = remembered((ledger: Ledger, model: Model, lit: string | null) =>
  yearData(model, ledger, lit),
);
export const wordsOf = remembered(
  (data: YearData, ledger: Ledger, names: Names, lang: Lang): YearWords =>
    yearWords(data, ledger, names, lang),
);
export const drawingOf = remembered((data: YearData, frame: Frame) => draw(frame, data));
export const dutiesOf = remembered((data: YearData, frame: Frame, name: YearWords['duty']) =>
  dutyLabels(frame, data, name),
);
export const marksOf = remembered((data: YearData, frame: Frame, name: YearWords['day']) =>
  marks(frame, data.marks, name),
);
