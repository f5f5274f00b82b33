import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked } from '../../../src/views/guess/added.ts';
import { dotsOf, scaleFor } from '../../../src/views/guess/dots.ts';
import {
  guessesFrom,
  guessFrom,
  nameless,
  read,
  spreadOf,
  toldFrom,
  withGuess,
  withGuesses,
  written,
  yearly,
} from '../../../src/views/guess/guesses.ts';
import { MOST, tokenOf, toldOf } from '../../../src/views/guess/tokens.ts';
import { choicesOf, defaults } from '../../../src/state/page-state.ts';
import { asksForSame } from '../../../src/state/same.ts';
import { loadSound } from '../../rulebook/load-good.ts';

const OF = { days: 365, sameYear: () => true };

describe('a line with a guess', () => {
  test.each([
    ['900', 900],
    ['  1,200 hours', 1200],
    ['1 200', 1200],
    ['약 800시간', 800],
    ['about 450', 450],
    ['18,5', 19],
    ['1.500', 1500],
    ['1,500', 1500],
    ['８００', 800],
    ['약 １，５００시간', 1500],
    ['1 500', 1500],
    ['1\u00a0500', 1500],
    ['1\u202f500', 1500],
    ['1.234,6', 1235],
    ['1,234.6', 1235],
    ['0.500', 1],
    ['1.5', 2],
    ['1.5000', 2],
    ['10 hours a week', 521],
    ['10/wk', 521],
    ['일주일 10시간', 521],
    ['10 hours each week', 521],
    ['10 weekly', 521],
    ['매주 10시간쯤', 521],
    ['10시간/주', 521],
    ['1주일에 10시간', 521],
    ['3 hours a day', 1095],
    ['3 h/day.', 1095],
    ['하루 3시간', 1095],
    ['900 hours a year', 900],
    ['1년에 900시간', 900],
    ['1.200', 1200],
    ['민주 800', 800],
    ['Kim: 900', 900],
    ['+900', 900],
    ['https://example.org/index.html?v=1&who=fisher&guess=700', 700],
    ['index.html?guess=0#top', 0],
    ['https://example.org/?guess=30w', 1564],
    ['https://example.org/?guess=18.5w', 965],
  ])('%s', (line, hours) => {
    expect(guessFrom(line, OF)).toBe(hours);
  });

  test.each([
    ['no idea', 'no-number'],
    ['-5', 'negative'],
    ['9000', 'too-many'],
    ['200 a week', 'too-many'],
    ['25 a day', 'too-many'],
    ['Group 3: 700', 'several'],
    ['Group 3 700', 'several'],
    ['10:32 Kim 900', 'several'],
    ['700-900', 'several'],
    ['1/2', 'several'],
    ['1e3', 'several'],
    ['1k', 'unit'],
    ['<b>7</b>', 'unit'],
    ['10 days', 'unit'],
    ['30 a month', 'unit'],
    ['한 달 30시간', 'unit'],
    ['10 a week each year', 'unit'],
    ['$900', 'unit'],
    ['x900', 'unit'],
    ['700 or more for some', 'unit'],
    ['https://example.org/index.html?who=fisher', 'no-guess'],
    ['https://example.org/?guess=many', 'no-guess'],
    ['https://example.org/?guess=99999', 'too-many'],
  ])('%s is none', (line, why) => {
    expect(guessFrom(line, OF)).toBe(why);
  });

  test('bad lines are named by number and words, the others kept', () => {
    expect(guessesFrom('900\n\nnobody knows\r\n1,000\n', OF)).toEqual({
      guesses: [900, 1000],
      bad: [{ line: 3, given: 'nobody knows', why: 'no-number' }],
    });
  });

  test('whatever stands there, each line is a guess or is named', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (lines) => {
        const text = lines.join('\n');
        const { guesses, bad } = guessesFrom(text, OF);
        const full = text.split(/\r?\n/).filter((line) => line.trim() !== '');
        expect(guesses.length + bad.length).toBe(full.length);
        for (const hours of guesses) {
          expect(Number.isInteger(hours)).toBe(true);
          expect(hours).toBeGreaterThanOrEqual(0);
          expect(hours).toBeLessThanOrEqual(MOST);
        }
      }),
    );
  });
});

const guesses = fc.array(fc.integer({ min: 0, max: MOST }), { maxLength: 40 });

