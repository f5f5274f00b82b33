import type { Page } from '../../page.svelte.ts';
import type { Mark } from './marks.ts';

/** The year that a mark of a text means; nothing where the lesson has no such scene or row. */
export type YearOf = (mark: Pick<Mark, 'scene' | 'row' | 'beside'>) => Page | undefined;
