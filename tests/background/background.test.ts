import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Background } from '../../src/background/background.ts';
import { collectIdly } from '../../src/background/idle.ts';
import { rowsOf, type Bounds } from '../../src/background/jobs.ts';
import type { ToWorker } from '../../src/background/messages.ts';
import { extremes, running, simulate } from '../../src/engine/index.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';
import { requestOf } from '../../src/state/request.ts';
import { good } from '../rulebook/load-good.ts';

const { model } = good();
const choices = choicesOf(model);
const request = requestOf(defaults(choices), choices);

/** Stands for the browser's worker; `heard` is what the page said to it. */
class TestWorker {
  readonly heard: ToWorker[] = [];
  onmessage?: (event: { data: unknown }) => void;
  onerror?: () => void;
  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  // Node paints nothing.
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
});

test('the bounds are the low and the high year, day by day, and end where the range does', () => {
  const [bounds] = [...rowsOf(model, 'bounds', request)];
  expect(bounds?.low).toEqual(running(simulate(model, request, 'low')).total);
  const { allLow, allHigh } = extremes(model, request);
  expect([bounds?.low.at(-1), bounds?.high.at(-1)]).toEqual([allLow, allHigh]);
});

describe('computing beside the page', () => {
  const ask = (open?: () => Worker) => {
    const worker = new TestWorker();
    const done = vi.fn<(rows: Bounds[]) => void>();
    const background = new Background(model, open ?? (() => worker as unknown as Worker));
    const stop = background.run('bounds', request, done);
    vi.advanceTimersByTime(20);
    return { done, worker, stop };
  };
  const rows = [{ low: [1], high: [2] }];
  const same = (): Bounds[] => [...rowsOf(model, 'bounds', request)];

  test('the worker gets the model first, then the job, and its rows are handed over', () => {
    const { done, worker } = ask();
    const [first, second] = worker.heard;
    expect(first).toEqual({ model });
    expect(second).toMatchObject({ job: 'bounds', asked: request });
    worker.onmessage?.({ data: { id: 1, rows } });
    worker.onmessage?.({ data: { id: 1, rows } });
    expect(done).toHaveBeenCalledExactlyOnceWith(rows);
  });

  test('what is no longer asked is stopped and never handed over', () => {
    const { done, worker, stop } = ask();
    stop();
    expect(worker.heard.at(-1)).toEqual({ id: 1, stop: true });
    worker.onmessage?.({ data: { id: 1, rows } });
    vi.advanceTimersByTime(1000);
    expect(done).not.toHaveBeenCalled();
  });

  test('where the browser refuses a worker, the page does the same itself', () => {
    const { done } = ask(() => {
      throw new Error('no workers here');
    });
    vi.advanceTimersByTime(1000);
    expect(done).toHaveBeenCalledExactlyOnceWith(same());
  });

  test('where the worker does not load, the page does the same itself', () => {
    const { done, worker } = ask();
    worker.onerror?.();
    vi.advanceTimersByTime(1000);
    expect(done).toHaveBeenCalledExactlyOnceWith(same());
  });

  test('where the worker fails at a job, the page does it itself', () => {
    const { done, worker } = ask();
    worker.onmessage?.({ data: { id: 1, failed: true } });
    vi.advanceTimersByTime(1000);
    expect(done).toHaveBeenCalledExactlyOnceWith(same());
  });
});

describe('idle moments', () => {
  test('rows are collected between frames, and not at all once nobody asks any more', () => {
    const done = vi.fn();
    collectIdly([1, 2, 3].values(), done);
    expect(done).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(done).toHaveBeenCalledExactlyOnceWith([1, 2, 3]);
    const never = vi.fn();
    collectIdly([1].values(), never)();
    vi.advanceTimersByTime(1000);
    expect(never).not.toHaveBeenCalled();
  });
});
