import { describe, expect, test } from 'vitest';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { choicesOf, defaults } from '../../src/state/page-state.ts';
import { requestFor } from '../../src/state/request.ts';
import { MEASURES, subjectOf } from '../../src/state/subject.ts';
import { citation, saidOf } from '../../src/views/evidence/citation.ts';
import { computationOf } from '../../src/views/evidence/computation/index.ts';
import { factsOf } from '../../src/views/evidence/facts.ts';
import { citesOf } from '../../src/views/evidence/list/cites.ts';
import { fragmentOf, viewOf } from '../../src/views/evidence/list/view.ts';
import { places } from '../../src/views/evidence/list/where.ts';
import { supportsOfDuty } from '../../src/views/evidence/support-of-duty.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, evidence, names } = loaded;
const choices = choicesOf(model);
const facts = (key: string) => {
  const subject = subjectOf(key, choices);
  if (!subject || subject.kind === 'figure' || subject.kind === 'effect')
    throw new Error(`no number of a year: ${key}`);
  return factsOf(model, requestFor('factory-worker', defaults(choices), choices), subject);
};

describe('facts', () => {
  test.each(MEASURES)(
    'of %s: the value lies in its range, parts add up to sums of lines',
    (key) => {
      const { value, low, high, parts, unit, sums } = facts(key);
      expect(low).toBeLessThanOrEqual(value ?? 0);
      expect(high).toBeGreaterThanOrEqual(value ?? 0);
      if (key === 'total') expect(value).toBe(sums.minutes.total);
      if (key === 'own') expect(value).toBe(sums.minutes.own + sums.minutes.paid);
      if (unit === 'minutes' && !['week', 'out-of-reach'].includes(key))
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBe(value);
    },
  );
});

describe('computation', () => {
  test.each(['en', 'ko'] as const)('is said of every sum and every duty, %s', (lang) => {
    const duties = [...new Set(facts('total').lines.map(({ rule }) => rule))];
    for (const key of [...MEASURES, ...duties]) {
      const { plain, steps } = computationOf(model, facts(key), names[lang], lang);
      expect(plain, key).toMatch(lang === 'ko' ? /[가-힣].*\.$/ : /^[A-Z0-9a-z].*\.$/);
      expect([plain, ...steps].join(' '), key).not.toMatch(/undefined|NaN|null/);
    }
  });

  test('of a duty: dates times length, less what others took', () => {
    const { plain, steps } = computationOf(model, facts('farm-mobilization'), names.en, 'en');
    expect(plain).toMatch(/^\d+ dates, on average .* each/);
    expect(steps.join('\n')).toContain('asked: ');
  });
});

describe('support', () => {
  test('every duty of the year reaches a claim or a reason', () => {
    const year = facts('total');
    for (const rule of new Set(year.lines.map((line) => line.rule))) {
      const supports = supportsOfDuty(model, year, rule);
      expect(supports.length, rule).toBeGreaterThan(0);
      for (const { claims, keys, kind } of supports) {
        const reached =
          claims.some((id) => evidence.en.claims[id]) ||
          keys.some((key) => evidence.en.reasons[key] ?? evidence.en.notes[key]);
        expect(reached, `${rule} ${kind} ${keys.join(' ')}`).toBe(true);
      }
    }
  });
});

describe('citation', () => {
  const given = {
    version: '9.9',
    what: 'X',
    link: 'https://example.org/?why=x',
    evidence: evidence.en,
    claims: [] as string[],
  };
  test('names project, rulebook, value, range, footing and link in both languages', () => {
    const en = citation({ ...given, said: saidOf(facts('total'), 'en') }, 'en');
    expect(en).toMatch(
      /^The Mobilized Year, rulebook 9\.9\. X: [\d,]+ hours \([\d,]+ to [\d,]+ hours\); \d+% reported, \d+% inferred, \d+% assumed\. https:/,
    );
    const ko = citation({ ...given, said: saidOf(facts('total'), 'ko') }, 'ko');
    expect(ko).toMatch(/^동원의 한 해, 규칙집 9\.9\. X: [\d,]+시간 \([\d,]+~[\d,]+시간\); 보도됨/);
  });
  test('a source read in another is cited with that other', () => {
    const [id, second] =
      Object.entries(evidence.en.sources).find(([, source]) => source.via !== undefined) ?? [];
    const claim = Object.entries(evidence.en.claims).find(([, { source }]) => source === id)?.[0];
    const text = citation(
      { ...given, said: saidOf(facts('total'), 'en'), claims: [claim ?? ''] },
      'en',
    );
    expect(text).toContain(second?.title);
    for (const via of second?.via ?? []) expect(text).toContain(evidence.en.sources[via]?.title);
  });
});

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

  test('nearly every duty has a year in which it falls', () => {
    const found = [...places(model, { position: 'factory-worker', year: 2016 })].flat();
    const missing = model.rules.filter(({ id }) => !found.some(({ rule }) => rule === id));
    expect(missing.every(({ dormant, role }) => dormant ?? role === 'summons')).toBe(true);
  });
});
