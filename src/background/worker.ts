import type { Model } from '../rulebook/model.ts';
import { rowsOf, type Job, type Row } from './jobs.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const answer = (message: FromWorker): void => {
  postMessage(message);
};
const stopped = new Set<number>();
/** What a reader waits for comes before what stands further down. */
const ORDER: readonly Job[] = ['ranges', 'differences', 'totals', 'matters', 'others', 'means'];
/** jobs at work: their place in that order */
const working = new Map<number, number>();
let model: Model | undefined;

/** How long messages may wait to be heard while a job runs; milliseconds. */
const SLICE = 8;

const { port1: here, port2: there } = new MessageChannel();
const breathing: (() => void)[] = [];
here.onmessage = () => {
  breathing.shift()?.();
};

/** Lets the messages that have come in be heard. A timer would do the same, but browsers hold back one that follows another. */
const breath = (): Promise<void> =>
  new Promise((go) => {
    breathing.push(go);
    there.postMessage(null);
  });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('model' in data) ({ model } = data);
  else if ('stop' in data) stopped.add(data.id);
  else void work(data);
});

/** Goes through the steps of a job for a slice of time; whether they are at their end. */
function goOn<T>(steps: Iterator<T | undefined>, rows: T[]): boolean {
  const until = performance.now() + SLICE;
  do {
    const step = steps.next();
    if (step.done) return true;
    if (step.value !== undefined) rows.push(step.value);
  } while (performance.now() < until);
  return false;
}

async function work({ id, job, asked }: Extract<ToWorker, { job: unknown }>): Promise<void> {
  answer({ id, heard: true });
  const place = ORDER.indexOf(job);
  working.set(id, place);
  try {
    if (!model) throw new Error('the model has not come yet');
    const rows: Row<Job>[] = [];
    const steps = rowsOf(model, job, asked);
    for (;;) {
      // Before the first step too: it is the longest, and what comes before may be at work.
      do {
        await breath();
        if (stopped.delete(id)) return;
      } while (Math.min(...working.values()) < place);
      if (goOn(steps, rows)) break;
    }
    answer({ id, rows });
  } catch {
    answer({ id, failed: true });
  } finally {
    working.delete(id);
  }
}
