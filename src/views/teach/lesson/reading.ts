import type { Lesson } from './schema.ts';

/** Characters of a language that a person reads in a minute, about. */
const PACE = { en: 1200, ko: 550 };

/** Minutes that a teacher takes to read a lesson, at least one. */
export function readingOf(lesson: Lesson): number {
  const own = [
    lesson.lead ?? '',
    ...(lesson.aims ?? []),
    ...(lesson.before ?? []),
    ...(lesson.care ?? []),
    ...lesson.scenes.flatMap(({ question, text, answer, notes }) => [
      question,
      text ?? '',
      answer ?? '',
      ...(notes ?? []),
    ]),
  ].join('').length;
  return Math.max(1, Math.round(own / PACE[lesson.lang]));
}
