import { word } from '../../state/codecs.ts';
import type { Added, PageState } from '../../state/page-state.ts';

/** What can be put on paper. */
export const LAYOUTS = ['sheet', 'calendar', 'worksheet', 'answers'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const SIZES = ['a4', 'letter'] as const;
export type Size = (typeof SIZES)[number];

/** What the page adds to the state of the year. */
export const OPTIONS: Added = {
  view: { paper: word<string>([...LAYOUTS]), size: word<string>([...SIZES]) },
};

export const layoutOf = ({ view }: Pick<PageState, 'view'>): Layout =>
  LAYOUTS.find((one) => one === view['paper']) ?? 'sheet';

export const sizeOf = ({ view }: Pick<PageState, 'view'>): Size =>
  SIZES.find((one) => one === view['size']) ?? 'a4';

/** Millimetres of a sheet that stands upright. */
export const MEASURES: Record<Size, readonly [width: number, height: number]> = {
  a4: [210, 297],
  letter: [215.9, 279.4],
};
