/** Where a class is: a scene, from 0, and whether its answer is shown. */
export interface Step {
  scene: number;
  answer: boolean;
}

/** Scenes of which only this matters: whether there is an answer to show. */
export type Stops = readonly { answer?: string | undefined }[];

const has = (scenes: Stops, i: number): boolean => scenes[i]?.answer !== undefined;

/** The next step: the answer of this scene, then the next scene; at the end it stays. */
export function after(scenes: Stops, { scene, answer }: Step): Step {
  if (!answer && has(scenes, scene)) return { scene, answer: true };
  return scene + 1 < scenes.length ? { scene: scene + 1, answer: false } : { scene, answer };
}

/** Whether nothing comes after a step. */
export function isLast(scenes: Stops, step: Step): boolean {
  const next = after(scenes, step);
  return next.scene === step.scene && next.answer === step.answer;
}

/** The step before: from an answer to its question, from a question to the scene before with its answer. */
export function before(scenes: Stops, { scene, answer }: Step): Step {
  if (answer) return { scene, answer: false };
  return scene > 0 ? { scene: scene - 1, answer: has(scenes, scene - 1) } : { scene, answer };
}

/** A step that exists: a number out of range is the nearest, an answer that there is none of is not shown. */
export function within(scenes: Stops, { scene, answer }: Step): Step {
  const at = Math.min(Math.max(Math.trunc(scene) || 0, 0), Math.max(scenes.length - 1, 0));
  return { scene: at, answer: answer && has(scenes, at) };
}

export const DOES = [
  'next',
  'back',
  'first',
  'last',
  'answer',
  'blank',
  'notes',
  'full',
  'help',
  'leave',
] as const;
export type Does = (typeof DOES)[number];

/** Clickers send Page Up and Page Down, some the arrows, and `b` or `.` for a blank screen. */
export const KEYS: Record<Does, readonly string[]> = {
  next: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
  back: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'],
  first: ['Home'],
  last: ['End'],
  answer: ['a'],
  blank: ['b', '.'],
  notes: ['n'],
  full: ['f', 'F5'],
  help: ['?', 'h'],
  leave: ['Escape'],
};

export const doesOf = (key: string): Does | undefined =>
  DOES.find((does) => KEYS[does].includes(key.length === 1 ? key.toLowerCase() : key));
