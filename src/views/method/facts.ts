import type { Province, Tally, YearTally } from '../../rulebook/tally.ts';
import { AT_BORDER } from './provinces.ts';

/** All claims that speak of a year. */
export const claimsOn = ({ only, among }: YearTally): number => only + among;

/** The years of which most and fewest claims speak; the earlier of equals. */
export const extremes = ({ byYear }: Tally): { most: YearTally; fewest: YearTally } => {
  const [first, ...rest] = byYear;
  if (!first) throw new Error('The rulebook shows no year.');
  return rest.reduce(
    ({ most, fewest }, year) => ({
      most: claimsOn(year) > claimsOn(most) ? year : most,
      fewest: claimsOn(year) < claimsOn(fewest) ? year : fewest,
    }),
    { most: first, fewest: first },
  );
};

const anyOf = ({ byProvince }: Tally, wanted: Province): number =>
  byProvince.find(({ province }) => province === wanted)?.any ?? 0;

interface Places {
  /** claims on the country or several provinces */
  country: number;
  /** claims on one province */
  tied: number;
  /** the two provinces of which most claims speak */
  top: Province[];
  /** whether these lie at the border to China */
  atBorder: boolean;
  /** provinces of which no claim speaks */
  silent: Province[];
}

export const places = (tally: Tally): Places => {
  const provinces = tally.byProvince.filter(
    ({ province }) => province !== 'country' && province !== 'elsewhere',
  );
  const top = [...provinces].sort((a, b) => b.any - a.any).slice(0, 2);
  return {
    country: anyOf(tally, 'country'),
    tied: provinces.reduce((sum, { any }) => sum + any, 0),
    top: top.map(({ province }) => province),
    atBorder: top.every(({ province }) => AT_BORDER.includes(province)),
    silent: provinces.filter(({ any }) => any === 0).map(({ province }) => province),
  };
};
