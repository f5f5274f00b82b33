import type { BrowserCommand } from 'vitest/node';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { digestLedgers } from './digests.ts';

/** The digests of all ledgers as Node computes them, from the seeds as they lie on the disk. */
const nodeLedgers: BrowserCommand = async () => {
  const loaded = loadRulebookSync('seeds');
  if (!loaded.ok) throw new Error('the seeds have faults: npm run validate -- seeds');
  return digestLedgers(loaded.model);
};

export const commands = { nodeLedgers };

declare module 'vitest/browser' {
  interface BrowserCommands {
    nodeLedgers: () => Promise<Record<string, string>>;
  }
}
