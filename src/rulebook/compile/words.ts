import type { Claim, Evidence, Names, Source } from '../evidence.ts';
import type { Raw } from '../schema/index.ts';
import { inLang, pick, sorted } from './texts.ts';
import type { Lang, Text } from './texts.ts';
import type { Gathered } from './values.ts';

type Named = { id: string; name: { en: string; ko: string } };

/** The names of one language, by kind and id. */
export const compileNames = (raw: Raw, lang: Lang): Names => {
  const names = (items: readonly Named[]) =>
    sorted(items.map((item) => [item.id, inLang(item.name, lang)] as const));
  const lines = raw.arrangements.map((arrangement) => ({
    id: arrangement.rule,
    name: arrangement.name,
  }));
  return {
    rules: names([...lines, ...raw.rules]),
    days: names(raw.days),
    campaigns: names(raw.campaigns),
    organisations: names(raw.organisations),
    positions: names(raw.positions),
    profiles: names(raw.profiles),
    exemptions: names([...raw.exemptions, ...raw.rules.flatMap((rule) => rule.exemptions ?? [])]),
    arrangements: names(raw.arrangements),
    effects: names(raw.effects),
  };
};

/** The claims, sources and reasons, in one language. */
export const compileEvidence = (raw: Raw, gathered: Gathered, lang: Lang): Evidence => {
  const texts = (entries: Iterable<readonly [string, Text]>) =>
    sorted([...entries].map(([key, text]) => [key, inLang(text, lang)] as const));
  const note = (item: { note?: Text }) =>
    item.note === undefined ? {} : { note: inLang(item.note, lang) };
  const claims = raw.sources.flatMap((source) =>
    source.claims.map((claim): [string, Claim] => [
      claim.id,
      {
        text: inLang(claim.text, lang),
        source: source.id,
        ...pick(claim, ['place', 'region', 'years', 'witnesses', 'locator', 'use']),
        ...note(claim),
      },
    ]),
  );
  const details = [
    'title',
    'publisher',
    'author',
    'date',
    'dateNote',
    'url',
    'offline',
    'kind',
    'read',
    'via',
    'printed',
    'inferred',
    'checked',
  ] as const;
  const sources = raw.sources.map((source): [string, Source] => [
    source.id,
    { ...pick(source, details), note: inLang(source.note, lang) },
  ]);
  return {
    claims: sorted(claims),
    sources: sorted(sources),
    reasons: texts(gathered.reasons),
    notes: texts(gathered.notes),
    parameters: texts(
      raw.parameters.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])),
    ),
    effects: texts(raw.effects.map(({ id, text }) => [id, text] as const)),
    dormant: texts(
      raw.rules.flatMap(({ id, dormant }) => (dormant ? [[id, dormant.reason] as const] : [])),
    ),
  };
};
