/**
 * The course of a year as a state machine: which day it is, whether it plays, where it pauses. It knows no clock; what
 * passes is told to it.
 */

/** What there is to pass: so many days, and the days after which the course pauses, in order. */
export interface Course {
  days: number;
  /** indices into the year */
  stops: readonly number[];
}

export interface Watch {
  /** index into the year */
  day: number;
  /** on a day; at the stop after it; at the end of the year */
  at: 'day' | 'stop' | 'end';
  playing: boolean;
  /** at a stop: whether it goes on by itself when it is left */
  resume: boolean;
}

export type Move =
  | { do: 'play' }
  | { do: 'pause' }
  /** so many days pass by themselves */
  | { do: 'tick'; days: number }
  /** so many days on, or back where it is below zero, by hand */
  | { do: 'step'; days: number }
  /** to a day, past every stop */
  | { do: 'go'; day: number }
  /** to the stop after a day */
  | { do: 'stop'; day: number }
  | { do: 'end' }
  /** on from a stop */
  | { do: 'on' }
  /** back from a stop or the end to its day; where it plays, it pauses */
  | { do: 'back' };

export const start: Watch = { day: 0, at: 'day', playing: false, resume: false };

const within = (day: number, { days }: Course): number => Math.min(Math.max(day, 0), days - 1);

/** Some days on: to the first stop on the way, to the last day, or past it to the end. */
function forward(course: Course, watch: Watch, days: number): Watch {
  const { day, playing } = watch;
  const last = course.days - 1;
  const stop = course.stops.find((one) => one >= day && one < day + days);
  if (stop !== undefined && stop <= last)
    return { day: stop, at: 'stop', playing: false, resume: playing };
  if (day >= last) return { day: last, at: 'end', playing: false, resume: false };
  return { ...watch, day: within(day + days, course) };
}

/** On from a stop, to the day after it or to the end of the year. */
function leave(course: Course, { day }: Watch, playing: boolean): Watch {
  const last = course.days - 1;
  if (day >= last) return { day: last, at: 'end', playing: false, resume: false };
  return { day: day + 1, at: 'day', playing, resume: false };
}

const still = (watch: Watch): Watch => ({ ...watch, playing: false, resume: false });

/** What a move makes of the watch. Whatever is asked, the day stays within the year. */
export function move(course: Course, watch: Watch, asked: Move): Watch {
  switch (asked.do) {
    case 'play':
      if (watch.at === 'stop') return leave(course, watch, true);
      // From the end it begins anew.
      if (watch.at === 'end') return { ...start, playing: true };
      return { ...watch, playing: true };
    case 'pause':
      return still(watch);
    case 'tick':
      return watch.playing && watch.at === 'day' ? forward(course, watch, asked.days) : watch;
    case 'step': {
      if (asked.days > 0) {
        if (watch.at === 'end') return watch;
        if (watch.at === 'day') return still(forward(course, watch, asked.days));
        const left = leave(course, watch, false);
        return left.at === 'end' || asked.days === 1
          ? left
          : still(forward(course, left, asked.days - 1));
      }
      // A stop and the end come after their day: the first step back is to that day.
      if (watch.at !== 'day')
        return { ...still(watch), at: 'day', day: within(watch.day + asked.days + 1, course) };
      return { ...still(watch), day: within(watch.day + asked.days, course) };
    }
    case 'go':
      return { ...still(watch), day: within(asked.day, course), at: 'day' };
    case 'stop':
      return { day: within(asked.day, course), at: 'stop', playing: false, resume: false };
    case 'end':
      return { day: course.days - 1, at: 'end', playing: false, resume: false };
    case 'on':
      return watch.at === 'stop' ? leave(course, watch, watch.resume) : watch;
    case 'back':
      return { ...still(watch), at: 'day' };
  }
}

/** Days a second at which a year may pass. */
export const SPEEDS = [1, 3, 7, 14] as const;
export type Speed = (typeof SPEEDS)[number];
export const USUAL: Speed = 3;

/** How many days pass at once, and how long that takes; by weeks where less motion is wanted. */
export const pace = (speed: Speed, calm: boolean): { days: number; ms: number } =>
  calm ? { days: 7, ms: Math.max(7000 / speed, 1500) } : { days: 1, ms: 1000 / speed };

/** Calls something again and again until it is told to stop. */
export type Clock = (ms: number, tick: () => void) => () => void;

/** The clock of the page. */
export const pageClock: Clock = (ms, tick) => {
  const id = setInterval(tick, ms);
  return () => {
    clearInterval(id);
  };
};
