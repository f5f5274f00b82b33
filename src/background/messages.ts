import type { Model } from '../rulebook/model.ts';
import type { Asked, Job, Row } from './jobs.ts';

/** What the page says to the worker. The model comes first, once. */
export type ToWorker =
  { model: Model } | { id: number; job: Job; asked: Asked<Job> } | { id: number; stop: true };

/** What the worker answers: that it has heard of a job; then all its rows, or that it failed. */
export type FromWorker =
  { id: number; heard: true } | { id: number; rows: Row<Job>[] } | { id: number; failed: true };
