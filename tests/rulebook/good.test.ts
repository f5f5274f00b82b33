import { describe, expect, it } from 'vitest';
import { countsLine } from '../../src/rulebook/counts.ts';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { good } from './load-good.ts';

describe('a rulebook without faults', () => {
  it('counts what it holds', () => {
    expect(countsLine(good().counts)).toBe(
      'ok: 1 sources, 5 claims (3 used, 1 checks, 1 context), 7 rules, 17 parameters (0 reported, 0 inferred, 17 assumed)',
    );
  });

  it('is plain JSON: written and read again it is the same', () => {
    const { model, names, evidence } = good();
    const all = { model, names, evidence };
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all);
  });

  it('loads as a promise too', async () => {
    const loaded = await loadRulebook('tests/rulebook/good');
    expect(loaded.ok && loaded.model).toStrictEqual(good().model);
  });

  it('cites only claims that the model knows, and keeps no others', () => {
    const { model } = good();
    expect(Object.keys(model.claims)).toStrictEqual([
      'example-day-price',
      'example-field-work',
      'example-sessions',
    ]);
    expect(model.claims['example-day-price']).toStrictEqual([2016, 2016, 'ryanggang']);
  });

  it('holds its texts in both languages, English where there is no Korean', () => {
    const { names, evidence } = good();
    expect(names.ko['rules']?.['compost']).toBe('퇴비');
    expect(names.en['rules']?.['monthly-arrangement']).toBe('Arrangement');
    expect(evidence.ko.claims['example-sessions']?.text).toBe('모임은 매주 열린다.');
    expect(evidence.ko.claims['example-field-work']?.text).toBe(
      evidence.en.claims['example-field-work']?.text,
    );
    expect(evidence.en.reasons['loyalty-meeting-founding-day.applies']).toBe(
      'A meeting is a session.',
    );
    expect(evidence.ko.reasons['won-per-yuan.1']).toBe('보기.');
    expect(evidence.en.notes['support-levy']).toBe('An example of a levy.');
    expect(evidence.en.dormant['blanket']).toBe('No position is a pupil.');
    expect(evidence.en.effects['hindered-trade']).toBe('Stalls close early.');
    expect(evidence.en.sources['example-2016']?.checked).toBe('2026-11-22');
  });
});
