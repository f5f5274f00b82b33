/**
 * The library: a rulebook, a person and a year give a ledger.
 *
 *     import { burden, loadRulebook, simulate } from 'mobilized-year';
 *
 *     const { model } = await loadRulebook();
 *     const worker = model.positions.find(({ id }) => id === 'factory-worker');
 *     const ledger = simulate(model, { year: 2016, attributes: worker.attributes });
 *     console.log(burden(ledger).minutes.total / 60);
 */
import { fileURLToPath } from 'node:url';
import { formatFault } from './rulebook/fault.ts';
import { loadRulebook as load, type Loaded } from './rulebook/load.ts';

export { withChanges } from './engine/attributes.ts';
export { range, ranges, runs } from './engine/drawn.ts';
export { burden, organisationOf, simulate } from './engine/index.ts';
export type { Ranges, Runs, RunsAsked } from './engine/drawn.ts';
export type {
  Burden,
  Closed,
  Ledger,
  Line,
  Minutes,
  Range,
  Request,
  RunDraw,
  WhyNot,
} from './engine/index.ts';
export type { Claim, Evidence, Names, Source } from './rulebook/evidence.ts';
export type { Attributes, Model } from './rulebook/model.ts';

/** The rulebook that comes with the package. */
const OWN = fileURLToPath(new URL('../seeds', import.meta.url));

/**
 * Reads, checks and compiles a rulebook.
 * @param folder a folder of YAML; without it, the rulebook of this package
 * @throws Error whose message holds a line for each fault
 */
export async function loadRulebook(folder: string = OWN): Promise<Loaded> {
  const loaded = await load(folder);
  if (loaded.ok) return loaded;
  throw new Error(loaded.faults.map(formatFault).join('\n'));
}
