import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  move,
  pace,
  pageClock,
  SPEEDS,
  start,
  type Course,
  type Move,
  type Watch,
} from '../../../src/views/live/play.ts';
import { moveOfKey } from '../../../src/views/live/keys.ts';

const course: Course = { days: 366, stops: [45, 122, 365] };
const at = (day: number, more: Partial<Watch> = {}): Watch => ({ ...start, day, ...more });
const run = (watch: Watch, ...moves: Move[]): Watch =>
  moves.reduce((now, one) => move(course, now, one), watch);
const playing = { playing: true };

describe('a year that passes', () => {
  test('stands still until it is played, and pauses where it is', () => {
    expect(run(start, { do: 'tick', days: 1 })).toEqual(start);
    const on = run(start, { do: 'play' }, { do: 'tick', days: 1 }, { do: 'tick', days: 1 });
    expect(on).toEqual(at(2, playing));
    expect(run(on, { do: 'pause' })).toEqual(at(2));
  });

  test('stops after each campaign and goes on as it came', () => {
    const stop = run(at(45, playing), { do: 'tick', days: 1 });
    expect(stop).toEqual(at(45, { at: 'stop', resume: true }));
    expect(run(stop, { do: 'tick', days: 1 })).toEqual(stop);
    expect(run(stop, { do: 'on' })).toEqual(at(46, playing));
    // Stepped to by hand it does not begin to play.
    expect(run(at(45), { do: 'step', days: 1 }, { do: 'on' })).toEqual(at(46));
    expect(run(stop, { do: 'back' })).toEqual(at(45));
    expect(run(stop, { do: 'play' })).toEqual(at(46, playing));
  });

  test('by weeks no stop is passed over', () => {
    expect(run(at(42, playing), { do: 'tick', days: 7 })).toMatchObject({ day: 45, at: 'stop' });
    expect(run(at(120), { do: 'step', days: 7 })).toMatchObject({ day: 122, at: 'stop' });
  });

  test('a week on or back from a stop is a week', () => {
    const stop = at(45, { at: 'stop' });
    expect(run(stop, { do: 'step', days: 7 })).toEqual(at(52));
    expect(run(stop, { do: 'step', days: 1 })).toEqual(at(46));
    expect(run(stop, { do: 'step', days: -1 })).toEqual(at(45));
    expect(run(stop, { do: 'step', days: -7 })).toEqual(at(39));
    expect(run(at(365, { at: 'end' }), { do: 'step', days: -7 })).toEqual(at(359));
  });

  test('ends after the last day, once', () => {
    const last = run(at(365, playing), { do: 'tick', days: 1 });
    expect(last).toMatchObject({ at: 'stop', day: 365 });
    const end = run(last, { do: 'on' });
    expect(end).toEqual(at(365, { at: 'end' }));
    expect(run(end, { do: 'step', days: 1 })).toEqual(end);
    expect(run(end, { do: 'step', days: -1 })).toEqual(at(365));
    expect(run(end, { do: 'play' })).toEqual(at(0, playing));
    const plain = move({ days: 366, stops: [] }, at(363, playing), { do: 'tick', days: 7 });
    expect(plain).toEqual(at(365, playing));
    expect(move({ days: 366, stops: [] }, plain, { do: 'tick', days: 7 })).toEqual(
      at(365, { at: 'end' }),
    );
  });

  test('a drag passes stops, and stops playing', () => {
    expect(run(at(10, playing), { do: 'go', day: 200 })).toEqual(at(200));
    expect(run(start, { do: 'go', day: -5 }).day).toBe(0);
    expect(run(start, { do: 'go', day: 999 }).day).toBe(365);
  });

  test('played to the end every stop is made exactly once, at any pace', () => {
    for (const days of [1, 7]) {
      const seen: number[] = [];
      let watch = run(start, { do: 'play' });
      for (let i = 0; i < 800 && watch.at !== 'end'; i++) {
        watch = run(watch, { do: 'tick', days });
        if (watch.at !== 'stop') continue;
        seen.push(watch.day);
        watch = run(watch, { do: 'on' });
      }
      expect(watch).toEqual(at(365, { at: 'end' }));
      expect(seen).toEqual(course.stops);
    }
  });
});

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  fc.constantFrom<Move>(
    { do: 'play' },
    { do: 'pause' },
    { do: 'on' },
    { do: 'back' },
    { do: 'end' },
  ),
  fc.record({ do: fc.constant('tick' as const), days: fc.constantFrom(1, 7) }),
  fc.record({ do: fc.constant('step' as const), days: fc.integer({ min: -40, max: 40 }) }),
  fc.record({ do: fc.constant('go' as const), day: fc.integer({ min: -50, max: 500 }) }),
);

test('whatever is asked, the day stays in the year and nothing plays at a stop or at the end', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 40 }), (moves) => {
      const watch = run(start, ...moves);
      expect(watch.day).toBeGreaterThanOrEqual(0);
      expect(watch.day).toBeLessThan(course.days);
      if (watch.at !== 'day') expect(watch.playing).toBe(false);
      // The same moves lead to the same place.
      expect(run(start, ...moves)).toEqual(watch);
    }),
  );
});

test('less motion means weeks, never faster than one in a second and a half', () => {
  for (const speed of SPEEDS) {
    expect(pace(speed, false)).toEqual({ days: 1, ms: 1000 / speed });
    expect(pace(speed, true).days).toBe(7);
    expect(pace(speed, true).ms).toBeGreaterThanOrEqual(1500);
  }
});

test('the clock of the page ticks until it is told to stop', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const tick = vi.fn();
  const stop = pageClock(100, tick);
  vi.advanceTimersByTime(350);
  expect(tick).toHaveBeenCalledTimes(3);
  stop();
  vi.advanceTimersByTime(500);
  expect(tick).toHaveBeenCalledTimes(3);
});

test('keys: space, arrows, pages, ends and Escape', () => {
  const key = (name: string, watch = at(89)) => moveOfKey(name, watch, 2016, 366);
  expect(key(' ')).toEqual({ do: 'play' });
  expect(key(' ', at(1, playing))).toEqual({ do: 'pause' });
  expect(key('ArrowRight')).toEqual({ do: 'step', days: 1 });
  expect(key('ArrowUp')).toEqual({ do: 'step', days: -1 });
  // 30 March; there is no 30 February.
  expect(key('PageUp')).toEqual({ do: 'go', day: 59 });
  expect(key('PageDown')).toEqual({ do: 'go', day: 120 });
  expect(key('PageUp', at(3))).toEqual({ do: 'go', day: 3 });
  expect(key('Home')).toEqual({ do: 'go', day: 0 });
  expect(key('End')).toEqual({ do: 'go', day: 365 });
  expect(key('Escape', at(3, playing))).toEqual({ do: 'pause' });
  expect(key('Escape', at(3, { at: 'stop' }))).toEqual({ do: 'back' });
  expect(key('x')).toBeUndefined();
});
