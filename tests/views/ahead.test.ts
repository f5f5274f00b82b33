import { beforeEach, describe, expect, test, vi } from 'vitest';
import { remembered } from '../../src/charts/remembered.ts';
import { simulate, type Request } from '../../src/engine/index.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';
import { requestOf } from '../../src/state/request.ts';
import { Ahead, keyOf } from '../../src/views/ahead.ts';
import { good } from '../rulebook/load-good.ts';

const { model } = good();
const choices = choicesOf(model);
const request = (year: number): Request => ({
  ...requestOf(defaults(choices), choices),
  year,
});

describe('years that are expected', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  test('are those that the engine gives, and stand ready', () => {
    const ahead = new Ahead(model);
    const made: number[] = [];
    ahead.onready = ({ year }) => made.push(year);
    ahead.expect([request(2015), request(2016)]);
    expect(made).toEqual([]);
    vi.runAllTimers();
    expect(made).toEqual([2015, 2016]);
    const ready = ahead.of(keyOf(request(2015)));
    expect(ready).toBe(ahead.of(keyOf(request(2015))));
    expect(ready.ledger).toEqual(simulate(model, request(2015)));
  });

  test('what nobody expected is computed all the same, and what is expected no more is forgotten', () => {
    const ahead = new Ahead(model);
    ahead.expect([request(2015)]);
    vi.runAllTimers();
    const ready = ahead.of(keyOf(request(2015)));
    expect(ahead.of(keyOf(request(2014))).ledger).toEqual(simulate(model, request(2014)));
    const stop = ahead.expect([request(2016)]);
    stop();
    vi.runAllTimers();
    expect(ahead.of(keyOf(request(2015)))).not.toBe(ready);
    expect(ahead.of(keyOf(request(2016)))).not.toBe(ahead.of(keyOf(request(2016))));
  });
});

test('what is remembered is computed anew where something else comes with it', () => {
  let times = 0;
  const sum = remembered((of: { a: number }, b: number) => (times++, of.a + b));
  const [one, other] = [{ a: 1 }, { a: 2 }];
  expect([sum(one, 1), sum(one, 1), sum(other, 1), sum(one, 1)]).toEqual([2, 2, 3, 2]);
  expect(times).toBe(2);
  expect([sum(one, 2), sum(one, 1)]).toEqual([3, 2]);
  expect(times).toBe(4);
});
