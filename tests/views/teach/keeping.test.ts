import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkLesson,
  describeRefusal,
  readLesson,
  writeLesson,
} from '../../../src/views/teach/lesson/check.ts';
import { hashOf, placeAt, queryOf, SHEETS } from '../../../src/views/teach/lesson/address.ts';
import { added, moved, rewritten, without } from '../../../src/views/teach/lesson/edit.ts';
import { markOf } from '../../../src/views/teach/lesson/history.ts';
import {
  lessonInBox,
  lessonInLink,
  lessonOfBox,
  lessonOfLink,
} from '../../../src/views/teach/lesson/link.ts';
import type { Lesson } from '../../../src/views/teach/lesson/schema.ts';
import { after, before, doesOf, within, type Step } from '../../../src/views/teach/lesson/steps.ts';
import { addressOf, pictureOf, viewAt } from '../../../src/views/teach/lesson/view.ts';
import { fillScreen } from '../../../src/views/teach/screen.ts';
import { ownLesson } from '../../../src/views/teach/lessons/index.ts';

const base = await ownLesson('en');
const korean = await ownLesson('ko');

/** Lessons that a teacher can make by dropping, moving, adding and rewriting. */
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('drop' as const), n: fc.nat(20) }),
    fc.record({
      kind: fc.constant('move' as const),
      n: fc.nat(20),
      by: fc.constantFrom<(1 | -1)[]>(-1, 1),
    }),
    fc.record({ kind: fc.constant('add' as const), n: fc.nat(9) }),
    fc.record({
      kind: fc.constant('write' as const),
      n: fc.nat(20),
      words: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
    }),
  ),
  { maxLength: 6 },
);
const made = edits.map((all) =>
  all.reduce<Lesson>((lesson, edit) => {
    const id = lesson.scenes[edit.n % lesson.scenes.length]?.id ?? '';
    if (edit.kind === 'drop') return without(lesson, id);
    if (edit.kind === 'move') return moved(lesson, id, edit.by);
    if (edit.kind === 'write') return rewritten(lesson, id, 'question', edit.words);
    return added(lesson, { at: './?who=fisher', heading: 'A', question: 'B?' });
  }, base.lesson),
);

test('a lesson comes back from its link as it was, and from its file', async () => {
  await fc.assert(
    fc.asyncProperty(made, async (lesson) => {
      const link = await lessonInLink(lesson, base);
      expect(link ? await lessonOfLink(link, base) : base.lesson).toEqual(
        link ? { ok: true, lesson } : lesson,
      );
      const box = lessonInBox(lesson, base);
      expect(box === '').toBe(link === '');
      if (box !== '') expect(lessonOfBox(box, base)).toEqual({ ok: true, lesson });
      expect(readLesson(writeLesson(lesson))).toEqual({ ok: true, lesson });
    }),
    { numRuns: 60 },
  );
});

test('a lesson that fits a file and no link is kept whole, and no link of it is made', async () => {
  const hanja = fc.integer({ min: 0x4e00, max: 0x9fff }).map((n) => String.fromCodePoint(n));
  const noise = fc.sample(fc.string({ minLength: 1990, maxLength: 2000, unit: hanja }), {
    numRuns: 60,
    seed: 7,
  });
  const long: Lesson = {
    ...base.lesson,
    scenes: base.lesson.scenes.map((scene, i) => ({
      ...scene,
      notes: noise.slice(i * 7, i * 7 + 7),
    })),
  };
  const file = readLesson(writeLesson(long));
  expect(file).toEqual({ ok: true, lesson: long });
  expect(await lessonInLink(long, base)).toBeNull();
  expect(lessonOfBox(lessonInBox(long, base), base)).toEqual({ ok: true, lesson: long });
  expect(lessonOfBox('1zabc', base).ok).toBe(false);
});

