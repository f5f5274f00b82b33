import { yearData } from '../charts/year/data.ts';
import { dayAfterKey } from '../charts/year/keys.ts';
import { dayUnder } from '../charts/year/layout.ts';
import { yearWords } from '../charts/year/words.ts';
import { formatDay, yearStart } from '../engine/civil.ts';
import type { Line } from '../engine/ledger.ts';
import { describeDay } from '../i18n/describe/day.ts';
import { describeYear } from '../i18n/describe/summary.ts';
import { CATEGORIES, CATEGORY } from '../i18n/describe/words.ts';
import { known as length, longDate } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { nameOf, type Names } from '../i18n/names.ts';
import { m } from '../i18n/paraglide/messages.js';
import type { Model } from '../rulebook/model.ts';
import { key, swatch } from './bars.ts';
import { h } from './dom.ts';
import { drawYear, embedFrame, type Drawn } from './drawing.ts';
import type { YearFacts } from './facts.ts';
import { lateNames } from './late.ts';

interface Given {
  model: Model;
  facts: YearFacts;
  /** the names of the first picture; those of the duties come later */
  labels: Names;
  lang: Lang;
  /** the day that is outlined from the start, as `MM-DD` */
  day: string | null;
  /** the reader has walked to a day, `MM-DD` */
  onwalk: (day: string) => void;
}

/** The day with most duties: where the outline stands before the reader moves it. */
function fullest(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const { date, minutes } of lines) if (minutes) counts.set(date, (counts.get(date) ?? 0) + 1);
  let most = '';
  for (const [date, count] of counts) if (count > (counts.get(most) ?? 0)) most = date;
  return most;
}

/** The hours of the year, which a reader can walk by pointer and by keyboard. */
export function yearFigure({ model, facts, labels, lang, day, onwalk }: Given): {
  parts: Element[];
  /** to be called once the parts stand in the page */
  paint: () => void;
} {
  const { ledger, burden } = facts;
  const data = yearData(model, ledger);
  const first = yearStart(ledger.year);
  const dateOf = (index: number): string => formatDay(first + index);
  const linesOn = new Map<string, Line[]>();
  for (const line of ledger.lines) {
    const lines = linesOn.get(line.date);
    if (lines) lines.push(line);
    else linesOn.set(line.date, [line]);
  }
  let names: Names | undefined;
  let pointed = 0;
  /** the reader looks at a day, or the address names one */
  let looking = day !== null;

  const words = yearWords(data, ledger, labels, lang);
  const duty = (rule: string): string => nameOf(names ?? labels, 'rules', rule);
  const said = (index: number): string => {
    const date = dateOf(index);
    const lines = linesOn.get(date) ?? [];
    if (names) return describeDay(date, lines, names, lang);
    const taken = lines.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
    return `${longDate(date, lang)}: ${taken > 0 ? length(taken, 'assumed', lang) : m.day_none()}`;
  };

  const slider = h('div', {
    class: 'walk',
    role: 'slider',
    tabindex: 0,
    'aria-label': m.year_label(),
    'aria-valuemin': 1,
    'aria-valuemax': data.days,
  });
  const reading = h(
    'p',
    { class: 'reading' },
    matchMedia('(hover: none)').matches ? m.key_hint_touch() : m.key_hint(),
  );
  const holder = h('div', { class: 'holder' });
  let drawn: Drawn | undefined;
  let width = 0;
  const stand = (index: number): void => {
    pointed = index;
    if (looking) drawn?.outline(index);
    slider.setAttribute('aria-valuenow', String(index + 1));
    slider.setAttribute('aria-valuetext', said(index));
  };
  const walk = (index: number): void => {
    looking = true;
    stand(index);
    reading.textContent = said(index);
    onwalk(dateOf(index).slice(5));
  };
  const paint = (): void => {
    if (holder.clientWidth === width || holder.clientWidth === 0) return;
    width = holder.clientWidth;
    const frame = embedFrame(width, data.days, devicePixelRatio);
    const next = drawYear(frame, data, words);
    drawn = next;
    const under = ({ clientX, clientY }: PointerEvent): number => {
      const { left, top } = next.field.getBoundingClientRect();
      return dayUnder(frame, clientX - left, clientY - top);
    };
    slider.setAttribute(
      'aria-orientation',
      frame.direction === 'across' ? 'horizontal' : 'vertical',
    );
    slider.onpointermove = (event) => {
      const index = under(event);
      if (event.pointerType === 'mouse' && index !== pointed) walk(index);
    };
    slider.onpointerup = (event) => {
      walk(under(event));
    };
    next.field.append(slider);
    holder.replaceChildren(next.whole);
    if (names) next.name(duty);
    stand(pointed);
  };
  slider.onfocus = () => {
    if (!looking && slider.matches(':focus-visible')) walk(pointed);
  };
  slider.onkeydown = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const index = dayAfterKey(event.key, pointed, data.year);
    if (index === undefined) return;
    event.preventDefault();
    walk(index);
  };

  const start = day === null ? fullest(ledger.lines) : `${ledger.year}-${day}`;
  for (let i = 0; i < data.days; i++) if (dateOf(i) === start) pointed = i;
  new ResizeObserver(paint).observe(holder);
  // The duties have their names once the picture stands; it can be read without.
  const nameDuties = async (): Promise<void> => {
    names = await lateNames(lang);
    drawn?.name(duty);
    stand(pointed);
    if (looking) reading.textContent = said(pointed);
  };
  requestAnimationFrame(() => setTimeout(() => void nameDuties().catch(() => undefined), 0));

  const empty = ledger.unquantified.length > 0;
  const parts = [
    key([
      ...CATEGORIES.map((category) => [swatch(category), CATEGORY[lang][category]] as const),
      [swatch('footing', 'assumed'), m.key_assumed()],
      ...(empty ? [[swatch('footing', 'unknown'), m.key_unknown()] as const] : []),
    ]),
    h(
      'div',
      { class: 'hidden' },
      ...describeYear(ledger, burden, lang).map((line) => h('p', {}, line)),
    ),
    h('figure', {}, holder, reading),
  ];
  return { parts, paint };
}
