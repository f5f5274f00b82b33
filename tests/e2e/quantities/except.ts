import { loadRulebookSync } from '../../../src/rulebook/load.ts';
import type { Figure } from './figures.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const named = Object.values(loaded.names.en)
  .flatMap((names) => Object.values(names))
  .filter((name) => /\d/.test(name))
  .sort((a, b) => b.length - a.length);

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*';
/** What stays of a text once dates, years and names that hold digits are taken out of it. */
const bare = (text: string): string =>
  named
    .reduce((rest, name) => rest.replaceAll(name, ''), text)
    .replace(new RegExp(`\\b\\d{1,2} ${MONTH}( (19|20)\\d\\d)?\\b`, 'g'), '')
    .replace(/\b(19|20)\d\d\b/g, '');

const numbers = (text: string): string[] => text.match(/\d[\d,.]*\d|\d/g) ?? [];

/** Figures on screen that need no evidence of their own, and why. */
const EXCEPT: readonly { why: string; is: (figure: Figure, all: readonly Figure[]) => boolean }[] =
  [
    {
      why: 'a date, a year, or a name with a number in it; a label may give a part of the name',
      is: ({ text }) => !/\d/.test(bare(text)) || named.some((name) => name.includes(text)),
    },
    {
      why: 'hours of the day along the edge of a picture',
      is: ({ text, within }) => / svg\S* text/.test(within) && /^\d\d(:00)?$/.test(text),
    },
    {
      why: 'ticks of the axis of the running total',
      is: ({ text, within }) => / div\.chart svg text\.soft$/.test(within) && /^[\d,]+$/.test(text),
    },
    {
      why: 'the number of a duty on the strip of its day, which stands before its name below',
      is: ({ text, within }) => / section\.day .* svg svg text$/.test(within) && /^\d$/.test(text),
    },
    {
      why: 'said for those who do not see the page; the same stands on screen, marked',
      is: ({ within }) => /\.hidden( |$)/.test(within),
    },
    {
      why: 'a shut fold, or the line that stays on a phone, says again what is marked elsewhere',
      is: ({ text, within }, all) =>
        / (summary span\.main|div\.bar b)$/.test(within) &&
        numbers(text).every((one) =>
          all.some(({ text: other, key }) => key !== null && numbers(other).includes(one)),
        ),
    },
    {
      why: 'how many entries a fold holds; they stand in it',
      is: ({ text, within, held }) =>
        / details summary( span\.main)?$/.test(within) &&
        numbers(text).join().replaceAll(',', '') === String(held),
    },
    {
      why: 'the words of the file that explain its columns',
      is: ({ within }) => / details dl dd$/.test(within),
    },
    {
      why: 'how large a picture to take away is',
      is: ({ text, within }) =>
        / section p\.sub$/.test(within) && /^[^\d]*[\d,]+ pixels[^\d]*$/.test(text),
    },
    {
      why: 'how large the one file to carry away is',
      is: ({ text, within }) => / section p\.do a$/.test(within) && /^[^\d]*[\d.]+ MB$/.test(text),
    },
    {
      why: 'a time of day, to say that times in the calendar have no zone',
      is: ({ text, within }) =>
        / section p\.sub$/.test(within) && numbers(text).every((one) => /^0?5$|^00$/.test(one)),
    },
    {
      why: 'the year in the other reading; choosing it shows its evidence. The gap is between both',
      is: ({ within }) => / section\.readings .*(li\.row span\.ends|p\.gap)/.test(within),
    },
    { why: 'version and licences', is: ({ within }) => / footer p\.note$/.test(within) },
    {
      why: 'the length of any day, to compare',
      is: ({ text, within }) => / section\.day p\.note$/.test(within) && /\b24 hours\b/.test(text),
    },
  ];

/** The figures on screen that should have evidence, and have none. */
export const unanswered = (all: readonly Figure[]): string[] =>
  all
    .filter((one) => one.key === null && !EXCEPT.some(({ is }) => is(one, all)))
    .map(({ text, within }) => `${text} <- ${within}`);
