import { describeChanges } from '../../i18n/describe/attributes.ts';
import { HYPOTHETICAL_TITLE, SIDE } from '../../i18n/describe/hypothetical.ts';
import { longDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { nameOf, type Names } from '../../i18n/names.ts';
import type { PageId } from '../../i18n/pages.ts';
import { attributesOf, type Choices, type PageState } from '../../state/page-state.ts';
import { decodePair } from '../../state/pair.ts';
import { subjectOf } from '../../state/subject.ts';
import type { Notice } from '../../state/url.ts';
import { titleOf } from '../evidence/whose.ts';
import {
  addressOf,
  pageAt,
  pictureOf,
  stateAt,
  statesAt,
  viewAt,
  whyOf,
  withoutParams,
  yearOf,
} from './lesson/view.ts';
import type { Scene } from './lesson/schema.ts';
import { TEXT } from './text.ts';

/** A view as the scene that it becomes, or why it becomes none: it is no address of this site, or a page that is no view. */
export type Offered =
  | {
      ok: true;
      scene: Worded & { at: string };
      notices: readonly Notice[];
    }
  | { ok: false; page: PageId | null };

/** The words of a scene. What is hidden until an answer is asked for has one. */
type Worded = Pick<Scene, 'heading' | 'question' | 'answer'>;

interface Wording {
  choices: Choices;
  names: Names;
  lang: Lang;
}

/** The person of a side, with what is changed in them; of sides that stand apart also whether this one is hypothetical. */
function personOf(state: PageState, { choices, names, lang }: Wording, apart = false): string {
  const name = nameOf(names, 'positions', state.position);
  const more = [
    ...describeChanges(state.set, attributesOf(state, choices), lang),
    ...(state.respond === 'pay' ? [TEXT[lang].pays] : []),
    ...(apart ? [SIDE[state.changes === '' ? 'reported' : 'hypothetical'][lang]] : []),
  ].join(', ');
  return more === '' ? name : lang === 'ko' ? `${name}(${more})` : `${name} (${more})`;
}

/** Whether one side alone is hypothetical. */
const isApart = (first: PageState, second: PageState): boolean =>
  (first.changes === '') !== (second.changes === '');

/** Two sides: what they share is said once. */
function pairOf(first: PageState, second: PageState, wording: Wording): string {
  const text = TEXT[wording.lang];
  const apart = isApart(first, second);
  const [a, b] = [personOf(first, wording, apart), personOf(second, wording, apart)];
  if (first.year === second.year) return text.newHeading(text.both(a, b), String(first.year));
  return a === b
    ? text.newHeading(a, text.both(String(first.year), String(second.year)))
    : text.both(text.newHeading(a, String(first.year)), text.newHeading(b, String(second.year)));
}

function wordsOf(at: string, wording: Wording): Worded {
  const { choices, names, lang } = wording;
  const text = TEXT[lang];
  const [first, second] = statesAt(at, choices);
  if (!first) return { heading: '', question: text.newQuestion };
  const picture = pictureOf({ at });
  const mark =
    (first.changes === '' && (second?.changes ?? '') === '') || (second && isApart(first, second))
      ? ''
      : HYPOTHETICAL_TITLE[lang];
  if (second) return { heading: mark + pairOf(first, second, wording), question: text.newPair };
  const who = personOf(first, wording);
  const year = text.newHeading(who, String(first.year));
  if (picture === 'evidence') {
    const subject = subjectOf(whyOf(at), choices);
    const title = subject ? titleOf(subject, first.year, names, lang) : '';
    return { heading: `${mark}${year}: ${title}`, question: text.newWhy };
  }
  if (picture === 'guess')
    return { heading: mark + year, question: text.newGuess, answer: text.newGuessAnswer };
  if (picture === 'day') {
    const date =
      first.day === null ? String(first.year) : longDate(`${first.year}-${first.day}`, lang);
    const heading = first.day === null ? year : text.newDay(who, date);
    const answer =
      first.day === null ? {} : { answer: text.newDayAnswer(first.day.replace('-', '')) };
    const question = mark ? text.newHypothetical : text.newDayQuestion;
    return { heading: mark + heading, question, ...answer };
  }
  return { heading: mark + year, question: mark ? text.newHypothetical : text.newQuestion };
}

/** What stands on a year that passes and in no scene: weeks tried out, a pause, a demand looked at, what is open. */
const OF_LIVE = ['try', 'at', 'demand', 'why', 'open', 'lit'];

/** What of an address cannot be taken as it stands, under the names that it has there. */
function noticesAt(at: string, choices: Choices): readonly Notice[] {
  const found = viewAt(at);
  if (found?.view === 'compare') return decodePair(found.query, choices).notices;
  const { notices } = stateAt(at, choices);
  if (found?.view !== 'live') return notices;
  const params = new URLSearchParams(found.query);
  const own = OF_LIVE.flatMap((param) => {
    const given = params.get(param);
    return given === null ? [] : [{ param, given, used: null }];
  });
  return [...notices, ...own];
}

/** A query with what was used of it: what is not known gone, what was mended mended, what stood there twice once. */
function mended(query: string, notices: readonly Notice[]): string {
  const params = new URLSearchParams(query);
  for (const { param, used, because } of notices) {
    const first = params.get(param);
    if (because === 'twice' && first !== null) params.set(param, first);
    else if (used === null) params.delete(param);
    else params.set(param, used);
  }
  return params.toString().replaceAll('%2C', ',');
}

/** An address as a scene with a heading and a question of its own; what of it is not known is left out of it. */
export function offered(address: string, wording: Wording): Offered {
  const page = pageAt(address);
  const view = viewAt(address);
  if (!view) return { ok: false, page: page?.view ?? null };
  const notices = noticesAt(address, wording.choices);
  const query = mended(withoutParams(yearOf(view), ['lang']), notices);
  const at = addressOf({ ...view, query });
  return { ok: true, scene: { at, ...wordsOf(at, wording) }, notices };
}
