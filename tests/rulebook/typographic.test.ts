import { expect, test } from 'vitest';
import { inLang, typographic } from '../../src/rulebook/compile/texts.ts';
import { loadRulebookSync } from '../../src/rulebook/load.ts';

test.each([
  ["Women's Union", 'Women’s Union'],
  ["the members' dues", 'the members’ dues'],
  ['called "battles" by all ("so to speak")', 'called “battles” by all (“so to speak”)'],
  ["said 'no' twice", 'said ‘no’ twice'],
  ["‘8·3’과 '인민반'에", '‘8·3’과 ‘인민반’에'],
  ['“already” ’s', '“already” ’s'],
])('%s', (typed, printed) => {
  expect(typographic(typed)).toBe(printed);
  expect(typographic(printed)).toBe(printed);
  expect(inLang({ en: typed }, 'ko')).toBe(printed);
});

test('no straight quote is left in what the rulebook says', () => {
  const loaded = loadRulebookSync('seeds');
  if (!loaded.ok) throw new Error('the rulebook has faults');
  for (const lang of ['en', 'ko'] as const) {
    const { claims, sources, ...texts } = loaded.evidence[lang];
    const said = [
      ...Object.values(loaded.names[lang]).flatMap((names) => Object.values(names)),
      ...Object.values(claims).flatMap(({ text, note }) => [text, note ?? '']),
      ...Object.values(sources).map(({ note }) => note),
      ...Object.values(texts).flatMap((all) => Object.values(all)),
    ];
    expect(said.filter((text) => /['"]/.test(text))).toEqual([]);
  }
});
