import { describe, expect, test } from 'vitest';
import { citation, saidOf } from '../../../src/views/evidence/citation.ts';
import { evidence, facts } from './facts.ts';

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
