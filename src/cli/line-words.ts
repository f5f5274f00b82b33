import type { Line } from '../engine/index.ts';
import { ACTIVITIES, activityWord, RESPONSE } from '../i18n/describe/words.ts';
import { grouped, span } from '../i18n/format.ts';
import { nameOf } from '../i18n/names.ts';
import type { Year } from './year.ts';

const minutes = (value: number): string => span(value, 'en');

/** Category, response, minutes, what gave way and footing of a duty. */
export function words({ book, ledger }: Year, line: Line): string {
  const { work } = ledger.attributes;
  const gave = ACTIVITIES.filter((activity) => line.gaveWay[activity] > 0);
  const way = gave.map(
    (activity) => `${activityWord(activity, work, 'en')} ${minutes(line.gaveWay[activity])}`,
  );
  const parts = [
    line.category,
    RESPONSE.en[line.response],
    line.asked === null ? 'length not known' : '',
    line.asked !== null && line.asked > 0 && line.asked !== line.minutes
      ? `asked ${minutes(line.asked)}`
      : '',
    way.length > 0 ? `takes ${way.join(', ')}` : '',
    line.coveredBy.length > 0
      ? `${line.minutes === 0 ? 'all of it' : 'the rest'} is taken by ${line.coveredBy.map((id) => nameOf(book.names, 'rules', id.replace(/@.*$/, ''))).join(', ')}`
      : '',
    line.won > 0 ? `${grouped(line.won, 'en')} won, ${minutes(line.paid)} of livelihood` : '',
    line.exemption === null ? '' : `way out: ${nameOf(book.names, 'exemptions', line.exemption)}`,
    line.cites.length > 0 ? `for ${line.cites.join(', ')}` : '',
    line.basis,
  ];
  return parts.filter(Boolean).join('; ');
}
