import type { Model } from '../rulebook/model.ts';
import { rowsOf, type Job } from './jobs.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const answer = (message: FromWorker): void => {
  postMessage(message);
};
const stopped = new Set<number>();
/** What a reader waits for comes before what stands further down. */
const ORDER: readonly Job[] = ['ranges', 'differences', 'totals', 'matters', 'others'];
/** jobs at work: their place in that order */
const working = new Map<number, number>();
let model: Model | undefined;

/** How long messages may wait to be heard while a job runs; milliseconds. */
const SLICE = 8;

/** Lets the messages that have come in be heard. */
const breath = (): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, 0);
  });

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('model' in data) ({ model } = data);
  else if ('stop' in data) stopped.add(data.id);
  else void work(data);
});

async function work({ id, job, asked }: Extract<ToWorker, { job: unknown }>): Promise<void> {
  answer({ id, heard: true });
  const place = ORDER.indexOf(job);
  working.set(id, place);
  try {
    if (!model) throw new Error('the model has not come yet');
    const rows = [];
    let heard = performance.now();
    for (const row of rowsOf(model, job, asked)) {
      if (row !== undefined) rows.push(row);
      if (performance.now() - heard < SLICE) continue;
      do {
        await breath();
        if (stopped.delete(id)) return;
      } while (Math.min(...working.values()) < place);
      heard = performance.now();
    }
    answer({ id, rows });
  } catch {
    answer({ id, failed: true });
  } finally {
    working.delete(id);
  }
}
