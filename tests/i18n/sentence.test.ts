import { describe, expect, test } from 'vitest';
import { shareOf } from '../../src/i18n/describe/sentence.ts';

describe('how much of the hours was own time', () => {
  test('is said in figures where they differ from those of the total', () => {
    expect(shareOf({ own: 60 * 700, total: 60 * 1200 }, 'en')).toBeUndefined();
    expect(shareOf({ own: 0, total: 0 }, 'en')).toBeUndefined();
  });
  test('is said in words where both would read the same', () => {
    expect(shareOf({ own: 60 * 1570, total: 60 * 1584 }, 'en')).toBe('nearly all');
    expect(shareOf({ own: 60 * 1584, total: 60 * 1584 }, 'en')).toBe('all');
    expect(shareOf({ own: 60 * 1570, total: 60 * 1584 }, 'ko')).toBe('거의 모두');
  });
});
