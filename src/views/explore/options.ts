import { positionPhrase } from '../../i18n/describe/positions.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Names } from '../../i18n/names.ts';
import { m } from '../../i18n/paraglide/messages.js';
import type { Model } from '../../rulebook/model.ts';
import type { Option } from './option.ts';

/** The choices of the words that a sentence of a year has, each in the words of the sentence. */
export const positionOptions = ({ positions }: Model, names: Names, lang: Lang): Option[] =>
  positions.map(({ id }) => ({ value: id, text: positionPhrase(id, names, lang) }));
export const responseOptions = (): Option[] => [
  { value: 'attend', text: m.sentence_attend() },
  { value: 'pay', text: m.sentence_pay() },
];
export const readingOptions = (): Option[] => [
  { value: 'demanded', text: m.sentence_demanded() },
  { value: 'reported', text: m.sentence_reported() },
];

/** The words of a choice; its value where there is none. */
export const textOf = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.text ?? value;
