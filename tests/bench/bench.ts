/**
 * What the engine costs, as ratios to a plain loop measured in the same run, so that two machines can be compared.
 * `npm run --silent bench` prints a table, with `-- --json` one object.
 */
import { rowsOf, type Asked, type Job } from '../../src/background/jobs.ts';
import { OWN } from '../../src/cli/book.ts';
import { runs } from '../../src/engine/drawn.ts';
import {
  emptyPlaced,
  ledgerOf,
  place,
  planYear,
  simulate,
  type Request,
} from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import * as reference from '../reference/index.ts';
import { median, microseconds, milliseconds } from './measure.ts';

const loaded = loadRulebookSync(OWN);
if (!loaded.ok) throw new Error('the rulebook has faults; npm run validate says which');
const { model } = loaded;

const MINUTES = 366 * 1440;
const year = new Uint8Array(MINUTES).map((_, i) => i % 7);
/** The baseline: each minute of a year read and added once. */
const baseline = microseconds(() => {
  let sum = 0;
  for (let i = 0; i < MINUTES; i++) sum += year[i] ?? 0;
  return sum;
});

const positions = model.positions.map(({ id, attributes }) => {
  const core: Request = { year: 2016, attributes, rules: 'core' };
  const plan = planYear(model, core);
  const placed = emptyPlaced(plan.items.length);
  const placing = microseconds(() => {
    place(plan.columns, placed);
    return placed.outOfReach;
  });
  const ledger = microseconds(() => ledgerOf(plan, placed).lines.length);
  const planning = microseconds(() => planYear(model, core).items.length, 150);
  const whole = microseconds(() => simulate(model, core).lines.length, 150);
  return { position: id, lines: plan.items.length, placing, ledger, planning, whole };
});

const first = model.positions[0];
if (!first) throw new Error('the rulebook offers no position');
const request: Request = { year: 2016, attributes: first.attributes };
const engine = microseconds(() => simulate(model, request).lines.length);
const oracle = microseconds(() => reference.simulate(model, request).lines.length, 1000);
const RUNS = 1000;
/** A thousand runs without their ledgers, all that is made once for them included. */
const thousand = microseconds(() => runs(model, request, { runs: RUNS }).count, 1000);
let run = 0;
const slowly = microseconds(
  () => simulate(model, request, { seed: 1, run: run++ % RUNS }).lines.length,
);
/** Goes through a job of the worker. */
const worked = <J extends Job>(job: J, asked: Asked<J>): number => {
  let rows = 0;
  for (const row of rowsOf(model, job, asked)) if (row !== undefined) rows++;
  return rows;
};
const everybody = Object.fromEntries(
  model.positions.map(({ id, attributes }) => [id, { year: 2016, attributes }]),
);
/** What a reader waits for, as the worker does it once it is warm, and the most that it may take; milliseconds. */
const waits = [
  {
    name: 'ranges of the shown position',
    limit: 150,
    ...milliseconds(() => worked('ranges', request)),
  },
  {
    name: 'ranges of all positions',
    limit: 2000,
    ...milliseconds(() => worked('others', everybody)),
  },
];

const compiling = microseconds(() => Number(loadRulebookSync(OWN).ok), 1500);

const round = (value: number): number => Number(value.toPrecision(3));
const typical = (read: (p: (typeof positions)[number]) => number): number =>
  median(positions.map(read));
const microsecondsOf = {
  baseline,
  placing: typical((p) => p.placing),
  ledger: typical((p) => p.ledger),
  planning: typical((p) => p.planning),
  year: typical((p) => p.whole),
  rulebook: compiling,
  oracle,
  run: thousand / RUNS,
  runInFull: slowly,
  thousandRuns: thousand,
};
const ratios = {
  placingPerBaseline: microsecondsOf.placing / baseline,
  ledgerPerBaseline: microsecondsOf.ledger / baseline,
  planningPerBaseline: microsecondsOf.planning / baseline,
  yearPerBaseline: microsecondsOf.year / baseline,
  rulebookPerBaseline: compiling / baseline,
  oraclePerEngine: oracle / engine,
  runPerBaseline: thousand / RUNS / baseline,
  runInFullPerRun: slowly / (thousand / RUNS),
};
const rounded = <T extends Record<string, number>>(values: T): Record<keyof T, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)])) as Record<
    keyof T,
    number
  >;

if (process.argv.includes('--json')) {
  const perPosition = positions.map(({ position, lines, ...times }) => ({
    position,
    lines,
    ...rounded(times),
  }));
  console.log(
    JSON.stringify({
      ratios: rounded(ratios),
      microseconds: rounded(microsecondsOf),
      waits,
      positions: perPosition,
    }),
  );
} else {
  const row = (name: string, ...cells: (string | number)[]): string =>
    name.padEnd(30) + cells.map((cell) => String(cell).padStart(10)).join('');
  const rows = [
    'Microseconds; the core rules of 2016; medians.',
    row('', 'lines', 'placing', 'ledger', 'planning', 'all'),
    ...positions.map((p) =>
      row(
        p.position,
        p.lines,
        round(p.placing),
        round(p.ledger),
        round(p.planning),
        round(p.whole),
      ),
    ),
    '',
    ...Object.entries(rounded(microsecondsOf)).map(([name, value]) => row(`${name} (µs)`, value)),
    '',
    ...Object.entries(rounded(ratios)).map(([name, value]) => row(name, value)),
    '',
    row('A thousand runs (ms)', 'passed', 'worked', 'limit'),
    ...waits.map((wait) => row(wait.name, round(wait.passed), round(wait.worked), wait.limit)),
  ];
  console.log(rows.join('\n'));
}
