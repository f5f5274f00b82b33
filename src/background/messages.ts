import type { Model } from '../rulebook/model.ts';
import type { Asked, Job, Row } from './jobs.ts';

/** What the page says to the worker. The model comes first, once. */
export type ToWorker =
  { model: Model } | { id: number; job: Job; asked: Asked<Job> } | { id: number; stop: true };

/** What the worker answers: all rows of a job, or that it failed. */
export type FromWorker = { id: number; rows: Row<Job>[] } | { id: number; failed: true };
