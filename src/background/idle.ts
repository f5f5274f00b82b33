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

/** Collects what a generator makes, its pauses left out, in the idle moments of the page; returns what stops it. */
export function collectIdly<T>(
  source: Iterator<T | undefined>,
  done: (all: T[]) => void,
): () => void {
  const all: T[] = [];
  const step = (spare: Spare): void => {
    do {
      const next = source.next();
      if (next.done) {
        done(all);
        return;
      }
      if (next.value !== undefined) all.push(next.value);
    } while (spare.timeRemaining() > 2);
    stop = whenIdle(step);
  };
  let stop = whenIdle(step);
  return () => {
    stop();
  };
}

/** Runs something once the next frame is painted; returns what stops it. */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const soon = (ms: number, then: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const frame = requestAnimationFrame(() => {
    soon(0, run);
  });
  // A page in the background paints nothing; what follows must come all the same.
  timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    run();
  }, 200);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
