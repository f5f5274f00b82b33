import { expect, test } from 'vitest';
import { particle, withParticle } from '../../src/i18n/josa.ts';

test.each([
  ['공장 노동자', 'topic', '는'],
  ['대학생', 'topic', '은'],
  ['요구되는 것', 'object', '을'],
  ['여맹 간부', 'object', '를'],
  ['서울', 'by', '로'],
  ['직장', 'by', '으로'],
  ['학교', 'and', '와'],
  ['2016', 'subject', '이'],
  ['2012', 'subject', '가'],
  ['8.3', 'topic', '은'],
  ['공장 노동자(기혼)', 'topic', '은'],
  ['“8.3 당생활” 값을 냄', 'subject', '이'],
  ['', 'topic', '는'],
] as const)('%s with %s takes %s', (word, kind, expected) => {
  expect(particle(word, kind)).toBe(expected);
  expect(withParticle(word, kind)).toBe(word + expected);
});
