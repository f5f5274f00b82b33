import type { Unit } from '../model.ts';
import { MONEY_UNITS } from '../schema/words.ts';
import type { Lint } from './context.ts';
import { valuesOf } from './walk.ts';
import type { Measure } from './walk.ts';

const RIGHT: Record<Measure, readonly Unit[]> = {
  length: ['hours', 'minutes'],
  hours: ['hours'],
  days: ['days'],
  times: ['times'],
  amount: ['kg', 'units'],
  'per unit': ['hours-per-unit'],
  rate: ['per-day'],
  money: MONEY_UNITS,
  won: ['won'],
  ratio: ['ratio'],
  units: ['units'],
};

/** A value has the unit of the place it stands in. */
export const rightUnits: Lint = (raw, report, { parameters }) => {
  for (const { holder, path, value, measure } of valuesOf(raw)) {
    const found = typeof value === 'string' ? parameters.get(value) : value;
    if (!found || RIGHT[measure].includes(found.unit)) continue;
    const named =
      typeof value === 'string' ? `"${value}" is in ${found.unit}` : `the unit is ${found.unit}`;
    report(
      holder,
      typeof value === 'string' ? path : [...path, 'unit'],
      `${named}; right here: ${RIGHT[measure].join(' or ')}`,
    );
  }
};

/** Money in another unit than won has its rate. */
export const ratesGiven: Lint = (raw, report, { parameters }) => {
  for (const { holder, path, value, measure } of valuesOf(raw)) {
    const unit = (typeof value === 'string' ? parameters.get(value) : value)?.unit;
    if (measure !== 'money' || (unit !== 'kg-rice' && unit !== 'yuan' && unit !== 'usd')) continue;
    if (raw.settings && raw.settings.money?.[unit] === undefined)
      report(
        holder,
        path,
        `is in ${unit}, but rulebook.money names no won for ${unit}; add ${unit}: PARAMETER there`,
      );
  }
};
