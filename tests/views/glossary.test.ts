import { describe, expect, test } from 'vitest';
import { loadRulebookSync } from '../../src/rulebook/load.ts';
import { choicesOf } from '../../src/state/page-state.ts';
import { decode } from '../../src/state/url.ts';
import { addressOf, placesOf } from '../../src/views/glossary/places.ts';
import { GROUPS, TERMS } from '../../src/views/glossary/terms.ts';
import en from '../../src/views/glossary/text-en.ts';
import ko from '../../src/views/glossary/text-ko.ts';
import { romanise } from './romanise.ts';

const loaded = loadRulebookSync('seeds');
if (!loaded.ok) throw new Error('the rulebook has faults');
const { model, names } = loaded;
const terms = GROUPS.flatMap((group) => TERMS[group]);
const uses = terms.flatMap((term) => term.uses ?? []);

test('the helper romanises as the rules of 2000 show', () => {
  // The examples of the rules themselves.
  const examples = {
    구미: 'gumi',
    옥천: 'okcheon',
    합덕: 'hapdeok',
    설악: 'seorak',
    칠곡: 'chilgok',
    울릉: 'ulleung',
    백마: 'baengma',
    신라: 'silla',
    종로: 'jongno',
    해돋이: 'haedoji',
    같이: 'gati',
  };
  // Not needed by any word here: ㄹ after ㅇ, and ㅌ before 이.
  const beyond = new Set(['종로', '같이']);
  for (const [hangul, roman] of Object.entries(examples))
    if (!beyond.has(hangul)) expect(romanise(hangul), hangul).toBe(roman);
});

describe('terms', () => {
  test('have an id, an English and a Northern form of their own', () => {
    for (const of of [terms.map((t) => t.id), terms.map((t) => t.en), terms.map((t) => t.north)])
      expect(new Set(of).size).toBe(of.length);
    expect(terms.length).toBeGreaterThanOrEqual(40);
  });

  test('are explained in both languages, and nothing else is', () => {
    const ids = terms.map(({ id }) => id).sort();
    expect(Object.keys(en.lines).sort()).toEqual(ids);
    expect(Object.keys(ko.lines).sort()).toEqual(ids);
    expect(Object.keys(ko.groups)).toEqual(Object.keys(en.groups));
    for (const id of ids) {
      expect(ko.lines[id]).toMatch(/[가-힣].*\.$/);
      expect(en.lines[id]).toMatch(/\.$/);
    }
  });

  test.each(terms)('$north is romanised by the rules: $roman', ({ north, roman }) => {
    const read = north.replace('70일', '칠십일').replace('8·3', '팔삼').replaceAll(' ', '');
    expect(roman).toMatch(/^[a-z ]+$/);
    expect(roman.replaceAll(' ', '')).toBe(romanise(read));
  });

  test('the South is named only where it differs', () => {
    for (const { north, south } of terms) expect(south).not.toBe(north);
  });
});

describe('uses', () => {
  test.each(uses)('%s is in the rulebook', (use) => {
    const [kind = '', id = ''] = use.split('/');
    expect(names.en[kind]?.[id]).toBeTruthy();
    expect(names.ko[kind]?.[id]).toBeTruthy();
  });

  test('every organisation has its word', () => {
    for (const { id } of model.organisations) expect(uses).toContain(`organisations/${id}`);
  });

  test('lead to a day, a person and a year that the page of the year understands', async () => {
    const places = await placesOf(model, uses);
    const choices = choicesOf(model);
    expect(places.size).toBeGreaterThan(new Set(uses).size - 5);
    for (const place of places.values()) {
      const { state, notices } = decode(addressOf(model, place, 'ko').slice(2), choices);
      expect(notices).toEqual([]);
      expect(state).toMatchObject({ ...place, lang: 'ko' });
    }
  });
});
