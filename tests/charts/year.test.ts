import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearData, type YearData } from '../../src/charts/year/data.ts';
import { dayAfterKey } from '../../src/charts/year/keys.ts';
import {
  activities,
  hourLabels,
  months,
  monthStarts,
  typical,
} from '../../src/charts/year/labels/axes.ts';
import { brackets } from '../../src/charts/year/labels/campaigns.ts';
import { marks } from '../../src/charts/year/labels/days.ts';
import { wrap } from '../../src/charts/year/labels/label.ts';
import { spread } from '../../src/charts/year/labels/spread.ts';
import { box, dayAt, dayUnder, draw, frameOf, minuteAt } from '../../src/charts/year/layout.ts';
import { widthOf } from '../../src/charts/width.ts';
import { simulate } from '../../src/engine/index.ts';
import type { Ledger } from '../../src/engine/ledger.ts';
import type { Model, Slot } from '../../src/rulebook/model.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';
import { requestOf } from '../../src/state/request.ts';
import { line } from '../i18n/line.ts';
import { loadSound } from '../rulebook/load-good.ts';

const { model } = loadSound('seeds');
const choices = choicesOf(model);

const slots: Slot[] = [
  { from: 0, to: 360, activity: 'sleep' },
  { from: 360, to: 480, activity: 'household' },
  { from: 480, to: 1080, activity: 'job' },
  { from: 1080, to: 1440, activity: 'rest' },
];
const plain = (days = 366): YearData => ({
  year: 2016,
  days,
  grounds: Array.from({ length: days }, () => slots),
  blocks: [],
  campaigns: [],
  marks: [],
});
const across = frameOf(1200, 366);
const down = frameOf(343, 366);

describe('measures', () => {
  test('days run across where there is room, down where not', () => {
    expect(across.direction).toBe('across');
    expect(down.direction).toBe('down');
    expect(down.height).toBeGreaterThan(900);
  });

  test.each([across, down, frameOf(1201, 365, 1.5), frameOf(300, 366, 3)])(
    'every day is found under its own middle',
    (frame) => {
      for (let day = 0; day < frame.days; day++) {
        const { x, y, width, height } = box(frame, day, day, 0, 1440);
        expect(dayUnder(frame, x + width / 2, y + height / 2)).toBe(day);
      }
      expect(dayUnder(frame, -50, -50)).toBe(0);
      expect(dayUnder(frame, 9999, 9999)).toBe(frame.days - 1);
    },
  );

  test('edges fall on device pixels, and days leave no gap', () => {
    const frame = frameOf(1111, 365, 2);
    for (let day = 0; day <= 365; day++)
      expect(dayAt(frame, day) * 2).toBe(Math.round(dayAt(frame, day) * 2));
    expect(dayAt(frame, 365)).toBe(frame.right);
    expect(minuteAt(frame, 1440)).toBe(frame.bottom);
  });
});

describe('the drawing', () => {
  test('the same hours on days that follow become one rectangle', () => {
    const { grounds } = draw(across, plain());
    expect(grounds.map(({ activity }) => activity).sort()).toEqual([
      'household',
      'job',
      'rest',
      'sleep',
    ]);
    for (const { d } of grounds) expect(d.match(/M/g)).toHaveLength(1);
  });

  test('covers the field exactly', () => {
    const area = (d: string): number =>
      [...d.matchAll(/h(-?[\d.]+)v(-?[\d.]+)h/g)].reduce(
        (sum, [, w, h]) => sum + Number(w) * Number(h),
        0,
      );
    const total = draw(across, plain()).grounds.reduce((sum, { d }) => sum + area(d), 0);
    expect(total).toBeCloseTo((across.right - across.left) * (across.bottom - across.top), 0);
  });

  test('hatched, solid and unknown are kept apart; outlines stay one a day', () => {
    const block = { start: 300, end: 360, category: 'political', rule: 'r' } as const;
    const data: YearData = {
      ...plain(),
      blocks: [
        { ...block, day: 3, look: 'solid' },
        { ...block, day: 4, look: 'solid' },
        { ...block, day: 6, look: 'solid' },
        { ...block, day: 5, look: 'assumed' },
        { ...block, day: 8, look: 'unknown' },
        { ...block, day: 9, look: 'unknown' },
      ],
    };
    const drawn = Object.fromEntries(
      draw(across, data).blocks.map(({ look, d }) => [look, d.match(/M/g)?.length]),
    );
    expect(drawn).toEqual({ solid: 2, assumed: 1, unknown: 2 });
  });
});

