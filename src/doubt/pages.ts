import { inLang } from '../rulebook/compile/texts.ts';
import type { Check, ModelFigure, Unknown } from '../rulebook/doubt.ts';
import type { Names } from '../rulebook/evidence.ts';
import type { Loaded } from '../rulebook/load.ts';
import { checked, type Checked } from './checks.ts';
import { everyonePage } from './everyone.ts';
import { openFigures, openDuties, type OpenDuty, type OpenFigure } from './open.ts';
import { saidOf, type Lang, type Said } from './said.ts';

export type { Lang, Said };

/** One check with the texts of a language. */
export interface ShownCheck extends Checked {
  name: string;
  why: string;
  claims: Said[];
  /** whose year and which dates, as written */
  figure?: ModelFigure;
}

/** What the page of checks holds, in one language. */
export interface ChecksPage {
  version: string;
  checks: ShownCheck[];
  positions: Record<string, string>;
  /** names of the duties that single checks look at */
  rules: Record<string, string>;
}

export interface ShownUnknown extends Pick<Unknown, 'id' | 'kind'> {
  name: string;
  known: string;
  settle: string;
}

/** An open figure with its names, and what would settle it. */
export interface ShownFigure extends OpenFigure {
  reason: string;
  name: string | null;
  settle: string;
}

/** What the page of what is not known holds, in one language. */
export interface UnknownPage {
  version: string;
  presets: number[];
  positions: number;
  figures: ShownFigure[];
  duties: OpenDuty[];
  others: ShownUnknown[];
  names: Names;
}

/** Computed once for both languages. */
function once<T>(make: (loaded: Loaded) => T): (loaded: Loaded) => T {
  const known = new WeakMap<Loaded, T>();
  return (loaded) => {
    let made = known.get(loaded);
    if (made === undefined) known.set(loaded, (made = make(loaded)));
    return made;
  };
}
const allChecked = once(({ model, doubt }) => doubt.checks.map((check) => checked(model, check)));
const allOpen = once((loaded) => openFigures(loaded));

/** The page of checks: every figure is computed anew from the rulebook. */
export const checksPage = (loaded: Loaded, lang: Lang): ChecksPage => {
  const results = new Map(allChecked(loaded).map((result) => [result.id, result]));
  const shown = ({ id, name, why, claims, model }: Check): ShownCheck => ({
    ...(results.get(id) ?? { id, verdict: 'none' }),
    name: inLang(name, lang),
    why: why ? inLang(why, lang) : '',
    claims: saidOf(loaded, claims, lang),
    ...(model ? { figure: model } : {}),
  });
  return {
    version: loaded.model.version,
    checks: loaded.doubt.checks.map(shown),
    positions: loaded.names[lang]['positions'] ?? {},
    rules: Object.fromEntries(
      loaded.doubt.checks
        .flatMap(({ model }) => model?.rules ?? [])
        .map((id) => [id, loaded.names[lang]['rules']?.[id] ?? id]),
    ),
  };
};

/** The page of what is not known. */
export const unknownPage = (loaded: Loaded, lang: Lang): UnknownPage => {
  const { model, doubt, names, evidence } = loaded;
  const { reasons, parameters } = evidence[lang];
  const settles = (id: string): string =>
    inLang(doubt.unknowns.find(({ figures }) => figures?.includes(id))?.settle ?? '', lang);
  return {
    version: model.version,
    presets: model.presets,
    positions: model.positions.length,
    figures: allOpen(loaded).map((figure) => ({
      ...figure,
      name: parameters[figure.id] ?? null,
      reason: reasons[`${figure.id}.${figure.nth}`] ?? reasons[figure.id] ?? '',
      settle: settles(figure.id),
    })),
    duties: openDuties(loaded),
    others: doubt.unknowns
      .filter(({ kind }) => kind !== 'figure')
      .map(({ id, kind, name, known, settle }) => ({
        id,
        kind,
        name: inLang(name, lang),
        known: inLang(known, lang),
        settle: inLang(settle, lang),
      })),
    names: { rules: names[lang]['rules'] ?? {}, campaigns: names[lang]['campaigns'] ?? {} },
  };
};

/** What the build offers as `virtual:rulebook/…`, beside what the rulebook itself does. */
export const doubtParts: Record<string, (loaded: Loaded) => unknown> = {
  'checks-en': (loaded) => checksPage(loaded, 'en'),
  'checks-ko': (loaded) => checksPage(loaded, 'ko'),
  'everyone-en': (loaded) => everyonePage(loaded, 'en'),
  'everyone-ko': (loaded) => everyonePage(loaded, 'ko'),
  'unknown-en': (loaded) => unknownPage(loaded, 'en'),
  'unknown-ko': (loaded) => unknownPage(loaded, 'ko'),
};
