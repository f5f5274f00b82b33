/** How long a browser may be kept where it does not say how long it is idle; milliseconds. */
const SLICE = 8;

interface Spare {
  timeRemaining: () => number;
}

const whenIdle = (run: (spare: Spare) => void): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(run, { timeout: 500 });
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(() => {
    const until = performance.now() + SLICE;
    run({ timeRemaining: () => until - performance.now() });
  }, 16);
  return () => {
    clearTimeout(id);
  };
};

/** Collects what a generator makes, in the idle moments of the page; returns what stops it. */
export function collectIdly<T>(source: Iterator<T>, done: (all: T[]) => void): () => void {
  const all: T[] = [];
  const step = (spare: Spare): void => {
    do {
      const next = source.next();
      if (next.done) {
        done(all);
        return;
      }
      all.push(next.value);
    } while (spare.timeRemaining() > 2);
    stop = whenIdle(step);
  };
  let stop = whenIdle(step);
  return () => {
    stop();
  };
}
