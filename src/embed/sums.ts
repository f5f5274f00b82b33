import { burden, extremes, simulate } from '../engine/index.ts';
import type { Burden, Request } from '../engine/ledger.ts';
import type { Model } from '../rulebook/model.ts';
import { choicesOf, defaults, type PageState } from '../state/page-state.ts';
import { requestFor } from '../state/request.ts';

/** Minutes. */
export interface Range {
  low: number;
  high: number;
}

/** One position's year added up; minutes. */
export interface Sums {
  minutes: Record<'political' | 'labour' | 'material' | 'paid' | 'total', number>;
  basis: Burden['basis'];
  /** of the total */
  range: Range;
  /** of the political minutes */
  floor: Range;
}

/** The political minutes of the all-low and the all-high year, never excluding the typical ones. */
export function floorOf(model: Model, request: Request, typical: number): Range {
  const at = (draw: 'low' | 'high'): number =>
    burden(simulate(model, request, draw)).minutes.political;
  return { low: Math.min(at('low'), typical), high: Math.max(at('high'), typical) };
}

/** By year, response and position. */
export type SumsBeforehand = Partial<
  Record<number, Record<PageState['respond'], Partial<Record<string, Sums>>>>
>;

/**
 * The positions in the years that readers look at most, added up when the site is built: a slow phone then has the
 * picture without computing fifty years. Whatever else is asked for is computed where it is read, by the same engine.
 */
export function sumsBeforehand(model: Model): SumsBeforehand {
  const choices = choicesOf(model);
  const all = (year: number, respond: PageState['respond']): Record<string, Sums> =>
    Object.fromEntries(
      model.positions.map(({ id }) => {
        const request = requestFor(id, { ...defaults(choices), year, respond }, choices);
        const { minutes, basis } = burden(simulate(model, request));
        const { political, labour, material, paid, total } = minutes;
        const { low, high } = extremes(model, request);
        const sums: Sums = {
          minutes: { political, labour, material, paid, total },
          basis,
          range: { low, high },
          floor: floorOf(model, request, political),
        };
        return [id, sums];
      }),
    );
  return Object.fromEntries(
    model.presets.map((year) => [year, { attend: all(year, 'attend'), pay: all(year, 'pay') }]),
  );
}
