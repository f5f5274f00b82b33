/** A long computation that gives way after each step, so that whoever asks can pause or stop there. */
export type Steps<T> = Generator<undefined, T>;

/** Goes through all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
