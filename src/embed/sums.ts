import { ranges } from '../engine/drawn.ts';
import { burden, simulate } from '../engine/index.ts';
import { draws, rangeAround } from '../engine/extremes.ts';
import type { Burden, Ledger, Request } from '../engine/ledger.ts';
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

/**
 * The widest range of the total and of the political minutes: every value low, and every value high. A
 * picture in an article does not wait for a thousand years to be drawn.
 */
export function widestOf(model: Model, request: Request): Pick<Sums, 'range' | 'floor'> {
  const { typical, low, high } = draws(model, request);
  const around = (name: 'total' | 'political'): Range => {
    const at = (ledger: Ledger): number => burden(ledger).minutes[name];
    const range = rangeAround(at(typical), at(low), at(high));
    return { low: range.low, high: range.high };
  };
  return { range: around('total'), floor: around('political') };
}

const drawnOf = (
  model: Model,
  request: Request,
  runs: number | undefined,
): Pick<Sums, 'range' | 'floor'> => {
  const asked = runs === undefined ? {} : { runs };
  const { total, political } = ranges(model, request, asked).minutes;
  const ends = ({ low, high }: Range): Range => ({ low, high });
  return { range: ends(total), floor: ends(political) };
};

/** By year, response and position. */
export type SumsBeforehand = Partial<
  Record<number, Record<PageState['respond'], Partial<Record<string, Sums>>>>
>;

/**
 * The positions in the years that readers look at most, added up when the site is built: a slow phone then has the
 * picture without computing fifty years, and their ranges are those of drawn runs. Whatever else is asked for is
 * computed where it is read, by the same engine, with the widest ranges.
 * @param runs how many are drawn for each range; without it, as many as the page draws
 */
export function sumsBeforehand(model: Model, runs?: number): SumsBeforehand {
  const choices = choicesOf(model);
  const all = (year: number, respond: PageState['respond']): Record<string, Sums> =>
    Object.fromEntries(
      model.positions.map(({ id }) => {
        const request = requestFor(id, { ...defaults(choices), year, respond }, choices);
        const { minutes, basis } = burden(simulate(model, request));
        const { political, labour, material, paid, total } = minutes;
        const sums: Sums = {
          minutes: { political, labour, material, paid, total },
          basis,
          ...drawnOf(model, request, runs),
        };
        return [id, sums];
      }),
    );
  return Object.fromEntries(
    model.presets.map((year) => [year, { attend: all(year, 'attend'), pay: all(year, 'pay') }]),
  );
}
