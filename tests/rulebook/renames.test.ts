import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeEmbed } from '../../src/embed/options.ts';
import { nowCalled, nowCalledIn, resolveRenames } from '../../src/rulebook/renames.ts';
import { choicesOf } from '../../src/state/page-state.ts';
import { decode } from '../../src/state/url.ts';
import { viewOf } from '../../src/views/evidence/list/view.ts';
import { loadSound } from './load-good.ts';

const { model, names, evidence } = loadSound('seeds');

/** Every id of the rulebook that a link or a file can hold, by its kind. */
const living = new Set(
  [
    ...(['positions', 'rules', 'campaigns', 'arrangements', 'effects'] as const).map((kind) =>
      Object.keys(names.en[kind] ?? {}).map((id) => `${kind} ${id}`),
    ),
    ...(['claims', 'sources', 'parameters'] as const).map((kind) =>
      Object.keys(evidence.en[kind]).map((id) => `${kind} ${id}`),
    ),
  ].flat(),
);

const FILE = 'tests/rulebook/known-ids.txt';
const known = (): string[] => readFileSync(FILE, 'utf8').trim().split('\n');

describe('ids are for good', () => {
  it('each that was ever in use lives, or leads to one that does', () => {
    // New ids: IDS=write npx vitest run --project unit tests/rulebook/renames.test.ts
    if (process.env['IDS'] === 'write')
      writeFileSync(FILE, `${[...new Set([...known(), ...living])].sort().join('\n')}\n`);
    const bare = new Set([...living].map((one) => one.replace(/^\w+ /, '')));
    const lost = known().filter(
      (one) => !living.has(one) && !bare.has(nowCalled(one.replace(/^\w+ /, ''), model.renames)),
    );
    expect(lost, 'add them to seeds/renames.yaml').toEqual([]);
  });

  it('each that was ever in use is known, so that it is missed when it goes', () => {
    const all = new Set(known());
    expect([...living].filter((one) => !all.has(one)).length).toBeLessThan(150);
    expect(all.size).toBeGreaterThan(1000);
  });
});

describe('a retired id leads where its new name does', () => {
  const renames = resolveRenames([
    ['old-fisher', 'older-fisher'],
    ['older-fisher', 'fisher'],
    ['old-claim', 'new-claim'],
    ['old-rally', 'rally-mass'],
  ]);
  const choices = {
    ...choicesOf(model),
    rules: ['rally-mass', ...model.rules.map(({ id }) => id)],
    renames,
  };

  it('through as many names as it had', () => {
    expect(renames['old-fisher']).toBe('fisher');
    expect(nowCalledIn('old-fisher.old-rally.0315', renames)).toBe('fisher.rally-mass.0315');
    expect(nowCalled('toString', renames)).toBe('toString');
  });

  it('in the address of the page, without a notice', () => {
    const { state, notices } = decode(
      'who=old-fisher&with=old-rally&lit=old-rally&why=old-fisher.total',
      choices,
    );
    expect(notices).toEqual([]);
    expect(state).toMatchObject({
      position: 'fisher',
      with: ['rally-mass'],
      lit: 'rally-mass',
      why: 'fisher.total',
    });
  });

  it('in a frame and in a link to the evidence', () => {
    const { options, notices } = decodeEmbed('of=coop-farmer,old-fisher', choices);
    expect([[...options.of].sort(), notices]).toEqual([['coop-farmer', 'fisher'], []]);
    expect(viewOf('#claim-old-claim', {}, [], renames)).toMatchObject({
      list: 'claims',
      entry: 'claim-new-claim',
    });
  });
});
