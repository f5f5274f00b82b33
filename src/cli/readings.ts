import { nameOf } from '../i18n/names.ts';
import { describeValue, ATTRIBUTES } from '../i18n/describe/attributes.ts';
import type { Book } from './book.ts';
import { readChoices } from './choices.ts';
import { readWords } from './options.ts';
import { weekText } from './week.ts';
import { computeYear } from './year.ts';

/** A week to be read by somebody who knows the country. */
interface Reading {
  file: string;
  title: string;
  monday: string;
  words: string;
}

export const READINGS: readonly Reading[] = [
  {
    file: 'factory-worker-ordinary',
    title: 'Factory worker, an ordinary week',
    monday: '2016-01-18',
    words: '--position factory-worker',
  },
  {
    file: 'factory-worker-battle',
    title: 'Factory worker, the 70-day battle',
    monday: '2016-03-14',
    words: '--position factory-worker',
  },
  {
    file: 'factory-worker-farm-season',
    title: 'Factory worker, farm season',
    monday: '2016-05-23',
    words: '--position factory-worker',
  },
  {
    file: 'trader-womens-union-march',
    title: 'Market trader in the Women’s Union, March',
    monday: '2016-03-07',
    words: '--position trader-womens-union',
  },
  {
    file: 'pupil-secondary-autumn',
    title: 'Secondary-school pupil, autumn',
    monday: '2016-09-19',
    words: '--position pupil-secondary',
  },
  {
    file: 'coop-farmer-june',
    title: 'Cooperative farmer, June',
    monday: '2016-06-06',
    words: '--position coop-farmer',
  },
  {
    file: 'wealthy-trader-battle',
    title: 'Wealthy trader, the 70-day battle, attending',
    monday: '2016-03-14',
    words: '--position wealthy-trader',
  },
  {
    file: 'wealthy-trader-battle-paying',
    title: 'Wealthy trader, the 70-day battle, paying',
    monday: '2016-03-14',
    words: '--position wealthy-trader --respond pay',
  },
];

/** The text of one week, with what it was computed from. */
function readingText(book: Book, { title, monday, words }: Reading): string {
  const choices = readChoices(
    readWords([...words.split(' '), '--year', monday.slice(0, 4)]),
    book.model,
  );
  const year = computeYear(book, choices);
  const { attributes, organisation } = year.ledger;
  const who = ATTRIBUTES.map((name) => describeValue(name, attributes[name], 'en')).join(', ');
  return [
    `# ${title}`,
    `\`npm run --silent simulate -- ${words} --year ${year.ledger.year}\``,
    `A composite of reports: nobody lived this exact week. The person: ${who}; organisation: ${nameOf(book.names, 'organisations', organisation)}. Between the duties stand the activities of an assumed day. Lines with \`>\` take hours; lines with \`-\` take none.`,
    weekText(year, monday),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** All weeks, by the name of their file. */
export const readingsOf = (book: Book): Record<string, string> =>
  Object.fromEntries(READINGS.map((reading) => [`${reading.file}.md`, readingText(book, reading)]));
