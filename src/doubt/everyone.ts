import { inLang, type Text } from '../rulebook/compile/texts.ts';
import type { Loaded } from '../rulebook/load.ts';
import type { Basis, Means } from '../rulebook/model.ts';
import type { Weight } from '../rulebook/population.ts';
import { saidOf, type Lang, type Said } from './said.ts';

/** A number with its range, in the texts of a language. */
export interface ShownWeight {
  low: number;
  typical: number;
  high: number;
  basis: Basis;
  reason: string;
  claims: Said[];
}

/** People who live as a position does; thousands. */
export interface ShownGroup {
  id: string;
  name: string;
  position?: string;
  means?: Means;
  thousands: ShownWeight | null;
  women: ShownWeight | null;
  note: string;
}

export interface ShownMembership {
  id: string;
  name: string;
  given: { thousands: number; year: number; claims: Said[] }[];
}

/** Who the positions stand for, in one language. */
export interface EveryonePage {
  groups: ShownGroup[];
  memberships: ShownMembership[];
}

/** The population as pages show it. */
export const everyonePage = (loaded: Loaded, lang: Lang): EveryonePage => {
  const { groups, memberships } = loaded.population;
  const words = (text: Text | undefined): string => inLang(text ?? '', lang);
  const weight = (of: Weight | undefined): ShownWeight | null =>
    of
      ? {
          low: of.low,
          typical: of.typical,
          high: of.high,
          basis: of.basis,
          reason: words(of.reason),
          claims: saidOf(loaded, of.claims ?? [], lang),
        }
      : null;
  return {
    groups: groups.map(({ id, name, position, means, thousands, women, note }) => ({
      id,
      name: inLang(name, lang),
      ...(position === undefined ? {} : { position }),
      ...(means === undefined ? {} : { means }),
      thousands: weight(thousands),
      women: weight(women),
      note: words(note),
    })),
    memberships: memberships.map(({ id, name, given }) => ({
      id,
      name: inLang(name, lang),
      given: given.map(({ thousands, year, claims }) => ({
        thousands,
        year,
        claims: saidOf(loaded, claims ?? [], lang),
      })),
    })),
  };
};
