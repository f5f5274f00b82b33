import { expect, test } from 'vitest';
import { allRows } from '../background/rows.ts';
import { burden, simulate } from '../../src/engine/index.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';
import { requestOf } from '../../src/state/request.ts';
import { choiceRequests, keyOf } from '../../src/views/explore/choices.ts';
import { good } from '../rulebook/load-good.ts';

const { model } = good();
const choices = choicesOf(model);
const state = defaults(choices);

test('each choice of a word comes to what the page then shows', () => {
  const changed = { ...state, respond: 'pay' as const, set: { means: 'wealthy' as const } };
  const totals = new Map([
    ...allRows(model, 'totals', choiceRequests(requestOf(changed, choices), choices)),
  ]);
  const then = (after: Partial<typeof state>): number =>
    burden(simulate(model, requestOf({ ...changed, ...after }, choices))).minutes.total;
  const [from, to] = model.years;
  for (let year = from; year <= to; year++)
    expect(totals.get(keyOf('year', String(year)))).toBe(then({ year }));
  for (const { id } of model.positions)
    expect(totals.get(keyOf('position', id))).toBe(then({ position: id, set: {} }));
  expect(totals.get(keyOf('respond', 'attend'))).toBe(then({ respond: 'attend' }));
  expect(totals.get(keyOf('reading', 'reported'))).toBe(then({ reading: 'reported' }));
  expect(totals.size).toBe(to - from + 1 + model.positions.length + 4);
});