test('a step of the history says which lesson it belongs to, or nothing', () => {
  expect(markOf({ lesson: 7 })).toBe(7);
  for (const state of [null, undefined, 7, {}, { lesson: '7' }]) expect(markOf(state)).toBeNull();
});

test('a browser without full screen, or one that throws, shows the scene all the same', () => {
  let asked = 0;
  fillScreen({});
  fillScreen({
    requestFullscreen: () => {
      asked++;
      throw new TypeError('not here');
    },
  });
  fillScreen({ requestFullscreen: () => Promise.reject(new TypeError(String(asked++))) });
  fillScreen({
    requestFullscreen: (() => {
      asked++;
    }) as unknown as () => Promise<void>,
  });
  expect(asked).toBe(3);
});

test('a link is short where scenes were only moved and dropped, and speaks the reader’s language', async () => {
  const fewer = moved(without(without(base.lesson, 'price'), 'day'), 'age', -1);
  const link = await lessonInLink(fewer, base);
  expect(
    `https://example.org/mobilized-year/teach.html?lang=en${hashOf(link ?? '')}`.length,
  ).toBeLessThan(200);
  const there = await lessonOfLink(link ?? '', korean);
  expect(there.ok && there.lesson.title).toBe(korean.lesson.title);
  expect(there.ok && there.lesson.scenes.map(({ id }) => id)).toEqual(
    fewer.scenes.map(({ id }) => id),
  );
});

test('any text in the place of a lesson is read or refused in words, never a fault', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.base64String().map((text) => `1z${text}`),
        fc.json().map((text) => `1j${Buffer.from(text).toString('base64url')}`),
      ),
      async (text) => {
        const read = await lessonOfLink(text, base);
        if (!read.ok)
          for (const lang of ['en', 'ko'] as const)
            expect(describeRefusal(read.refusal, lang).length).toBeGreaterThan(5);
        const file = readLesson(text);
        if (!file.ok) expect(describeRefusal(file.refusal, 'ko')).toMatch(/[가-힣]/);
      },
    ),
    { numRuns: 200 },
  );
});

test('a link that was cut off, or made for a later page, says so', async () => {
  const link = await lessonInLink(without(base.lesson, 'day'), base);
  const cut = await lessonOfLink(link?.slice(0, -9) ?? '', base);
  expect(!cut.ok && describeRefusal(cut.refusal, 'en')).toContain('cut off');
  const later = await lessonOfLink('7zabc', base);
  expect(!later.ok && describeRefusal(later.refusal, 'en')).toContain('(7)');
});

describe('a file that is no lesson is named', () => {
  const scene = { id: 'a', at: './', heading: 'A', question: 'B?' };
  const lesson = {
    format: 'mobilized-year/lesson',
    version: 1,
    lang: 'en',
    title: 'T',
    scenes: [scene],
  };
  test.each([
    ['{', 'not JSON', 'JSON'],
    ['[1]', 'no lesson of this site', '수업 파일이 아닙니다'],
    [JSON.stringify({ ...lesson, version: 2 }), '(2)', '(2)'],
    [JSON.stringify({ ...lesson, version: 0 }), 'version: must be 1', 'version: 1이어야'],
    [JSON.stringify({ ...lesson, scenes: [] }), 'scenes: must not be empty', 'scenes: 비어'],
    [
      JSON.stringify({ ...lesson, scenes: [scene, { ...scene, id: 'b', minutes: 900 }] }),
      'scene 2, minutes: must be at most 240',
      '장면 2, minutes: 240 이하',
    ],
    [
      JSON.stringify({ ...lesson, scenes: [{ ...scene, heading: 7 }] }),
      'scene 1, heading: must be text',
      '장면 1, heading: 글이어야',
    ],
    [
      JSON.stringify({ ...lesson, scenes: [{ ...scene, figure: 'x' }] }),
      'scene 1, figure',
      '장면 1, figure',
    ],
    [JSON.stringify({ ...lesson, scenes: [scene, scene] }), 'two scenes are called “a”', '“a”'],
    [JSON.stringify({ ...lesson, title: undefined }), 'title', 'title'],
    ['x'.repeat(500_000), 'too long', '너무 깁니다'],
  ])('%#', (text, en, ko) => {
    const read = readLesson(text);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(describeRefusal(read.refusal, 'en')).toContain(en);
    expect(describeRefusal(read.refusal, 'ko')).toContain(ko);
  });
  test('one that is, is not', () => {
    expect(checkLesson(lesson).ok).toBe(true);
    expect(readLesson(`\uFEFF${JSON.stringify(lesson)}`).ok).toBe(true);
  });
});

