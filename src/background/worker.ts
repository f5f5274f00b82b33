import type { Model } from '../rulebook/model.ts';
import { rowsOf } from './jobs.ts';
import type { FromWorker, ToWorker } from './messages.ts';

const answer = (message: FromWorker): void => {
  postMessage(message);
};
const stopped = new Set<number>();
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
  try {
    if (!model) throw new Error('the model has not come yet');
    const rows = [];
    let heard = performance.now();
    for (const row of rowsOf(model, job, asked)) {
      rows.push(row);
      if (performance.now() - heard < SLICE) continue;
      await breath();
      heard = performance.now();
      if (stopped.delete(id)) return;
    }
    answer({ id, rows });
  } catch {
    answer({ id, failed: true });
  }
}
