import { formatFault } from '../../src/rulebook/fault.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import type { Loaded } from '../../src/rulebook/load.ts';

/** The rulebook of a folder; throws its faults, for tests that need it sound. */
export const loadSound = (dir: string): Loaded => {
  const loaded = loadRulebookSync(dir);
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
  return loaded;
};

let kept: Loaded | undefined;

/** The tiny rulebook of the tests. */
export const good = (): Loaded => (kept ??= loadSound('tests/rulebook/good'));
