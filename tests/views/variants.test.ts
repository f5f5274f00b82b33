import { expect, test } from 'vitest';
import { burden, simulate } from '../../src/engine/index.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';
import { requestOf } from '../../src/state/request.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { otherwise, toldTwice, variantRequests } from '../../src/views/explore/doubt/variants.ts';
import { variantsOf } from '../../src/views/evidence/disagree.ts';
import { factsOf } from '../../src/views/evidence/facts.ts';
import { allRows } from '../background/rows.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model } = loaded;
const choices = choicesOf(model);

test('the same year under each variant: a duty alone, and every set of them', () => {
  const request = requestOf(defaults(choices), choices);
  const ledger = simulate(model, request);
  const told = toldTwice(model, ledger);
  expect(told.length).toBeGreaterThan(1);
  const requests = variantRequests(request, told);
  expect(Object.keys(requests)).toHaveLength(2 ** told.length);
  const totals = new Map(allRows(model, 'totals', requests));
  const counted = burden(ledger).minutes.total;
  expect(totals.get(otherwise(told))).toBe(counted);
  for (const { rule, variants } of told) {
    const [, second] = variants;
    const total = totals.get(otherwise(told, rule, second?.id));
    const plain = simulate(model, { ...request, variants: { [rule]: second?.id ?? '' } });
    expect(total).toBe(burden(plain).minutes.total);
    // The drawer says of the duty itself what the block says of the year.
    const facts = factsOf(model, request, { kind: 'duty', rule });
    expect(variantsOf(model, facts, rule).map(({ id }) => id)).toEqual(
      variants.map(({ id }) => id),
    );
  }
  expect(new Set(totals.values()).size).toBeGreaterThan(1);
});
