import { expect, test } from 'vitest';
import { limitsOf, readChanges } from '../../src/rulebook/changes.ts';
import type { Model } from '../../src/rulebook/model.ts';
import { patched } from '../../src/rulebook/patch.ts';
import { loadSound } from './load-good.ts';

const { model } = loadSound('seeds');
const arranged = new Set(model.arrangements.map(({ rule }) => rule));

/** What the checks of a rulebook would say of one that was changed, as far as changes reach. */
function faultsOf({ parameters, rules, earnings, householdEarners }: Model): string[] {
  const faults: string[] = [];
  const must = (right: boolean, fault: string): void => {
    if (!right) faults.push(fault);
  };
  for (const [id, { values }] of Object.entries(parameters))
    for (const { low, typical, high } of values)
      must(low >= 0 && low <= typical && typical <= high && high < Infinity, `${id}: out of order`);
  for (const id of [householdEarners, ...earnings.map(({ earns }) => earns)])
    must(parameters[id]?.values.every(({ low }) => low > 0) ?? false, `${id}: may be zero`);
  must(rules.filter(({ role }) => role === 'summons').length === 1, 'not one summons');
  for (const { id, since = '', until = '9', schedules, role, exemptions, money } of rules) {
    must(since <= until, `${id}: ends before it begins`);
    must(
      schedules.length > 0 || role === 'summons' || arranged.has(id),
      `${id}: has no schedules, so it never falls`,
    );
    must(new Set(exemptions.map((one) => one.id)).size === exemptions.length, `${id}: one twice`);
    const open = exemptions.length > 0;
    must(!open || money === undefined || money.kind === 'goods', `${id}: a way out of a levy`);
    must(!open || role !== 'summons', `${id}: a way out of a summons`);
    for (const { price } of exemptions)
      must(price === null || price in parameters, `${id}: no such price`);
  }
  return faults;
}

const faultsWith = (text: string): string[] =>
  faultsOf(patched(model, readChanges(text, model))).map((fault) => `${text}: ${fault}`);

test('the rulebook as it is has none of these faults', () => {
  expect(faultsOf(model)).toEqual([]);
});

test('no change of a duty gives a rulebook that the checks would refuse', () => {
  const kinds = (id: string) => [
    `!${id}`,
    `${id}!2009-01-01`,
    `${id}!2020-06-30`,
    `${id}*2012-01-01*2012-12-31`,
    `${id}*2016-01-01*`,
    `${id}**2016-06-30`,
    `${id}**`,
    `${id}*2016-01-01*2015-01-01`,
  ];
  expect(model.rules.flatMap(({ id }) => kinds(id).flatMap(faultsWith))).toEqual([]);
});

test('nor one of a figure, at either end of what can be tried and beyond', () => {
  const texts = Object.keys(model.parameters).flatMap((id) => {
    const [least, most] = limitsOf(model, id);
    return [least, most, 0, 999_999_999].map((value) => `${id}~${value.toFixed(6)}`);
  });
  expect(texts.flatMap(faultsWith)).toEqual([]);
});

test('nor a way out, of whatever and for whomever', () => {
  const texts = ['political', 'labour', 'material'].flatMap((category) =>
    ['poor', 'ordinary', 'well-off', 'wealthy'].map((means) => `*${category}~${means}`),
  );
  expect(texts.flatMap(faultsWith)).toEqual([]);
});
