import { expect } from 'vitest';
import { runs } from '../../src/engine/drawn.ts';
import { burden, running, simulate, type Request } from '../../src/engine/index.ts';
import type { Model } from '../../src/rulebook/model.ts';

/** Each run of the many, added up from its own ledger. */
export const expectRuns = (model: Model, asked: Request, seed: number, count: number): void => {
  const many = runs(model, asked, { seed, runs: count, byDay: true });
  for (let run = 0; run < count; run++) {
    const ledger = simulate(model, asked, { seed, run });
    const { minutes, won, gaveWay } = burden(ledger);
    const { political, labour, material, paid, total, own, outOfReach } = minutes;
    const row = {
      ...{ political, labour, material, paid, total, own, outOfReach },
      gaveWay,
      won: { bribes: won.bribes, levies: won.levies, dues: won.dues },
      byDay: running(ledger).total,
    };
    const at = (of: Float64Array): number | undefined => of[run];
    const all = (of: Record<string, Float64Array>): Record<string, number | undefined> =>
      Object.fromEntries(Object.entries(of).map(([name, column]) => [name, at(column)]));
    const { count: n, days, byDay, gaveWay: gave, won: money, ...columns } = many;
    expect(n).toBe(count);
    expect({
      ...all(columns),
      gaveWay: all(gave),
      won: all(money),
      byDay: [...(byDay ?? []).slice(run * days, (run + 1) * days)],
    }).toEqual(row);
  }
};
