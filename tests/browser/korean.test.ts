import { expect, test } from 'vitest';

/** Draws one glyph and returns its ink: the positions of all dark pixels, as text. */
const ink = (text: string): string => {
  const canvas = document.createElement('canvas');
  canvas.width = 60;
  canvas.height = 60;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no 2d context');
  pen.font = '40px sans-serif';
  pen.fillText(text, 5, 45);
  const { data } = pen.getImageData(0, 0, 60, 60);
  const dark: number[] = [];
  for (let i = 3; i < data.length; i += 4) if ((data[i] ?? 0) > 128) dark.push((i - 3) / 4);
  return dark.join(' ');
};

test('the browser under test draws Korean, not boxes or nothing', () => {
  expect(ink('동').split(' ').length).toBeGreaterThan(100);
  expect(ink('동')).not.toBe(ink('원'));
});