describe('the guesses of a class', () => {
  test('come back from their address in order of size', () => {
    fc.assert(
      fc.property(guesses, (all) => {
        expect(read(written(all))).toEqual(nameless(all));
        const address = withGuesses('https://example.org/?year=2016&guess=5', all);
        expect(read(new URL(address).searchParams.get('guesses') ?? '')).toEqual(nameless(all));
      }),
    );
  });

  test('what is none in an address is left out', () => {
    expect(read('900.x..-4.99999.9000.12')).toEqual([12, 900]);
  });

  test('a pupil’s link holds the own guess and nobody else’s', () => {
    const link = withGuess('https://example.org/?year=2021&guesses=1.2.3', {
      hours: 900,
      weekly: false,
    });
    expect(link).toBe('https://example.org/?year=2021&guess=900');
    expect(guessFrom(link, OF)).toBe(900);
  });

  test('a link about another person or year is named, however it shows it', () => {
    const choices = choicesOf(loadSound('seeds').model);
    const state = { ...defaults(choices), position: 'coop-farmer', year: 2021 };
    const of = { days: 365, sameYear: (query: string) => asksForSame(query, state, choices) };
    const from = (query: string) => guessFrom(`https://example.org/?${query}&guess=400`, of);
    expect(from('who=coop-farmer&year=2021')).toBe(400);
    expect(from('v=1&year=2021&who=coop-farmer&do=attend&lang=ko&day=0302&open=1')).toBe(400);
    for (const query of [
      'v=1',
      'who=coop-farmer',
      'who=coop-farmer&year=2021&do=pay',
      'who=coop-farmer&year=2021&means=wealthy',
    ])
      expect(from(query), query).toBe('other-year');
    // What is no link says nothing of whom it is about.
    expect(guessFrom('400', of)).toBe(400);
  });

  test('have a middle, and a middle half', () => {
    expect(spreadOf([])).toBeUndefined();
    expect(spreadOf([700])).toEqual({ median: 700, half: null });
    expect(spreadOf([100, 400, 200, 300])).toEqual({ median: 250, half: null });
    // Of two guesses nobody can say between which half of them lie.
    expect(spreadOf([900, 1500])).toEqual({ median: 1200, half: null });
    expect(spreadOf([800, 100, 700, 200, 600, 300, 500, 400])).toEqual({
      median: 450,
      half: { low: 275, high: 625 },
    });
  });
});

test('a guess stays in the unit in which it was made, in its address too', () => {
  expect(toldFrom('30', true, 366)).toEqual({ hours: 30, weekly: true });
  expect(toldFrom('30 a week', false, 366)).toEqual({ hours: 30, weekly: true });
  expect(toldFrom('1.500', false, 366)).toEqual({ hours: 1500, weekly: false });
  expect(toldFrom('3 a day', true, 366)).toEqual({ hours: 1098, weekly: false });
  expect(toldFrom('900 a year', true, 366)).toEqual({ hours: 900, weekly: false });
  expect(toldFrom('8784', false, 366)).toEqual({ hours: 8784, weekly: false });
  expect(toldFrom('8784', false, 365)).toBe('too-many');
  expect(toldFrom('169', true, 365)).toBe('too-many');
  expect(toldFrom('', false, 365)).toBe('no-number');
  expect(yearly({ hours: 30, weekly: true }, 366)).toBe(1569);
  const guess = fc.oneof(
    fc.record({ hours: fc.integer({ min: 0, max: MOST }), weekly: fc.constant(false) }),
    fc.record({
      hours: fc.integer({ min: 0, max: 1680 }).map((n) => n / 10),
      weekly: fc.constant(true),
    }),
  );
  fc.assert(
    fc.property(guess, (told) => {
      expect(toldOf(tokenOf(told))).toEqual(told);
      // The address lets through what it is written as.
      expect(asked.view?.['guess']?.decode(tokenOf(told))).toBeDefined();
    }),
  );
  for (const none of ['ask', 'seen', '', '1.5', '12345', 'w']) expect(toldOf(none)).toBeNull();
});

test.each([
  ['guess', 'ask', 'ask'],
  ['guess', '900', '900'],
  ['guess', '18.5w', '18.5w'],
  ['guess', '0', '0'],
  ['guess', '9999', undefined],
  ['guess', '169w', undefined],
  ['guess', '1.5', undefined],
  ['guess', '0900', '900'],
  ['guesses', '100.900', '100.900'],
  ['guesses', '9999.100', '100'],
  ['guesses', 'x', undefined],
  ['guesses', '100..x.5', '100.5'],
])('of an address %s=%s is kept as %s, and what is not is told', (name, text, kept) => {
  const found = asked.view?.[name]?.decode(text);
  expect(found?.value).toBe(kept);
  if (found) expect(found.mended).toBe(kept !== text);
});

test('each guess is one dot within the scale, none on another', () => {
  fc.assert(
    fc.property(guesses, (all) => {
      const { full, ticks } = scaleFor(all);
      expect(ticks.at(-1)).toBe(full);
      expect(ticks.length).toBeLessThanOrEqual(6);
      const dots = dotsOf(all, full);
      expect(dots).toHaveLength(all.length);
      expect(new Set(dots.map(({ x, level }) => `${String(x)} ${String(level)}`)).size).toBe(
        all.length,
      );
      for (const { x } of dots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(100);
      }
    }),
  );
});
