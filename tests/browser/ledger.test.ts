import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import model from 'virtual:rulebook/model';
import { digestLedgers } from './digests.ts';

test('the browser writes every ledger and adds up every run as Node does, byte for byte', async () => {
  const [here, node] = [await digestLedgers(model), await commands.nodeLedgers()];

  expect(Object.keys(here)).toHaveLength(model.positions.length * model.presets.length * 15);
  expect(here).toEqual(node);
}, 120_000);