test('the steps walk every question and answer, and back the same way', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), (answers) => {
      const scenes = answers.map((answer) => (answer ? { answer: 'A' } : {}));
      const way: Step[] = [{ scene: 0, answer: false }];
      for (;;) {
        const here = way.at(-1) as Step;
        const next = after(scenes, here);
        if (JSON.stringify(next) === JSON.stringify(here)) break;
        expect(before(scenes, next)).toEqual(here);
        way.push(next);
      }
      expect(way).toHaveLength(scenes.length + answers.filter(Boolean).length);
      for (const step of way) expect(within(scenes, step)).toEqual(step);
    }),
  );
  expect(within([{}], { scene: 99, answer: true })).toEqual({ scene: 0, answer: false });
});

test('clickers, arrows and letters in either case are read', () => {
  expect(
    ['PageDown', 'ArrowRight', ' ', 'PageUp', '.', 'B', '?', 'Escape', 'x'].map(doesOf),
  ).toEqual(['next', 'next', 'next', 'back', 'blank', 'blank', 'help', 'leave', undefined]);
});

test('a place comes back from its address, and any address gives one', () => {
  const step = fc.record({ scene: fc.nat(40), answer: fc.boolean() });
  const place = fc.record({
    step: fc.option(step),
    notes: fc.boolean(),
    sheet: fc.option(fc.constantFrom(...SHEETS)),
  });
  fc.assert(
    fc.property(place, fc.constantFrom('', 'v=1&who=fisher', 'lang=ko'), (given, rest) => {
      const found = placeAt(queryOf(given, rest), '');
      expect(found).toEqual({ place: given, rest, lesson: '', faults: [] });
    }),
  );
  fc.assert(
    fc.property(fc.string(), fc.string(), (search, hash) => {
      const { place: found } = placeAt(search, hash);
      expect(found.step === null || found.step.scene >= 0).toBe(true);
    }),
  );
  expect(placeAt('?scene=x&scene=2&sheet=tea', '').faults.map(({ param }) => param)).toEqual([
    'scene',
    'scene',
    'sheet',
  ]);
});

test('addresses of views are scenes wherever they were copied from', () => {
  const seen = (address: string) => {
    const at = viewAt(address);
    return at && addressOf(at);
  };
  expect(seen('https://example.org/v1.4/?who=fisher&day=0315')).toBe('./?who=fisher&day=0315');
  expect(seen('http://localhost:4173/index.html?year=2021')).toBe('./?year=2021');
  expect(seen('file:///home/a/mobilized-year.html?year=2021')).toBe('./?year=2021');
  expect(seen(' ?year=2021 ')).toBe('./?year=2021');
  for (const other of ['', 'hello there', 'https://example.org/method.html', 'mailto:a@b.c'])
    expect(seen(other), other).toBeUndefined();
});

test('what a scene shows follows from its view unless it says otherwise', () => {
  expect(pictureOf({ at: './?who=fisher' })).toBe('year');
  expect(pictureOf({ at: './?day=0315&open=1' })).toBe('day');
  expect(pictureOf({ at: './?why=total' })).toBe('evidence');
  expect(pictureOf({ at: './', rows: [{ at: '' }] })).toBe('rows');
  expect(pictureOf({ at: './', picture: 'guess' })).toBe('guess');
});
