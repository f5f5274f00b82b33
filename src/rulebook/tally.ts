import type { Counts } from './counts.ts';
import type { Claim, Evidence, Source } from './evidence.ts';
import type { Model, Region } from './model.ts';

/** The capital and the provinces, in the order in which they are shown. */
export const PROVINCES = [
  'Pyongyang',
  'North Hamgyong',
  'Ryanggang',
  'North Pyongan',
  'Chagang',
  'South Pyongan',
  'South Hamgyong',
  'Kangwon',
  'South Hwanghae',
  'North Hwanghae',
] as const;
/** Cities of their own are counted with the province around them. */
const WITH: Record<string, (typeof PROVINCES)[number]> = {
  Rason: 'North Hamgyong',
  Nampo: 'South Pyongan',
  Kaesong: 'North Hwanghae',
};
/** `country`: the country or several provinces; `elsewhere`: no province is named, or the place lies abroad. */
export type Province = (typeof PROVINCES)[number] | 'country' | 'elsewhere';

const OF_REGION: Partial<Record<Region | 'country', Province>> = {
  pyongyang: 'Pyongyang',
  'north-hamgyong': 'North Hamgyong',
  ryanggang: 'Ryanggang',
  country: 'country',
};

const firstNamed = (place: string): Province | undefined => {
  const [name] = [...PROVINCES, ...Object.keys(WITH)]
    .filter((word) => place.includes(word))
    .sort((a, b) => place.indexOf(a) - place.indexOf(b));
  return name === undefined
    ? undefined
    : (WITH[name] ?? PROVINCES.find((province) => province === name));
};

/** Where a claim is counted: by its region, else by the province that its place names first. */
export const provinceOf = ({ region, place }: Pick<Claim, 'region' | 'place'>): Province =>
  OF_REGION[region] ?? firstNamed(place) ?? 'elsewhere';

/** How many claims speak of a year: of it alone, and of it among others. */
export interface YearTally {
  year: number;
  only: number;
  among: number;
}

/** How many claims speak of a province: of any year, and of each preset year. */
export interface ProvinceTally {
  province: Province;
  any: number;
  presets: number[];
}

/** What the rulebook holds and where its evidence comes from, in numbers. */
export interface Tally {
  version: string;
  /** first and last year that can be shown */
  years: [number, number];
  presets: number[];
  /** how many positions are offered */
  positions: number;
  counts: Counts;
  /** one for each year that can be shown; a claim on several years is counted in each */
  byYear: YearTally[];
  /** add up to the claims */
  byProvince: ProvinceTally[];
  read: Record<Source['read'], number>;
  /** sources that pass on what unnamed people inside the country say */
  inside: number;
  witnesses: Record<Claim['witnesses'], number>;
}

const times = <T>(things: readonly T[], test: (thing: T) => boolean): number =>
  things.reduce((sum, thing) => sum + Number(test(thing)), 0);

/** Counts claims by year, province and witness, and sources by how much of them was read. */
export const tallyOf = (
  model: Pick<Model, 'version' | 'years' | 'presets' | 'positions'>,
  evidence: Pick<Evidence, 'claims' | 'sources'>,
  counts: Counts,
): Tally => {
  const claims = Object.values(evidence.claims);
  const sources = Object.values(evidence.sources);
  const [from, to] = model.years;
  const on = (year: number) => (claim: Claim) => claim.years[0] <= year && year <= claim.years[1];
  const byYear = Array.from({ length: to - from + 1 }, (_, i) => {
    const spoken = claims.filter(on(from + i));
    const only = times(spoken, ({ years }) => years[0] === years[1]);
    return { year: from + i, only, among: spoken.length - only };
  });
  const byProvince = [...PROVINCES, 'elsewhere' as const, 'country' as const].map((province) => {
    const here = claims.filter((claim) => provinceOf(claim) === province);
    return { province, any: here.length, presets: model.presets.map((y) => times(here, on(y))) };
  });
  const read = (word: Source['read']) => times(sources, (source) => source.read === word);
  const told = (word: Claim['witnesses']) => times(claims, (claim) => claim.witnesses === word);
  return {
    version: model.version,
    years: model.years,
    presets: model.presets,
    positions: model.positions.length,
    counts,
    byYear,
    byProvince,
    read: { full: read('full'), excerpt: read('excerpt'), 'second-hand': read('second-hand') },
    inside: times(sources, ({ kind }) => kind === 'inside-source'),
    witnesses: { one: told('one'), several: told('several'), unknown: told('unknown') },
  };
};
