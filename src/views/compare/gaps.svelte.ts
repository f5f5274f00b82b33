import { getContext, setContext } from 'svelte';
import type { Asked } from '../../background/jobs.ts';
import { TONES } from '../../charts/tones.ts';
import type { Difference, Differences } from '../../engine/drawn.ts';
import { running, type Burden, type Tone } from '../../engine/index.ts';
import { riceFor } from '../../engine/runs/paired.ts';
import type { GapFacts } from '../../i18n/describe/compare.ts';
import { ACTIVITIES } from '../../i18n/describe/words.ts';
import type { Page } from '../page.svelte.ts';
import type { Sides } from './sides.svelte.ts';

export type UnitName = 'hours' | 'week' | 'share' | 'won' | 'rice';

/** One figure of both sides; `null`: its size is not known. `key`: its evidence. */
export interface Row {
  key: string;
  first: number | null;
  second: number | null;
  gap: GapFacts | null;
}

/** The figures of two sides, and how they differ; ranges come when their runs are drawn. */
export class Gaps {
  readonly #sides: Sides;
  #drawn = $state.raw<{ key: string; all: Differences } | null>(null);

  constructor(sides: Sides) {
    this.#sides = sides;
  }

  readonly #key = $derived.by(() =>
    JSON.stringify([this.#sides.first.request, this.#sides.second.request]),
  );
  /** Null while the runs are drawn. */
  readonly drawn: Differences | null = $derived.by(() =>
    this.#drawn?.key === this.#key ? this.#drawn.all : null,
  );

  /** To be called in an effect: has the runs drawn. */
  draw(): () => void {
    const key = this.#key;
    const { first, second } = this.#sides;
    const { model } = second.store;
    const asked: Asked<'differences'> =
      model === first.store.model
        ? [first.request, second.request]
        : [first.request, second.request, model];
    return first.background.run('differences', asked, ([all]) => {
      if (all) this.#drawn = { key, all };
    });
  }

  /** A figure of both burdens. */
  #row(key: string, read: (sums: Burden) => number, range: (all: Differences) => Difference): Row {
    const { first, second } = this.#sides;
    return rowOf(key, read(first.burden), read(second.burden), this.drawn && range(this.drawn));
  }

  readonly total: Row = $derived.by(() =>
    this.#row(
      'total',
      ({ minutes }) => minutes.total,
      ({ minutes }) => minutes.total,
    ),
  );
  readonly kinds: (Row & { key: Tone })[] = $derived.by(() =>
    TONES.map((kind) => ({
      ...this.#row(
        kind,
        ({ minutes }) => minutes[kind],
        ({ minutes }) => minutes[kind],
      ),
      key: kind,
    })),
  );
  readonly gave: (Row & { key: (typeof ACTIVITIES)[number] })[] = $derived.by(() =>
    ACTIVITIES.map((activity) => ({
      ...this.#row(
        activity,
        ({ gaveWay }) => gaveWay[activity],
        ({ gaveWay }) => gaveWay[activity],
      ),
      key: activity,
    })),
  );
  readonly months: Row[] = $derived.by(() => {
    const [one, two] = [monthly(this.#sides.first), monthly(this.#sides.second)];
    return one.map((value, i) =>
      rowOf(
        `month.${String(i + 1).padStart(2, '0')}`,
        value,
        two[i] ?? 0,
        this.drawn?.months[i] ?? null,
      ),
    );
  });
  readonly units: (Row & { unit: UnitName })[] = $derived.by(() => {
    const { first, second } = this.#sides;
    const weekly = ({ burden, days }: Page): number => (burden.minutes.total * 7) / days;
    const [one, two] = [riceOf(first), riceOf(second)];
    const { drawn } = this;
    return [
      { ...this.total, unit: 'hours' },
      { ...rowOf('week', weekly(first), weekly(second), drawn && drawn.week), unit: 'week' },
      {
        ...this.#row(
          'share',
          ({ shareOfOwnTime }) => shareOfOwnTime,
          ({ share }) => share,
        ),
        unit: 'share',
      },
      {
        ...this.#row(
          'won',
          ({ won }) => won.total,
          ({ won }) => won,
        ),
        unit: 'won',
      },
      {
        key: `figure.${first.store.model.money['kg-rice'] ?? ''}`,
        first: one,
        second: two,
        gap: one === null || two === null ? null : rowOf('', one, two, drawn && drawn.rice).gap,
        unit: 'rice',
      },
    ];
  });
}

const rowOf = (
  key: string,
  first: number,
  second: number,
  range: Pick<Difference, 'low' | 'high'> | null,
): Row => ({
  key,
  first,
  second,
  gap: { typical: first - second, low: range?.low, high: range?.high },
});

const riceOf = ({ store, ledger, burden }: Page): number | null =>
  riceFor(store.model, ledger.year, burden);

/** Minutes by month, those worked to pay included. */
export function monthly({ ledger }: Pick<Page, 'ledger'>): number[] {
  const { total } = running(ledger);
  const lengths = [31, total.length === 366 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let end = -1;
  return lengths.map((length) => {
    const before = total[end] ?? 0;
    end += length;
    return (total[end] ?? 0) - before;
  });
}

const KEY = Symbol('gaps');
/** Has the differences of both sides drawn for as long as the page stands. */
export function watchGaps(sides: Sides): Gaps {
  const gaps = new Gaps(sides);
  $effect(() => gaps.draw());
  return setContext(KEY, gaps);
}
export const useGaps = (): Gaps => getContext<Gaps>(KEY);
