import type { Lint } from './context.ts';
import { mappings, statements } from './walk.ts';

/** First years and ages come before last ones. */
export const orderedYears: Lint = (raw, report) => {
  for (const mapping of mappings(raw)) {
    for (const key of ['years', 'age']) {
      const range = mapping[key];
      if (!Array.isArray(range) || range.length !== 2) continue;
      const [from, to] = range as [number, number];
      if (from > to) report(mapping, [key], `${from} comes after ${to}; write [${to}, ${from}]`);
    }
  }
};

/** The values of one parameter do not speak of the same year twice. */
export const separateYears: Lint = (raw, report) => {
  for (const mapping of mappings(statements(raw))) {
    if (!Array.isArray(mapping['values'])) continue;
    const values = mapping['values'] as { years?: [number, number] }[];
    if (values.length === 0) report(mapping, ['values'], 'an empty list; give at least one value');
    values.forEach((value, index) => {
      const other = values
        .slice(0, index)
        .find(
          (o) =>
            !o.years ||
            !value.years ||
            (o.years[0] <= value.years[1] && value.years[0] <= o.years[1]),
        );
      if (other)
        report(
          mapping,
          ['values', index],
          'speaks of years that another value speaks of as well; give each year one value',
        );
    });
  }
};

/** The presets lie within the years that can be shown. */
export const presetYears: Lint = (raw, report) => {
  const { settings } = raw;
  if (!settings) return;
  const [first, last] = settings.years;
  settings.presets.forEach((year, index) => {
    if (year < first || year > last)
      report(
        settings,
        ['presets', index],
        `${year} cannot be shown; years are ${first} to ${last}`,
      );
  });
};

/** A claim speaks of no year after it was checked. */
export const claimYears: Lint = (raw, report) => {
  for (const source of raw.sources) {
    const checked = Number(source.checked.slice(0, 4));
    for (const claim of source.claims) {
      if (claim.years[1] > checked)
        report(
          claim,
          ['years'],
          `${claim.years[1]} comes after ${source.checked}, when the source was checked; a claim speaks of what has been`,
        );
    }
  }
};
