import type { YearData } from '../charts/year/data.ts';
import { dutyLabels } from '../charts/year/duties.ts';
import { activities, hourLabels, markAt, monthLines, months } from '../charts/year/labels/axes.ts';
import { brackets } from '../charts/year/labels/campaigns.ts';
import { footHeight, marks, marksDown, tickPath } from '../charts/year/labels/days.ts';
import type { Label } from '../charts/year/labels/label.ts';
import { box, draw, frameOf, minuteAt, type Frame } from '../charts/year/layout.ts';
import type { YearWords } from '../charts/year/words.ts';
import { h, picture, s } from './dom.ts';

/** Pixels of a day where days run down: fewer than on the page, since an article goes on below. */
const ROW = 2;

/** The measures of the picture: those of the page, less tall where days run down. */
export function embedFrame(width: number, days: number, ratio: number): Frame {
  const frame = frameOf(width, days, ratio);
  if (frame.direction === 'across') return frame;
  return { ...frame, height: days * ROW + 1, bottom: days * ROW };
}

const text = ({ text: words, x, y, anchor }: Label, soft: boolean): Element =>
  s('text', { x, y, 'text-anchor': anchor, class: soft ? 'soft' : undefined }, words);

/** Brackets of the campaigns, and their names. */
function campaigns(list: ReturnType<typeof brackets>['list']): Element[] {
  return [
    ...list.map(({ d }) => s('path', { class: 'line', d })),
    ...list.flatMap(({ labels }) => labels.map((label) => text(label, false))),
  ];
}

/** The hours of the year: grounds, months, blocks. */
function field(frame: Frame, data: YearData): SVGSVGElement {
  const { grounds, blocks } = draw(frame, data);
  const svg = picture(
    frame.width,
    frame.height,
    ...grounds.map(({ activity, d }) => s('path', { class: `ground-${activity}`, d })),
    s('path', { class: 'months', d: monthLines(frame) }),
    ...blocks.map(({ category, look, d }) =>
      look === 'unknown'
        ? s('path', { class: `unknown line-${category}`, d })
        : look === 'assumed'
          ? s('path', { fill: `url(#hatch-${category})`, d })
          : s('path', { class: `fill-${category}`, d }),
    ),
  );
  svg.classList.add('picture');
  return svg;
}

export interface Drawn {
  /** the field of days and hours, which the reader can walk */
  field: HTMLElement;
  whole: Element;
  /** puts the outline around a day */
  outline: (day: number) => void;
  /** writes the names of the regular duties into the picture, where they have room */
  name: (duty: (rule: string) => string) => void;
}

/** The names of the regular duties, each tied to one of its blocks. */
function regularDuties(frame: Frame, data: YearData, name: (rule: string) => string): Element {
  const upon = picture(
    frame.width,
    frame.height,
    ...dutyLabels(frame, data, name).flatMap(({ hair, ...label }) => [
      ...(hair ? [s('path', { class: 'hair', d: hair })] : []),
      text({ ...label, x: label.anchor === 'end' ? label.x - 1 : label.x + 1 }, false),
    ]),
  );
  upon.classList.add('upon', 'duties');
  return upon;
}

/** The picture with all that stands around it. */
export function drawYear(frame: Frame, data: YearData, words: YearWords): Drawn {
  const above = brackets(frame, data.campaigns, words.campaign);
  const names = activities(frame, data, words.activity);
  const hours = hourLabels(frame).map((label) => text(label, true));
  const rims = [s('rect', { class: 'halo' }), s('rect', { class: 'outline' })];
  const mark = words.mark && s('text', { class: 'mark', ...markAt(frame) }, words.mark);
  const over = picture(frame.width, frame.height, ...rims, mark);
  over.classList.add('over');
  const inside = h('div', { class: `field ${frame.direction}` }, field(frame, data), over);

  const whole = h('div', { class: 'year' });
  if (frame.direction === 'across') {
    const edge = picture(
      frame.width,
      frame.height,
      ...hours,
      ...names.map((one) => text(one, true)),
    );
    edge.classList.add('upon');
    const monthNames = months(frame, words.month);
    const overhead = picture(frame.width, above.size, ...campaigns(above.list));
    overhead.classList.add('above');
    const dated = marks(frame, data.marks, words.day);
    whole.append(
      overhead,
      edge,
      inside,
      picture(
        frame.width,
        footHeight(dated),
        ...monthNames.map((label) => text(label, true)),
        ...dated.flatMap(({ tick, label }) =>
          label
            ? [
                s('path', { class: 'tick', d: tickPath(tick, label, monthNames) }),
                text(label, false),
              ]
            : [],
        ),
      ),
    );
  } else {
    whole.append(
      picture(
        frame.width,
        36,
        ...names.map((label) => text({ ...label, y: 12 }, false)),
        ...hourLabels(frame).map((label) => text({ ...label, y: 30 }, true)),
      ),
      inside,
    );
    const upon = picture(
      frame.width,
      frame.height,
      ...months(frame, words.month).map((label) => text(label, true)),
      ...campaigns(above.list),
      ...marksDown(frame, data.marks, above.list, words.date).flatMap(({ tick, label }) => [
        s('path', { class: 'tick', d: `M${minuteAt(frame, 330) - 4} ${tick}h10` }),
        ...(label ? [text(label, false)] : []),
      ]),
    );
    upon.classList.add('upon', 'inside');
    inside.append(upon);
  }
  const outline = (day: number): void => {
    const { x, y, width, height } = box(frame, day, day, 0, 1440);
    for (const rim of rims)
      for (const [name, value] of Object.entries({
        x: x - 1.5,
        y: y - 1.5,
        width: width + 3,
        height: height + 3,
      }))
        rim.setAttribute(name, String(value));
  };
  const name = (duty: (rule: string) => string): void => {
    inside.querySelector('.duties')?.remove();
    inside.append(regularDuties(frame, data, duty));
  };
  return { field: inside, whole, outline, name };
}
