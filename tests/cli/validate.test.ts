import { describe, expect, it } from 'vitest';
import { validate } from '../../src/cli/validate.ts';

const run = (...words: string[]): { code: number; out: string; err: string } => {
  let [out, err] = ['', ''];
  const code = validate(words, {
    out: (text) => (out += text),
    err: (line) => (err += `${line}\n`),
  });
  return { code, out, err };
};

describe('validate', () => {
  it('says what a sound rulebook holds', () => {
    const { code, out, err } = run('tests/rulebook/good');
    expect(out).toMatch(
      /^ok: \d+ sources, \d+ claims \(\d+ used, \d+ checks, \d+ context\), \d+ rules, \d+ parameters \(\d+ reported, \d+ inferred, \d+ assumed\)\n$/,
    );
    expect([code, err]).toStrictEqual([0, '']);
  });

  it("has nothing to say against the project's own", () => {
    const { code, out } = run('seeds');
    expect(out).toMatch(/^ok: /);
    expect(code).toBe(0);
  }, 120_000);

  it('gives a line for a folder that is not there', () => {
    const { code, out } = run('no/such/folder');
    expect(out).toBe(
      'no/such/folder:1:1 directory: does not exist; give the folder that holds the rulebook\n',
    );
    expect(code).toBe(1);
  });

  it('helps', () => {
    expect(run('--help')).toMatchObject({ code: 0, err: '' });
    expect(run('--help').out).toContain('DIR');
  });

  it.each([
    [['--hlep'], 'unknown option "--hlep": the nearest is "--help"'],
    [['seeds', 'other'], 'one folder at a time: "other" is one too many; write "seeds" alone'],
  ])('refuses %j', (words, line) => {
    expect(run(...words)).toStrictEqual({ code: 2, out: '', err: `${line}\n` });
  });
});
