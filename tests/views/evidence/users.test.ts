import { expect, test } from 'vitest';
import { burden, simulate } from '../../../src/engine/index.ts';
import { attributesOf, defaults } from '../../../src/state/page-state.ts';
import { requestFor } from '../../../src/state/request.ts';
import { usersInWords, usersOf } from '../../../src/views/evidence/users.ts';
import { choices, model, names } from './facts.ts';

const said = (id: string): string[] => usersInWords(usersOf(model, id), names.en, 'en');

test('no figure changes a year and is said to change none', () => {
  const unused = Object.keys(model.parameters).filter((id) => said(id).length === 0);
  const changed = {
    ...model,
    parameters: Object.fromEntries(
      Object.entries(model.parameters).map(([id, parameter]) => [
        id,
        unused.includes(id)
          ? {
              ...parameter,
              values: parameter.values.map((value) => ({ ...value, typical: value.high * 2 + 1 })),
            }
          : parameter,
      ]),
    ),
  };
  for (const { id } of model.positions)
    for (const year of model.presets)
      for (const respond of ['attend', 'pay'] as const) {
        const request = requestFor(id, { ...defaults(choices), year, respond }, choices);
        expect(burden(simulate(changed, request))).toEqual(burden(simulate(model, request)));
      }
  // The scale beside hours a week is all that nothing uses.
  expect(unused).toEqual([model.statutoryWeek]);
});

test('a figure whose doubling changes the year of who pays to be elsewhere says who uses it', () => {
  const state = { ...defaults(choices), year: 2016 };
  const worker = attributesOf({ position: 'factory-worker', set: {} }, choices);
  const request = {
    ...requestFor('factory-worker', state, choices),
    attributes: { ...worker, arrangement: '8.3' as const },
  };
  const total = (doubled: string): number =>
    burden(
      simulate(
        {
          ...model,
          parameters: Object.fromEntries(
            Object.entries(model.parameters).map(([id, parameter]) => [
              id,
              id === doubled
                ? {
                    ...parameter,
                    values: parameter.values.map((v) => ({ ...v, typical: v.typical * 2 })),
                  }
                : parameter,
            ]),
          ),
        },
        request,
      ),
    ).minutes.total;
  const before = total('');
  for (const [id, user] of [
    ['price-8-3-month', '8.3 payment to the workplace'],
    ['earns-poor', 'the turning of money asked into hours of livelihood'],
    [model.money.yuan ?? '', 'the turning of amounts in yuan into won'],
    [model.householdEarners, 'the division of what is asked of a household'],
  ] as const) {
    expect(total(id), id).not.toBe(before);
    expect(said(id), id).toContain(user);
  }
});
