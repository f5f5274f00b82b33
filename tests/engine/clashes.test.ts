import { expect, test } from 'vitest';
import { clashOf } from '../../src/engine/clashes.ts';
import { VALUES } from '../../src/i18n/describe/attributes.ts';
import { describeClash } from '../../src/i18n/describe/clashes.ts';
import { fillAttributes } from '../../src/rulebook/attributes.ts';
import type { Attributes } from '../../src/rulebook/model.ts';
import { model } from '../views/evidence/facts.ts';

test('every position of the rulebook can be', () => {
  for (const { id, attributes } of model.positions)
    expect(clashOf(model, attributes), id).toBeUndefined();
});

test('one change of a position: what cannot be has a reason in both languages, and a way out of it', () => {
  const seen = new Set<string>();
  for (const { attributes } of model.positions)
    for (const [name, values] of [['age', [7, 15, 16, 17, 41]], ...Object.entries(VALUES)] as [
      keyof Attributes,
      readonly Attributes[keyof Attributes][],
    ][])
      for (const value of values) {
        let person: Attributes = { ...attributes, [name]: value };
        // Each nearest value takes the person a step towards one who can be.
        for (let i = 0, clash = clashOf(model, person); clash; clash = clashOf(model, person)) {
          seen.add(clash.id);
          for (const lang of ['en', 'ko'] as const)
            expect(describeClash(clash.id, lang)).not.toBe('');
          expect(clash.between).toContain(clash.attribute);
          person = { ...person, [clash.attribute]: clash.nearest };
          expect(i++).toBeLessThan(6);
        }
      }
  expect([...seen].sort()).toEqual([
    'arrangement-closed',
    'brigade-age',
    'marriage-age',
    'office-cadre',
    'party-age',
    'school-age',
    'school-duty',
    'union-cadre',
    'university-age',
    'work-age',
  ]);
});

test('a pupil neither trades the Party for school nor an 8.3 arrangement for a job that is none', () => {
  const pupil = fillAttributes({ age: 15, sex: 'f', work: 'school', means: 'poor' });
  expect(clashOf(model, pupil)).toBeUndefined();
  expect(clashOf(model, { ...pupil, party: true })?.id).toBe('party-age');
  expect(clashOf(model, { ...pupil, arrangement: '8.3' })).toMatchObject({
    id: 'arrangement-closed',
    nearest: 'none',
  });
});
