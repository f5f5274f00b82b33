import type { Step } from './steps.ts';

/** Where the wall is, and since when the lesson runs (milliseconds of the clock). */
export interface Here {
  step: Step;
  since: number;
}
export interface Follow {
  tell: (here: Here) => void;
  stop: () => void;
}

type Message =
  | { lesson: string; kind: 'hello' }
  | { lesson: string; kind: 'here'; here: Here }
  | { lesson: string; kind: 'go'; step: Step };

const NAME = 'mobilized-year teach';

const isStep = (step: unknown): step is Step =>
  typeof step === 'object' &&
  step !== null &&
  'scene' in step &&
  typeof step.scene === 'number' &&
  'answer' in step &&
  typeof step.answer === 'boolean';

/** A line to the other windows of this lesson; nothing where the browser has none, as of some files on a disk. */
function lineOf(
  lesson: () => string,
  heard: (message: Message) => void,
): { say: (message: DistributiveOmit<Message, 'lesson'>) => void; stop: () => void } | undefined {
  try {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      // Another window may show another lesson, or an older form of this page.
      if (typeof data !== 'object' || data === null || !('lesson' in data) || !('kind' in data))
        return;
      if (data.lesson === lesson()) heard(data as Message);
    };
    return {
      say: (message) => {
        channel.postMessage({ ...message, lesson: lesson() });
      },
      stop: () => {
        channel.close();
      },
    };
  } catch {
    return undefined;
  }
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** The window on the wall: it says where it is, and goes where the notes say. */
export class Wall implements Follow {
  readonly #line;

  constructor(with_: { lesson: () => string; here: () => Here; go: (step: Step) => void }) {
    this.#line = lineOf(with_.lesson, (message) => {
      if (message.kind === 'hello') this.tell(with_.here());
      else if (message.kind === 'go' && isStep(message.step)) with_.go(message.step);
    });
  }
  tell(here: Here): void {
    // What is reactive cannot be sent: a plain copy can.
    this.#line?.say({ kind: 'here', here: { step: { ...here.step }, since: here.since } });
  }
  stop(): void {
    this.#line?.stop();
  }
}

/** The window with the notes: it follows the wall and can move it. */
export class Notes {
  readonly #line;
  /** whether this browser lets windows keep in step at all */
  readonly possible: boolean;

  constructor(with_: { lesson: () => string; heard: (here: Here) => void }) {
    this.#line = lineOf(with_.lesson, (message) => {
      if (message.kind === 'here' && isStep(message.here.step)) with_.heard(message.here);
    });
    this.possible = this.#line !== undefined;
  }
  hello(): void {
    this.#line?.say({ kind: 'hello' });
  }
  go({ scene, answer }: Step): void {
    this.#line?.say({ kind: 'go', step: { scene, answer } });
  }
  stop(): void {
    this.#line?.stop();
  }
}
