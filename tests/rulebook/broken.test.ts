import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/cli/validate.ts';

// Each folder holds a small broken rulebook and, in expected.txt, the words its one message must hold.
const root = 'tests/rulebook/broken';

describe('a broken rulebook gives its one message', () => {
  it.each(readdirSync(root))('%s', (name) => {
    const out: string[] = [];
    const code = validate([`${root}/${name}`], { out: (text) => out.push(text), err: () => {} });
    const lines = out.join('').trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    for (const word of readFileSync(`${root}/${name}/expected.txt`, 'utf8').trim().split('\n')) {
      expect(lines[0]).toContain(word);
    }
    expect(lines[0]).toMatch(new RegExp(`^${root}/${name}/[\\w/-]+\\.yaml:\\d+:\\d+ \\S+: \\S`));
    expect(code).toBe(1);
  });
});
