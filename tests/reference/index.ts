/** A plain second reading of the model, against which the engine is held. */
export { burden, range } from './burden.ts';
export { simulate } from './simulate.ts';
