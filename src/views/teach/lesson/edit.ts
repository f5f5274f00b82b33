import type { Lesson, Scene } from './schema.ts';

const changed = (lesson: Lesson, scenes: Scene[]): Lesson => ({ ...lesson, scenes });

/** A scene one place earlier (-1) or later (1); at the ends nothing changes. */
export function moved(lesson: Lesson, id: string, by: -1 | 1): Lesson {
  const from = lesson.scenes.findIndex((scene) => scene.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= lesson.scenes.length) return lesson;
  const scenes = [...lesson.scenes];
  const [scene] = scenes.splice(from, 1);
  if (scene) scenes.splice(to, 0, scene);
  return changed(lesson, scenes);
}

/** Without a scene; the last one stays, since a lesson without scenes is none. */
export const without = (lesson: Lesson, id: string): Lesson =>
  lesson.scenes.length < 2
    ? lesson
    : changed(
        lesson,
        lesson.scenes.filter((scene) => scene.id !== id),
      );

/** With a scene at the end, under an id that is free. */
export function added(lesson: Lesson, scene: Omit<Scene, 'id'>): Lesson {
  const taken = new Set(lesson.scenes.map(({ id }) => id));
  let n = 1;
  while (taken.has(`own-${n}`)) n++;
  return changed(lesson, [...lesson.scenes, { id: `own-${n}`, ...scene }]);
}

const replaced = (lesson: Lesson, id: string, by: (scene: Scene) => Scene): Lesson =>
  changed(
    lesson,
    lesson.scenes.map((scene) => (scene.id === id ? by(scene) : scene)),
  );

/** A scene with other words in one of its texts; empty words take a text away. */
export const rewritten = (
  lesson: Lesson,
  id: string,
  name: 'heading' | 'question' | 'text' | 'answer',
  words: string,
): Lesson =>
  replaced(lesson, id, (scene) => {
    const next = { ...scene, [name]: words };
    if (words === '') Reflect.deleteProperty(next, name);
    return next;
  });

/** A scene with other minutes. */
export const timed = (lesson: Lesson, id: string, minutes: number): Lesson =>
  replaced(lesson, id, (scene) => ({ ...scene, minutes }));

/** Minutes of all scenes. */
export const minutesOf = ({ scenes }: Lesson): number =>
  scenes.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
