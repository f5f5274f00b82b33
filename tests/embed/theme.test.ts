import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = (css: string, before: string): string[] => {
  const [, block = ''] = new RegExp(`${before}\\s*{([^}]*)}`).exec(css) ?? [];
  return block
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('--'))
    .sort();
};

test('the dark that an article asks for is the dark of the page', () => {
  const page = readFileSync('src/views/style.css', 'utf8');
  const frame = readFileSync('src/embed/embed.css', 'utf8');
  const dark = tokens(page, String.raw`:root:not\(\[data-theme='light'\]\)`);
  expect(dark.length).toBeGreaterThan(10);
  expect(tokens(frame, String.raw`:root\[data-theme='dark'\]`)).toEqual(dark);
});

test('the frame measures nothing by the height of its window', () => {
  for (const file of ['src/embed/embed.css', 'src/views/style.css'])
    expect(readFileSync(file, 'utf8')).not.toMatch(/\d(vh|svh|lvh|dvh|vmin|vmax)\b/);
});
