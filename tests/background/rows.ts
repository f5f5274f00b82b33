import { rowsOf, type Asked, type Job, type Row } from '../../src/background/jobs.ts';
import type { Model } from '../../src/rulebook/model.ts';

/** All rows of a job, without its pauses. */
export const allRows = <J extends Job>(model: Model, job: J, asked: Asked<J>): Row<J>[] =>
  [...rowsOf(model, job, asked)].filter((row) => row !== undefined);
