import type { Model } from '../rulebook/model.ts';
import { afterPaint, collectIdly } from './idle.ts';
import type { Asked, Job, Row } from './jobs.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** How long a worker may take to say that it has heard of a job, its loading included; milliseconds. */
const PATIENCE = 10_000;

interface Waiting {
  done: (rows: never[]) => void;
  /** does the same in the idle moments of the page */
  here: () => void;
  /** runs out where the worker says nothing */
  limit: ReturnType<typeof setTimeout>;
}

/**
 * Computes beside the page, in a worker; where the browser has none or it fails, in the idle moments of the page.
 * Both give the same rows.
 */
export class Background {
  readonly #model: Model;
  readonly #open: () => Worker;
  #worker: Worker | null | undefined;
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(model: Model, open: () => Worker) {
    this.#model = model;
    this.#open = open;
  }

  /** Runs a job after the next paint and hands over its rows when all are there; returns what stops it. */
  run<J extends Job>(job: J, asked: Asked<J>, done: (rows: Row<J>[]) => void): () => void {
    const id = ++this.#last;
    let stop: () => void;
    const here = (): void => {
      this.#forget(id);
      let wanted = true;
      stop = () => {
        wanted = false;
      };
      // Only a browser without a worker needs what the worker knows.
      void import('./jobs.ts').then(({ rowsOf }) => {
        if (wanted) stop = collectIdly(rowsOf(this.#model, job, asked), done);
      });
    };
    stop = afterPaint(() => {
      const worker = this.#start();
      if (!worker) {
        here();
        return;
      }
      const limit = setTimeout(() => {
        worker.terminate();
        this.#doWithout();
      }, PATIENCE);
      this.#waiting.set(id, { done, here, limit });
      worker.postMessage({ id, job, asked } satisfies ToWorker);
    });
    return () => {
      stop();
      if (this.#forget(id)) this.#worker?.postMessage({ id, stop: true } satisfies ToWorker);
    };
  }

  #forget(id: number): boolean {
    clearTimeout(this.#waiting.get(id)?.limit);
    return this.#waiting.delete(id);
  }

  /** The worker did not load, or says nothing: what was asked is computed here, now and from then on. */
  #doWithout(): void {
    this.#worker = null;
    for (const { here } of [...this.#waiting.values()]) here();
  }

  #start(): Worker | null {
    if (this.#worker !== undefined) return this.#worker;
    try {
      const worker = this.#open();
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        const waiting = this.#waiting.get(data.id);
        if (!waiting) return;
        if ('heard' in data) clearTimeout(waiting.limit);
        else if ('failed' in data) waiting.here();
        else {
          this.#forget(data.id);
          waiting.done(data.rows as never[]);
        }
      };
      worker.onerror = () => {
        this.#doWithout();
      };
      worker.postMessage({ model: this.#model } satisfies ToWorker);
      this.#worker = worker;
    } catch {
      this.#worker = null;
    }
    return this.#worker;
  }
}
