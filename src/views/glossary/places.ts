import { simulate } from '../../engine/index.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Model } from '../../rulebook/model.ts';
import { choicesOf, defaults, type PageState } from '../../state/page-state.ts';
import { requestOf } from '../../state/request.ts';
import { encode } from '../../state/url.ts';
import { hrefOf } from '../document/address.ts';
import type { Use } from './terms.ts';

/** Where in the year something can be seen: what the page of the year has to show for it. */
type Place = Partial<Pick<PageState, 'year' | 'position' | 'day' | 'open'>>;

const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/**
 * Finds for each use a year, a person and a day on which it is there to see. Computes many years, and so pauses between
 * them. What falls on nobody in the preset years is left out.
 */
export async function placesOf(
  model: Model,
  uses: readonly Use[],
): Promise<ReadonlyMap<Use, Place>> {
  const choices = choicesOf(model);
  const start = defaults(choices);
  const found = new Map<Use, Place>();
  const wanted = new Set(uses);
  const keep = (use: Use, place: Place): void => {
    if (wanted.has(use) && !found.has(use)) found.set(use, place);
  };
  for (const { id } of model.positions) keep(`positions/${id}`, { position: id });
  for (const { id, periods } of model.campaigns) {
    const from = (periods.find((p) => p.from.startsWith(String(start.year))) ?? periods[0])?.from;
    if (from) keep(`campaigns/${id}`, { year: Number(from.slice(0, 4)), day: from.slice(5) });
  }
  const years = [...new Set([start.year, ...model.presets])];
  for (const year of years) {
    for (const { id: position } of model.positions) {
      if (found.size === wanted.size) return found;
      const ledger = simulate(model, requestOf({ ...start, year, position }, choices));
      keep(`organisations/${ledger.organisation}`, { position });
      for (const { rule, date, minutes, won } of ledger.lines) {
        if (minutes !== 0 || won > 0)
          keep(`rules/${rule}`, { year, position, day: date.slice(5), open: true });
      }
      await breath();
    }
  }
  return found;
}

/** The address of a place in the year. */
export const addressOf = (model: Model, place: Place, lang: Lang): string =>
  hrefOf('index', encode({ ...defaults(choicesOf(model)), ...place, lang }, choicesOf(model)));
