import { stretch } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { nameOf, type Names } from '../../i18n/names.ts';
import type { PageId } from '../../i18n/pages.ts';
import { clash, writeChanges } from '../../rulebook/changes.ts';
import type { Model } from '../../rulebook/model.ts';
import type { Change } from '../../rulebook/patch.ts';
import { hrefOf } from '../document/address.ts';
import { nameOfFigure } from '../evidence/words/figure.ts';
import { figureWords } from '../evidence/words/value.ts';
import { TEXT } from './text.ts';

/** A change of the rulebook in words. @param figures the names that figures have */
export function describeChange(
  change: Change,
  model: Model,
  names: Names,
  figures: Readonly<Record<string, string>>,
  lang: Lang,
): string {
  const text = TEXT[lang];
  if (change.kind === 'way-out') return text.wayOut(change.category, change.means);
  if (change.kind === 'value') {
    const unit = model.parameters[change.id]?.unit ?? 'units';
    const name = nameOfFigure(change.id, figures, names, lang, model.rules);
    const [low, typical, high] = [change.low, change.typical, change.high].map((value) =>
      figureWords(value, unit, lang),
    );
    const ends = change.low === change.high ? '' : ` (${stretch(low ?? '', high ?? '', lang)})`;
    return text.value(name, `${typical ?? ''}${ends}`);
  }
  const duty = nameOf(names, 'rules', change.rule);
  if (change.kind === 'off') return text.off(duty);
  if (change.kind === 'stays') return text.stays(duty, change.on);
  return text.dates(duty, change.since, change.until);
}

/** The changes with one more; what it takes the place of goes. */
export const withChange = (before: readonly Change[], change: Change): Change[] => [
  ...before.filter((one) => !clash(one, change)),
  change,
];

/** As a reader writes it. */
const readable = (params: URLSearchParams): string =>
  params.toString().replaceAll('%2C', ',').replaceAll('%21', '!');

/** A year whose changes are told. */
export interface Changed {
  /** of the year itself */
  query: string;
  /** the address at hand, where it says more than that */
  whole?: string;
  /** the parameter in which its changes stand; default `if` */
  name?: 'if' | 'b.if';
  /** whose they are, in words */
  said?: string;
}

/** The address of this page with these changes of the rulebook in it, and none besides. */
export function hrefWith(
  here: PageId,
  query: string,
  changes: readonly Change[],
  name: 'if' | 'b.if' = 'if',
): string {
  const params = new URLSearchParams(query);
  params.delete(name);
  // What is open or chosen in one year may not be there in the other.
  for (const name of ['why', 'lit', 'b.why', 'b.lit']) params.delete(name);
  // A second side that says nothing would follow the first.
  if (changes.length > 0 || name === 'b.if') params.set(name, writeChanges(changes));
  return hrefOf(here, readable(params));
}

/** The same address for somebody who pays wherever a way out is open. */
export function whoPays(here: PageId, query: string, name: 'if' | 'b.if' = 'if'): string {
  const params = new URLSearchParams(query);
  params.set(name === 'if' ? 'do' : 'b.do', 'pay');
  return hrefOf(here, readable(params));
}
