import { describeWho } from '../../../i18n/describe/why.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { nameOf } from '../../../i18n/names.ts';
import type { Model } from '../../../rulebook/model.ts';
import { nameOfFigure } from '../words/figure.ts';
import type { Cites } from './cites.ts';
import type { Content } from './content.ts';
import { holds, type FilterId, type ListId, type View } from './view.ts';

/** One thing of a list: what is searched, and what is filtered. */
export interface Entry {
  /** its anchor: `claim-…` */
  anchor: string;
  id: string;
  text: string;
  kind?: string;
  use?: string;
  category?: string;
  basis?: readonly string[];
  /** first and last year */
  years?: readonly [number, number];
}

const yearOf = (date: string | undefined): readonly [number, number] | undefined => {
  const year = Number(date?.slice(0, 4));
  return year > 0 ? [year, year] : undefined;
};

/** A figure's name; those without one of their own are named by the duty they belong to. */
export const figureName = (id: string, { evidence, names }: Content, lang: Lang): string =>
  nameOfFigure(id, evidence.parameters, names, lang);

/** All entries of a list, in reading order. */
export function entriesOf(
  list: ListId,
  model: Model,
  content: Content,
  cites: Cites,
  lang: Lang,
): Entry[] {
  const { evidence, names } = content;
  const byText = (a: Entry, b: Entry): number => a.text.localeCompare(b.text, lang);
  switch (list) {
    case 'sources':
      return Object.entries(evidence.sources)
        .map(([id, source]): Entry => {
          const years = yearOf(source.date);
          return {
            anchor: `source-${id}`,
            id,
            text: [
              source.title,
              source.publisher,
              source.author,
              source.date,
              source.note,
              id,
            ].join(' '),
            kind: source.kind,
            ...(years ? { years } : {}),
          };
        })
        .sort(byText);
    case 'claims':
      return Object.entries(evidence.claims).map(([id, claim]): Entry => {
        const source = evidence.sources[claim.source];
        return {
          anchor: `claim-${id}`,
          id,
          text: [claim.text, claim.place, source?.title, source?.publisher, id].join(' '),
          use: claim.use,
          years: claim.years,
          ...(source ? { kind: source.kind } : {}),
        };
      });
    case 'duties':
      return model.rules
        .map((rule): Entry => ({
          anchor: `rule-${rule.id}`,
          id: rule.id,
          text: [nameOf(names, 'rules', rule.id), rule.id, describeWho(rule.who, names, lang)].join(
            ' ',
          ),
          category: rule.category,
          basis: [rule.applies.basis],
          years: [
            Number(rule.since?.slice(0, 4) ?? model.years[0]),
            Number(rule.until?.slice(0, 4) ?? rule.lastSeen),
          ],
        }))
        .sort(byText);
    case 'figures':
      return Object.entries(model.parameters)
        .map(([id, parameter]): Entry => ({
          anchor: `figure-${id}`,
          id,
          text: [
            figureName(id, content, lang),
            id,
            ...(cites.ofFigure.get(id) ?? []).map((ref) =>
              nameOf(names, ref.kind === 'arrangement' ? 'arrangements' : 'rules', ref.id),
            ),
          ].join(' '),
          basis: parameter.values.map(({ basis }) => basis),
        }))
        .sort(byText);
  }
}

const PASSES: Record<FilterId, (entry: Entry, value: string) => boolean> = {
  kind: ({ kind }, value) => kind === value,
  use: ({ use }, value) => use === value,
  category: ({ category }, value) => category === value,
  basis: ({ basis }, value) => basis?.includes(value) ?? false,
  year: ({ years }, value) => !!years && years[0] <= Number(value) && Number(value) <= years[1],
};

/** The entries that a search and filters leave. */
export const fitting = (entries: readonly Entry[], { search, filters }: View): Entry[] =>
  entries.filter(
    (entry) =>
      (search === '' || holds(entry.text, search)) &&
      (Object.entries(filters) as [FilterId, string][]).every(
        ([name, value]) => value === '' || PASSES[name](entry, value),
      ),
  );
