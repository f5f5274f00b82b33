import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** The project's own rules on text that stands nowhere; rules that need types are left out. */
const faults = async (filePath: string, text: string): Promise<string[]> => {
  const eslint = new ESLint({
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
  });
  const results = await eslint.lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map((m) => m.ruleId ?? m.message));
};

test.each([
  ['Date.now()', 'no-restricted-globals'],
  ['new Intl.NumberFormat()', 'no-restricted-globals'],
  ['performance.now()', 'no-restricted-globals'],
  ['document.title', 'no-restricted-globals'],
  ['Math.random()', 'no-restricted-properties'],
  ['Math.exp(1)', 'no-restricted-properties'],
  ['2 ** 0.5', 'no-restricted-syntax'],
])('the engine may not say %s', { timeout: 20_000 }, async (words, rule) => {
  expect(await faults('src/engine/planted.ts', `export const x = ${words};`)).toEqual([rule]);
});

test('elsewhere, and in plain sums, the same rules are silent', { timeout: 20_000 }, async () => {
  expect(await faults('src/views/planted.ts', 'export const x = Date.now();')).toEqual([]);
  expect(await faults('src/engine/planted.ts', 'export const x = Math.floor(3 / 2);')).toEqual([]);
});

test('a style attribute in a component is found', { timeout: 20_000 }, async () => {
  expect(await faults('src/views/Planted.svelte', '<p style="color: red">x</p>')).toEqual([
    'no-restricted-syntax',
  ]);
  expect(await faults('src/views/Planted.svelte', '<p style:color="red">x</p>')).toEqual([]);
});
