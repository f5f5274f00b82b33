import { describe, expect, test } from 'vitest';
import { requestFor } from '../../../src/state/request.ts';
import { defaults } from '../../../src/state/page-state.ts';
import { figuresOfSeveral, variantsOf } from '../../../src/views/evidence/disagree.ts';
import { factsOf } from '../../../src/views/evidence/facts.ts';
import {
  supportsOfEffect,
  supportsOfFigure,
  type Support,
} from '../../../src/views/evidence/support.ts';
import { supportsOfDuty } from '../../../src/views/evidence/support-of-duty.ts';
import { good } from '../../rulebook/load-good.ts';
import { choices, evidence, facts, model } from './facts.ts';

const reached = ({ claims, keys }: Support): boolean =>
  claims.some((id) => evidence.en.claims[id]) ||
  keys.some((key) => evidence.en.reasons[key] ?? evidence.en.notes[key]);

const people = model.positions.map(({ id }) => id);

describe('every number reaches a claim or a reason', () => {
  test.each(people)('each duty of the preset years that falls on %s', (position) => {
    for (const year of model.presets) {
      const total = facts('total', position, year);
      const whole = { ...total, lines: total.ledger.lines };
      for (const rule of new Set(whole.ledger.lines.map((line) => line.rule))) {
        const supports = supportsOfDuty(model, whole, rule);
        expect(supports.length, rule).toBeGreaterThan(0);
        for (const one of supports)
          expect(reached(one), `${rule} ${one.kind} ${one.keys.join(' ')}`).toBe(true);
      }
    }
  });

  test('each duty that does not fall', () => {
    const { ledger } = facts('total');
    const rules = new Set(ledger.whyNot.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThan(10);
    for (const rule of rules) {
      const supports = supportsOfDuty(model, facts(rule), rule);
      expect(supports.some(reached), rule).toBe(true);
    }
  });

  test('each figure and each effect', () => {
    const { ledger } = facts('total');
    for (const id of Object.keys(model.parameters))
      for (const one of supportsOfFigure(model, ledger, id)) expect(reached(one), id).toBe(true);
    for (const { id } of model.effects) {
      const supports = supportsOfEffect(model, ledger, id);
      expect(supports.length > 0 && supports.every(reached), id).toBe(true);
    }
  });

  test('the statutory week, by the law and by a source from outside', () => {
    const [week] = supportsOfFigure(model, facts('total').ledger, model.statutoryWeek ?? '');
    expect(week?.figure?.value).toMatchObject({ low: 36, typical: 48, high: 48 });
    const kinds = week?.claims.map(
      (id) => evidence.en.sources[evidence.en.claims[id]?.source ?? '']?.kind,
    );
    expect(kinds).toEqual(expect.arrayContaining(['state', 'government']));
  });
});

describe('sources that differ stand side by side', () => {
  test('on a figure: all that speak of it, and its range holds them', () => {
    const supports = supportsOfDuty(model, facts('farm-mobilization'), 'farm-mobilization');
    const several = figuresOfSeveral(supports, evidence.en);
    expect(several.length).toBeGreaterThan(0);
    for (const { claims, figure } of several) {
      const sources = new Set(claims.map((id) => evidence.en.claims[id]?.source));
      expect(sources.size).toBeGreaterThan(1);
      expect(figure?.value.low).toBeLessThan(figure?.value.high ?? 0);
    }
  });

  test('on when a duty falls: both ways, one counted, each with its hours', () => {
    const { model: small } = good();
    const worker = small.positions.find(({ attributes }) => attributes.work === 'state');
    if (!worker) throw new Error('nobody works');
    const request = { year: 2016, attributes: worker.attributes };
    const rule = 'learning-session-weekly';
    const given = factsOf(small, request, { kind: 'duty', rule });
    const [weekly, daily, ...more] = variantsOf(small, given, rule);
    expect(more).toEqual([]);
    expect(weekly).toMatchObject({ id: 'weekly', counted: true, claims: ['example-sessions'] });
    expect(weekly?.minutes).toBe(given.value);
    expect(daily).toMatchObject({ id: 'daily', counted: false, claims: [] });
    expect(daily?.minutes).toBeGreaterThan((weekly?.minutes ?? 0) * 2);
  });

  test.each(model.rules.filter(({ variants }) => variants).map(({ id }) => id))(
    'on %s of the rulebook, for somebody',
    (rule) => {
      const shown = people.flatMap((id) => {
        const request = requestFor(id, { ...defaults(choices), with: [rule] }, choices);
        const variants = variantsOf(model, factsOf(model, request, { kind: 'duty', rule }), rule);
        return variants.length > 0 ? [variants] : [];
      });
      expect(shown.length).toBeGreaterThan(0);
      for (const variants of shown) {
        expect(variants.filter(({ counted }) => counted)).toHaveLength(1);
        expect(variants.length).toBeGreaterThan(1);
      }
    },
  );
});
