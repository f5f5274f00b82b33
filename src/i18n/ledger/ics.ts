import ical, { ICalEventTransparency } from 'ical-generator';
import { parseDay } from '../../engine/civil.ts';
import type { Ledger, Line } from '../../engine/ledger.ts';
import { HYPOTHETICAL_TITLE } from '../describe/hypothetical.ts';
import { BASIS, CATEGORY, RESPONSE } from '../describe/words.ts';
import { span } from '../format.ts';
import type { Lang, Said } from '../lang.ts';
import { nameOf, type Names } from '../names.ts';
import { SITE } from '../pages.ts';

/** A year as a calendar file is written from it. */
export interface Calendar {
  rulebookVersion: string;
  /** id of the position that the person starts from */
  position: string;
  ledger: Pick<Ledger, 'year' | 'lines' | 'hypothetical'>;
  /** which occurrences are written: those of which a line is wanted */
  wanted: (line: Line) => boolean;
  names: Names;
  /** publisher and title of the sources of some claims */
  sources: (claims: readonly string[]) => string[];
  /** the latest date on which a source was checked, `YYYY-MM-DD` */
  checked: string;
  lang: Lang;
  /** the address of a day of this year; nothing where it has none */
  link?: (date: string) => string | undefined;
}

interface Words {
  footing: string;
  unknown: string;
  took: (asked: string, took: string) => string;
  taken: (all: boolean, by: string) => string;
  money: (kind: string, won: number, time: string, basis: string) => string;
  kinds: Record<string, string>;
  way: string;
  cites: (ids: string) => string;
  source: string;
  composite: string;
}

const WORDS: Said<Words> = {
  en: {
    footing: 'footing',
    unknown: 'length not known',
    took: (asked, took) => `asked ${asked}, took ${took}`,
    taken: (all, by) => `${all ? 'all of it' : 'the rest'} was taken by ${by}`,
    money: (kind, won, time, basis) => `${kind} ${won} won, ${time} of livelihood (${basis})`,
    kinds: { bribes: 'bribes', levies: 'levies', dues: 'dues' },
    way: 'way out',
    cites: (ids) => `for ${ids}`,
    source: 'source',
    composite: 'A composite of reports: nobody lived this exact year.',
  },
  ko: {
    footing: '근거',
    unknown: '길이를 알 수 없음',
    took: (asked, took) => `요구된 시간 ${asked}, 든 시간 ${took}`,
    taken: (all, by) => `${all ? '전부' : '나머지'}를 다른 의무가 차지함: ${by}`,
    money: (kind, won, time, basis) => `${kind} ${won}원, 생계 노동 ${time}에 해당(${basis})`,
    kinds: { bribes: '빠지려고 낸 돈', levies: '걷힌 돈과 물자', dues: '조직 회비' },
    way: '빠질 길',
    cites: (ids) => `불려 간 까닭: ${ids}`,
    source: '출처',
    composite: '여러 보도를 합성한 것이며, 이 해를 그대로 산 사람은 없다.',
  },
};

const MINUTE = 60_000;
const DAY = 1440;

/** A floating time stands in the UTC fields of its Date, so the zone of the machine does not matter. */
const floating = (date: string, minutes: number): Date =>
  new Date((parseDay(date) * DAY + minutes) * MINUTE);

/** What an occurrence says beside its duty and hours. */
function description(parts: readonly Line[], { names, sources, lang, link }: Calendar): string {
  const [line] = parts;
  if (!line) return '';
  const said = WORDS[lang];
  const sum = (field: 'asked' | 'minutes' | 'paid' | 'won'): number =>
    parts.reduce((all, part) => all + (part[field] ?? 0), 0);
  const named = (id: string): string =>
    lang === 'en' ? id : nameOf(names, 'rules', id.replace(/@.*$/, ''));
  const rows = [
    said.composite,
    `${CATEGORY[lang][line.category]}; ${RESPONSE[lang][line.response]}; ${said.footing}: ${BASIS[lang][line.basis]}`,
    line.asked === null ? said.unknown : '',
    line.asked ? said.took(span(sum('asked'), lang), span(sum('minutes'), lang)) : '',
    line.coveredBy.length > 0
      ? said.taken(sum('minutes') === 0, line.coveredBy.map(named).join(', '))
      : '',
    sum('won') > 0
      ? said.money(
          said.kinds[line.wonKind ?? ''] ?? '',
          sum('won'),
          span(sum('paid'), lang),
          line.paidBasis ? BASIS[lang][line.paidBasis] : '',
        )
      : '',
    line.exemption === null ? '' : `${said.way}: ${nameOf(names, 'exemptions', line.exemption)}`,
    line.cites.length > 0 ? said.cites(line.cites.map(named).join(', ')) : '',
    ...sources(line.claims).map((source) => `${said.source}: ${source}`),
    link?.(line.date) ?? '',
  ];
  return rows.filter(Boolean).join('\n');
}

/** Lines of one occurrence, in the order of the ledger: both halves of a midnight pair are one event. */
function events(lines: readonly Line[]): Line[][] {
  const byId = new Map<string, Line[]>();
  for (const line of lines) {
    const found = byId.get(line.id);
    if (found) found.push(line);
    else byId.set(line.id, [line]);
  }
  return [...byId.values()];
}

/** When an occurrence begins and ends; without hours it is its date, without an end it has none. */
function hoursOf(parts: readonly Line[]): { start: Date; end: Date | null; allDay: boolean } {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) throw new RangeError('an occurrence has at least one line');
  if (first.start === null) return { start: floating(first.date, 0), end: null, allDay: true };
  return {
    start: floating(first.date, first.start),
    end: last.end === null ? null : floating(last.date, last.end),
    allDay: false,
  };
}

/**
 * The lines of a ledger as a calendar with floating times: 05:00 is 05:00 wherever it is opened. The stamp is the day on
 * which the rulebook's sources were last checked, so that the same year gives the same bytes.
 */
export function icsOf(year: Calendar): string {
  const { ledger, position, names, lang, link } = year;
  const mark = ledger.hypothetical ? HYPOTHETICAL_TITLE[lang] : '';
  const person = `${nameOf(names, 'positions', position)}, ${ledger.year}`;
  const calendar = ical({
    name: mark + person,
    prodId: {
      company: SITE[lang],
      product: `${lang === 'ko' ? '규칙집' : 'rulebook'} ${year.rulebookVersion}`,
      language: lang.toUpperCase(),
    },
  });
  // A calendar takes entries of one id for the same: what is supposed must not replace what is reported.
  const of = [position, String(ledger.year), ...(ledger.hypothetical ? [ledger.hypothetical] : [])]
    .map(encodeURIComponent)
    .join('.');
  const stamp = floating(year.checked, 0);
  for (const parts of events(ledger.lines)) {
    const [line] = parts;
    if (!line || !parts.some(year.wanted)) continue;
    const url = link?.(line.date);
    calendar.createEvent({
      id: `${line.id}.${of}@mobilized-year`,
      stamp,
      ...hoursOf(parts),
      floating: true,
      summary: `${mark}${nameOf(names, 'rules', line.rule)} · ${person}`,
      description: description(parts, year),
      categories: [{ name: CATEGORY[lang][line.category] }],
      ...(url === undefined ? {} : { url }),
      // It is nobody's appointment: who looks at it is not busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}
