import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { codeOf } from '../../src/views/qr.ts';

/** The dark modules that a path fills, as rows of 0 and 1. */
function filled({ size, path }: { size: number; path: string }): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let i = 0; i < Number(run); i++) (rows[Number(y)] ?? [])[Number(x) + i] = '1';
  return rows.map((row) => row.join(''));
}

describe('the code to scan', () => {
  const address =
    'https://example.org/mobilized-year/print.html?year=2021&position=coop-farmer&lang=ko';

  test('fills the modules of the code and nothing else', () => {
    const code = codeOf(address);
    if (!code) throw new Error('An address of ordinary length has a code.');
    const { data } = encode(address, { ecc: 'M', border: 4 });
    expect(filled(code)).toEqual(data.map((row) => row.map((one) => (one ? 1 : 0)).join('')));
  });

  test('has the quiet zone of four modules and the three squares in its corners', () => {
    const rows = filled(codeOf(address) ?? { size: 0, path: '' });
    expect(rows.slice(0, 4).every((row) => !row.includes('1'))).toBe(true);
    expect(rows.every((row) => row.startsWith('0000') && row.endsWith('0000'))).toBe(true);
    const square = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    const corner = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    const far = rows.length - 11;
    for (const [x, y] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const)
      expect(corner(x, y)).toEqual(square);
  });

  test('takes Korean, and says so where there is no code', () => {
    expect(codeOf('https://example.org/?note=동원')).not.toBeNull();
    expect(codeOf('x'.repeat(3000))).toBeNull();
    expect(codeOf('\ud800')).toBeNull();
  });
});
