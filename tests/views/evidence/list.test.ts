import { describe, expect, test } from 'vitest';
import type { Notice } from '../../../src/state/url.ts';
import { citesOf } from '../../../src/views/evidence/list/cites.ts';
import { fragmentOf, holds, viewOf } from '../../../src/views/evidence/list/view.ts';
import { places } from '../../../src/views/evidence/list/where.ts';
import { evidence, model } from './facts.ts';

describe('the page of evidence', () => {
  test('from claims to what cites them and back: no claim of a duty is lost', () => {
    const cites = citesOf(model, evidence.en.claims);
    for (const [rule, claims] of cites.claimsOf)
      for (const claim of claims) {
        const refs = cites.ofClaim.get(claim) ?? [];
        const direct = refs.some(({ kind, id }) => kind === 'duty' && id === rule);
        const through = refs.some(
          ({ kind, id }) => kind === 'figure' && cites.figuresOf.get(rule)?.includes(id),
        );
        expect(direct || through, `${rule} ${claim}`).toBe(true);
      }
    expect([...cites.claimsIn.values()].flat().length).toBe(Object.keys(evidence.en.claims).length);
  });

  test('its address holds list, search and filters, or an entry', () => {
    for (const view of [
      { list: 'claims', search: 'rally square', filters: { use: 'check' }, entry: null },
      { list: 'duties', search: '', filters: { category: 'labour', year: '2016' }, entry: null },
      { list: 'claims', search: '', filters: {}, entry: 'claim-some-id' },
    ] as const)
      expect(viewOf(`#${fragmentOf(view)}`)).toEqual(view);
    for (const text of ['', '#', '#%', '#claim-%', '#list=nothing&q=x', '#&&==', '#rule-'])
      expect(() => viewOf(text)).not.toThrow();
  });

  test('is searched by words in any order, whatever their case, accents and hyphens', () => {
    const text = 'The 70-day battle of Hyesan: people’s units, in-min-ban; café; 8·3 돈, 인민반';
    for (const search of [
      'HYESAN 70 day',
      '70-day hyesan',
      'peoples units',
      "people's",
      'inminban',
      'in min-ban',
      'Cafe',
      '8.3'.replace('.', '·'),
      '인민반 83',
    ])
      expect(holds(text, search), search).toBe(true);
    for (const search of ['hyesan 80', 'units of gold']) expect(holds(text, search)).toBe(false);
  });

  test('says what of its address it does not know', () => {
    const said = (fragment: string): string[] => {
      const notices: Notice[] = [];
      viewOf(fragment, { use: ['check', 'rule'] }, notices);
      return notices.map(({ param, given }) => `${param}=${given}`);
    };
    expect(said('#list=claims&q=rally&use=check')).toEqual([]);
    expect(said('#claim-whatever')).toEqual([]);
    expect(said('#__proto__')).toEqual(['#__proto__=']);
    expect(said('#list=gold')).toEqual(['#list=gold']);
    expect(said('#list=claims&use=gold&q=a&q=b')).toEqual(['#use=gold', '#q=b']);
    expect(viewOf('#list=claims&use=gold', { use: ['check'] }).filters).toEqual({});
  });

  test('nearly every duty has a year in which it falls', () => {
    const found = [...places(model, { position: 'factory-worker', year: 2016 })].flat();
    const missing = model.rules.filter(({ id }) => !found.some(({ rule }) => rule === id));
    expect(missing.every(({ dormant, role }) => dormant ?? role === 'summons')).toBe(true);
  });
});
