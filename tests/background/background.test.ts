import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Background } from '../../src/background/background.ts';
import { collectIdly } from '../../src/background/idle.ts';
import type { ToWorker } from '../../src/background/messages.ts';
import { matters, ranges, type Ranges } from '../../src/engine/drawn.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';
import { requestOf } from '../../src/state/request.ts';
import { allRows } from './rows.ts';
import { good } from '../rulebook/load-good.ts';

const { model } = good();
const choices = choicesOf(model);
const request = requestOf(defaults(choices), choices);

/** Stands for the browser's worker; `heard` is what the page said to it. */
class TestWorker {
  readonly heard: ToWorker[] = [];
  onmessage?: (event: { data: unknown }) => void;
  onerror?: () => void;
  ended = false;
  terminate(): void {
    this.ended = true;
  }
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

test('the ranges are those of a thousand runs, their band ends where the range does', () => {
  const [drawn, more] = allRows(model, 'ranges', request);
  expect(more).toBeUndefined();
  expect(drawn).toEqual(ranges(model, request, { byDay: true }));
  const { low, high } = drawn?.minutes.total ?? {};
  expect([drawn?.byDay?.low.at(-1), drawn?.byDay?.high.at(-1)]).toEqual([low, high]);
  const [other] = allRows(model, 'others', { somebody: request });
  expect(other).toMatchObject({ position: 'somebody', low, high });
});

test('what matters most is what the engine says of the year', () => {
  expect(allRows(model, 'matters', request)).toEqual([matters(model, request)]);
});

describe('computing beside the page', () => {
  const ask = (open?: () => Worker) => {
    const worker = new TestWorker();
    const done = vi.fn<(rows: Ranges[]) => void>();
    const background = new Background(model, open ?? (() => worker as unknown as Worker));
    const stop = background.run('ranges', request, done);
    vi.advanceTimersByTime(20);
    return { done, worker, stop };
  };
  const rows = allRows(model, 'ranges', request);
  const same = (): Ranges[] => rows;
  /** What only a page without a worker loads, and the idle moments that it then takes. */
  const idle = async (): Promise<void> => {
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(60_000);
  };

  test('the worker gets the model first, then the job, and its rows are handed over', () => {
    const { done, worker } = ask();
    const [first, second] = worker.heard;
    expect(first).toEqual({ model });
    expect(second).toMatchObject({ job: 'ranges', asked: request });
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

  test('where the browser refuses a worker, the page does the same itself', async () => {
    const { done } = ask(() => {
      throw new Error('no workers here');
    });
    await idle();
    expect(done).toHaveBeenCalledExactlyOnceWith(same());
  });

  test('where the worker does not load, the page does the same itself', async () => {
    const { done, worker } = ask();
    worker.onerror?.();
    await idle();
    expect(done).toHaveBeenCalledExactlyOnceWith(same());
  });

  test('where the worker says nothing, the page waits a while and does the same itself', async () => {
    const { done, worker } = ask();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(worker.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(worker.ended).toBe(true);
    await idle();
    expect(done).toHaveBeenCalledExactlyOnceWith(same());
  });

  test('a worker that has heard of its job may take its time', async () => {
    const { done, worker } = ask();
    worker.onmessage?.({ data: { id: 1, heard: true } });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(worker.ended).toBe(false);
    worker.onmessage?.({ data: { id: 1, rows } });
    expect(done).toHaveBeenCalledExactlyOnceWith(rows);
  });

  test('where the worker fails at a job, the page does it itself', async () => {
    const { done, worker } = ask();
    worker.onmessage?.({ data: { id: 1, failed: true } });
    await idle();
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
