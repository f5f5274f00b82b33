import { describe, expect, test } from 'vitest';
import { dutiesOf } from '../../src/embed/duties.ts';
import { simulate } from '../../src/engine/index.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, evidence } = loaded;
const yearOf = (id: string) => {
  const position = model.positions.find((one) => one.id === id);
  if (!position) throw new Error(`no position ${id}`);
  return simulate(model, { year: 2016, attributes: position.attributes });
};

describe('the duties behind a picture', () => {
  test('are those of the ledger, each with its claims, or a reason', () => {
    const ledger = yearOf('factory-worker');
    const duties = dutiesOf([ledger], Object.keys(evidence.en.reasons));
    expect(new Set(duties.map(({ rule }) => rule))).toEqual(
      new Set(ledger.lines.map(({ rule }) => rule)),
    );
    for (const duty of duties) {
      expect(duty.claims.length + duty.reasons.length, duty.rule).toBeGreaterThan(0);
      for (const claim of duty.claims) expect(evidence.en.claims[claim], claim).toBeDefined();
    }
    const sum = duties.reduce((all, { minutes }) => all + (minutes ?? 0), 0);
    const lines = ledger.lines.reduce((all, line) => all + (line.minutes ?? 0) + line.paid, 0);
    expect(sum).toBe(lines);
  });

  test('of several ledgers are as large as in the one that they fell on most', () => {
    const ledgers = ['factory-worker', 'trader-party', 'pensioner'].map(yearOf);
    const reasons = Object.keys(evidence.en.reasons);
    const most = dutiesOf(ledgers, reasons);
    for (const ledger of ledgers)
      for (const { rule, times, minutes } of dutiesOf([ledger], reasons)) {
        const duty = most.find((one) => one.rule === rule);
        expect(duty?.times).toBeGreaterThanOrEqual(times);
        expect(duty?.minutes ?? -1).toBeGreaterThanOrEqual(minutes ?? -1);
      }
  });
});