describe('the data', () => {
  const model = {
    profiles: [{ id: 'p', days: { working: slots, rest: slots } }],
    rules: [
      { id: 'battle-work', schedules: [{ kind: 'window', window: { campaign: 'battle' } }] },
      { id: 'sun', schedules: [{ kind: 'calendar', days: ['sun-day', 'old-day'] }] },
    ],
    campaigns: [
      { id: 'battle', periods: [{ from: '2016-02-23', to: '2016-05-02' }] },
      { id: 'unused', periods: [{ from: '2016-02-23', to: '2016-05-02' }] },
    ],
    days: [
      { id: 'sun-day', on: '04-15' },
      { id: 'old-day', on: '04-25', until: '2010-12-31' },
      { id: 'other', on: '05-01' },
    ],
    lunar: {},
  } as unknown as Model;
  const ledger = (lines: Ledger['lines']) =>
    ({
      year: 2016,
      profile: 'p',
      dayKinds: Array.from({ length: 366 }, () => 'working'),
      lines,
    }) as unknown as Ledger;

  test('no minute stands in two blocks: political first, then the earlier', () => {
    const date = '2016-01-01';
    const { blocks } = yearData(
      model,
      ledger([
        line({
          rule: 'battle-work',
          date,
          category: 'labour',
          start: 480,
          end: 1020,
          minutes: 480,
        }),
        line({ rule: 'sun', date, start: 600, end: 660, basis: 'assumed' }),
        line({ rule: 'x', date, category: 'material', start: 1000, end: 1080, minutes: 60 }),
      ]),
    );
    expect(blocks.map(({ category, start, end, look }) => [category, start, end, look])).toEqual([
      ['political', 600, 660, 'assumed'],
      ['labour', 480, 600, 'solid'],
      ['labour', 660, 1020, 'solid'],
      ['material', 1020, 1080, 'solid'],
    ]);
  });

  test('what was paid for or costs money alone is not drawn; what has no known size is an outline', () => {
    const date = '2016-12-31';
    const { blocks } = yearData(
      model,
      ledger([
        line({ rule: 'a', date, response: 'pay', minutes: 0 }),
        line({ rule: 'b', date, start: null, end: null, minutes: 0, won: 1000 }),
        line({ rule: 'c', date, start: 1420, end: null, minutes: null }),
      ]),
    );
    expect(blocks).toEqual([
      { day: 365, start: 1380, end: 1440, category: 'political', rule: 'c', look: 'unknown' },
    ]);
  });

  test('campaigns and political days are those that some duty hangs on, while in force', () => {
    const { campaigns, marks: days } = yearData(
      model,
      ledger([
        line({ rule: 'battle-work', date: '2016-03-01' }),
        line({ rule: 'sun', date: '2016-04-15' }),
      ]),
    );
    expect(campaigns).toEqual([{ id: 'battle', from: 53, to: 122 }]);
    expect(days).toEqual([{ id: 'sun-day', from: 105, to: 105, major: false }]);
  });
});

