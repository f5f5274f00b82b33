import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../src/rulebook/load.ts';
import type { Model } from '../../src/rulebook/model.ts';
import { pack, unpack, type Packed } from '../../src/rulebook/packed.ts';
import { loadSound } from './load-good.ts';

let kept: Loaded | undefined;
const seeds = (): Loaded => (kept ??= loadSound('seeds'));

describe('the rulebook', () => {
  it('has no fault', () => {
    expect(seeds().ok).toBe(true);
  });

  it('is small as a model: at most 25 kB compressed', () => {
    const text = JSON.stringify(pack(seeds().model));
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(25_000);
  });

  it('travels packed and arrives as it was', () => {
    const { model } = seeds();
    const text = JSON.stringify(pack(model));
    expect(unpack(JSON.parse(text) as Packed)).toStrictEqual(model);
    expect(text.length).toBeLessThan(JSON.stringify(model).length);
  });

  it('has every name in both languages', () => {
    const { names } = seeds();
    const keys = (all: Record<string, Record<string, string>>) =>
      Object.entries(all).map(([kind, ids]) => [kind, Object.keys(ids)]);
    expect(keys(names.ko)).toStrictEqual(keys(names.en));
  });
});

describe('lunar dates agree with the calendar of the runtime', () => {
  const dangi = new Intl.DateTimeFormat('en-u-ca-dangi', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });

  /** `month-day` in the lunar calendar; leap months read `5bis-1` and match nothing. */
  const lunarDay = (date: string): string =>
    dangi
      .formatToParts(new Date(`${date}T00:00:00Z`))
      .filter(({ type }) => type === 'month' || type === 'day')
      .map(({ value }) => value)
      .join('-');

  const days: Record<string, string> = { seollal: '1-1', taeborum: '1-15', chuseok: '8-15' };

  it.each(Object.entries(days))('%s', (name, expected) => {
    const table: Model['lunar'] = seeds().model.lunar;
    const dates = table[name] ?? [];
    expect(dates.map((date) => Number(date.slice(0, 4)))).toStrictEqual(
      Array.from({ length: 19 }, (_, i) => 2009 + i),
    );
    expect(dates.filter((date) => lunarDay(date) !== expected)).toStrictEqual([]);
  });

  it('Chongmyong is a solar day: 4 to 6 April', () => {
    for (const date of seeds().model.lunar['chongmyong'] ?? [])
      expect(date.slice(5)).toMatch(/^04-0[456]$/);
  });
});
