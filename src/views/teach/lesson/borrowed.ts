import { marksIn } from './marks.ts';
import type { Lesson, Scene } from './schema.ts';

/** The ids of scenes that the texts of a lesson and its sheet speak of. */
function named({ scenes, questions = [], homework }: Lesson): Set<string> {
  const texts = [
    ...scenes.flatMap(({ text = '', question, answer = '' }) => [text, question, answer]),
    ...questions.map(({ answer }) => answer),
    ...(homework ? [homework.lead, ...(homework.answers ?? [])] : []),
  ];
  const ids = texts.flatMap(marksIn).flatMap(({ scene }) => scene ?? []);
  return new Set([...ids, ...(homework ? [homework.table] : [])]);
}

/** Scenes that a lesson has dropped but still speaks of: of the lesson that it was made from. */
export function borrowedBy(lesson: Lesson, from: readonly Scene[]): Scene[] {
  const wanted = named(lesson);
  return from.filter(({ id }) => wanted.has(id) && !lesson.scenes.some((scene) => scene.id === id));
}

/** Whether the homework sheet lacks a scene that it takes its table or its figures from. */
export function lacksHomework({ homework }: Lesson, scenes: readonly Scene[]): boolean {
  if (!homework) return false;
  const marks = [homework.lead, ...(homework.answers ?? [])].flatMap(marksIn);
  const wanted = [homework.table, ...marks.flatMap(({ scene }) => scene ?? [])];
  return wanted.some((id) => !scenes.some((scene) => scene.id === id));
}
