import type { Compiled } from '../../rulebook/compile/index.ts';
import type { DatedValue, Parameter } from '../../rulebook/model.ts';

/** What a thing of the rulebook says, by field, in words of its own. */
export type Fields = Record<string, string>;

/** The things of a rulebook by kind and id: what counts, without the wording. */
export type Parts = Map<string, Map<string, Fields>>;

const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);

const fieldsOf = (thing: object, leftOut: readonly string[] = []): Fields =>
  Object.fromEntries(
    Object.entries(thing)
      .filter(([key, value]) => key !== 'id' && value !== undefined && !leftOut.includes(key))
      .map(([key, value]) => [key, said(value)]),
  );

const valueWords = ({ low, typical, high, basis }: DatedValue, unit: string): string =>
  `${low} / ${typical} / ${high} ${unit}, ${basis}`;

/** A parameter: a field for each of its values, and what the value cites. */
const parameterFields = ({ unit, group, inverse, values }: Parameter): Fields => ({
  ...Object.fromEntries(
    values.flatMap((value) => {
      const when = value.years ? ` ${value.years.join(' to ')}` : '';
      const cites = value.claims.length > 0 ? [[`claims${when}`, value.claims.join(', ')]] : [];
      return [[`value${when}`, valueWords(value, unit)], ...cites] as [string, string][];
    }),
  ),
  ...(group === undefined ? {} : { group }),
  ...(inverse ? { inverse: 'true' } : {}),
});

const byId = (things: readonly { id: string }[]): Map<string, Fields> =>
  new Map(things.map((thing) => [thing.id, fieldsOf(thing)]));

/** What is worded of a source and of a claim. */
export const SOURCE_WORDS = [
  'title',
  'publisher',
  'author',
  'dateNote',
  'offline',
  'note',
] as const;
export const CLAIM_WORDS = ['text', 'place', 'note'] as const;

/** All things of a rulebook that can move. */
export const partsOf = ({ model, evidence }: Compiled): Parts => {
  const {
    version,
    years,
    presets,
    householdEarners,
    statutoryWeek,
    money,
    parameters,
    lunar,
    rules,
    days,
    campaigns,
    organisations,
    positions,
    profiles,
    arrangements,
    effects,
    earnings,
    schoolHolidays,
  } = model;
  const settings = { version, years, presets, householdEarners, statutoryWeek, money };
  const { claims, sources } = evidence.en;
  const entries = <T>(all: Record<string, T>, fields: (one: T) => Fields) =>
    new Map(Object.entries(all).map(([id, one]) => [id, fields(one)]));
  return new Map([
    ['parameter', entries(parameters, parameterFields)],
    ['claim', entries(claims, (claim) => fieldsOf(claim, CLAIM_WORDS))],
    ['source', entries(sources, (source) => fieldsOf(source, SOURCE_WORDS))],
    ['rule', byId(rules)],
    ['calendar day', byId(days)],
    ['lunar day', entries(lunar, (dates) => ({ dates: said(dates) }))],
    ['campaign', byId(campaigns)],
    ['organisation', byId(organisations)],
    ['position', byId(positions)],
    ['profile', byId(profiles)],
    ['arrangement', byId(arrangements)],
    ['effect', byId(effects)],
    [
      'list',
      new Map([
        ['earnings', fieldsOf(earnings)],
        ['schoolHolidays', fieldsOf(schoolHolidays)],
      ]),
    ],
    ['settings', new Map([['rulebook', fieldsOf(settings)]])],
  ]);
};

/** All wording of a rulebook, by what it belongs to; in both languages. */
export const wordingOf = ({ names, evidence }: Compiled): Map<string, Fields> => {
  const found = new Map<string, Fields>();
  const put = (key: string, lang: string, text: string | undefined): void => {
    if (text !== undefined) found.set(key, { ...found.get(key), [lang]: text });
  };
  for (const lang of ['en', 'ko'] as const) {
    for (const [kind, all] of Object.entries(names[lang]))
      for (const [id, text] of Object.entries(all)) put(`${kind} ${id}: name`, lang, text);
    const { claims, sources, ...texts } = evidence[lang];
    for (const [kind, all] of Object.entries(texts))
      for (const [id, text] of Object.entries(all)) put(`${kind} ${id}`, lang, text);
    for (const [id, claim] of Object.entries(claims))
      for (const field of CLAIM_WORDS) put(`claims ${id}: ${field}`, lang, claim[field]);
    for (const [id, source] of Object.entries(sources))
      for (const field of SOURCE_WORDS) put(`sources ${id}: ${field}`, lang, source[field]);
  }
  return found;
};