describe('labels', () => {
  const name = (id: string) => id;
  test('months and hours', () => {
    expect(monthStarts(366)).toEqual([0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335]);
    expect(monthStarts(365).at(-1)).toBe(334);
    expect(months(across, String)).toHaveLength(12);
    expect(hourLabels(down).map(({ text }) => text)).toEqual(['00', '06', '12', '18', '24']);
  });

  test('activities stand at their hours, none over another', () => {
    const labels = activities(across, plain(), name);
    expect(labels.map(({ text }) => text).sort()).toEqual(['household', 'job', 'rest', 'sleep']);
    const ys = labels.map(({ y }) => y).sort((a, b) => a - b);
    ys.slice(1).forEach((y, i) => {
      expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(15);
    });
  });

  test('labels are moved apart as little as may be, in their order', () => {
    expect(spread([10, 50, 55, 90], 15, [0, 100])).toEqual([10, 45, 60, 90]);
    expect(spread([98, 99], 15, [0, 100])).toEqual([85, 100]);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 12 }),
        (points) => {
          const wanted = points.sort((a, b) => a - b);
          const places = spread(wanted, 15, [0, 200]);
          places.forEach((at, i) => {
            expect(at).toBeGreaterThanOrEqual(i * 15 - 1e-9);
            expect(at).toBeLessThanOrEqual(200 - (places.length - 1 - i) * 15 + 1e-9);
            if (i > 0) expect(at - (places[i - 1] ?? NaN)).toBeGreaterThanOrEqual(15 - 1e-9);
          });
          const free = wanted.every((at, i) => i === 0 || at - (wanted[i - 1] ?? NaN) >= 15);
          if (free) expect(places).toEqual(wanted);
        },
      ),
    );
  });

  test('every position has room for what its hours are for, where days run across', () => {
    for (const { id } of model.positions) {
      const request = requestOf({ ...defaults(choices), position: id }, choices);
      const data = yearData(model, simulate(model, request));
      const wanted = new Set(typical(data).map(({ activity }) => activity));
      const shown = new Set(activities(across, data, name).map(({ text }) => text));
      expect([...shown].sort(), id).toEqual([...wanted].sort());
    }
  });

  test('in a low picture no activity is named beside the hours of another', () => {
    const low = frameOf(940, 366, 1, 110);
    for (const { id } of model.positions) {
      const request = requestOf({ ...defaults(choices), position: id }, choices);
      const data = yearData(model, simulate(model, request));
      const labels = activities(low, data, name);
      expect(labels.length, id).toBeGreaterThan(2);
      for (const { text, y } of labels) {
        const own = typical(data).filter(({ activity }) => activity === text);
        const off = own.map(({ from, to }) =>
          Math.max(minuteAt(low, from) - (y - 4), y - 4 - minuteAt(low, to)),
        );
        expect(Math.min(...off), `${id} ${text}`).toBeLessThanOrEqual(6);
      }
    }
  });

  test('campaigns that overlap stand in lanes', () => {
    const { list, size } = brackets(
      across,
      [
        { id: 'a long campaign', from: 10, to: 120 },
        { id: 'battle', from: 53, to: 122 },
        { id: 'farm', from: 200, to: 230 },
      ],
      name,
    );
    const [first, second, third] = list.map(({ labels }) => labels[0]?.y ?? 0);
    expect(second).toBeLessThan(first ?? 0);
    expect(third).toBe(first);
    expect(size).toBe(52);
  });

  test('on a phone names are broken into lines within the hours of sleep', () => {
    const { list } = brackets(
      down,
      [{ id: 'Preparation of the Seventh Party Congress', from: 0, to: 126 }],
      name,
    );
    expect(list[0]?.labels.length).toBeGreaterThan(2);
    for (const { text } of list[0]?.labels ?? [])
      expect(text.split(' ').length === 1 || widthOf(text) < 70).toBe(true);
    expect(wrap('가나 다라', 30)).toEqual(['가나', '다라']);
  });

  test('no name of a day runs over another, and no tick through a name', () => {
    const days = [0, 46, 105, 115, 121, 189, 208, 227, 252, 283, 357, 358, 359].map((from) => ({
      id: `${from} a political day`,
      from,
      to: from,
    }));
    const shown = marks(across, days, name).filter(({ label }) => label);
    expect(shown.length).toBeGreaterThan(5);
    const spans = shown.map(({ tick, label }) => {
      const wide = widthOf(label?.text ?? '');
      const left = label?.anchor === 'end' ? tick - 4 - wide : tick + 4;
      return { tick, y: label?.y ?? 0, left, right: left + wide };
    });
    for (const a of spans) {
      for (const b of spans) {
        if (a === b) continue;
        if (a.y === b.y) expect(a.right <= b.left || b.right <= a.left).toBe(true);
        if (b.y >= a.y) expect(b.tick <= a.left || b.tick >= a.right).toBe(true);
      }
    }
  });
});

describe('the keyboard', () => {
  test.each([
    ['ArrowRight', 74, 75],
    ['ArrowDown', 74, 75],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 74, 73],
    ['ArrowRight', 365, 365],
    ['PageDown', 30, 59],
    ['PageUp', 90, 59],
    ['PageUp', 5, 5],
    ['PageDown', 360, 360],
    // 15 March 2016 is a Tuesday
    ['Home', 74, 73],
    ['End', 74, 79],
    ['Home', 0, 0],
    ['End', 365, 365],
  ])('%s from %s leads to %s', (key, day, to) => {
    expect(dayAfterKey(key, day, 2016)).toBe(to);
  });
  test('leaves other keys alone', () => {
    expect(dayAfterKey('a', 3, 2016)).toBeUndefined();
    expect(dayAfterKey('toString', 3, 2016)).toBeUndefined();
  });
});
