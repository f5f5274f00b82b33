import * as v from 'valibot';
import type { Lang, Said } from '../../../i18n/lang.ts';
import { lesson, type Lesson } from './schema.ts';

/** Why a file or a link gives no lesson. */
export type Refusal =
  | { why: 'json'; where: string }
  | { why: 'long' }
  | { why: 'link' }
  | { why: 'other' }
  | { why: 'newer'; version: string }
  | { why: 'fields'; fields: readonly Field[] }
  | { why: 'twice'; id: string };

interface Field {
  /** `scenes 3, minutes` */
  at: readonly (string | number)[];
  kind: string;
  /** what the check asked for: a length, a least or greatest value, the words allowed */
  asked: string;
}

export type Read = { ok: true; lesson: Lesson } | { ok: false; refusal: Refusal };

/** Characters of a file that are read at most. */
export const LONGEST = 400_000;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A lesson from what was parsed, or what is wrong with it. */
export function checkLesson(given: unknown): Read {
  const refused = (refusal: Refusal): Read => ({ ok: false, refusal });
  if (!isObject(given) || given['format'] !== 'mobilized-year/lesson')
    return refused({ why: 'other' });
  if (typeof given['version'] === 'number' && given['version'] > 1)
    return refused({ why: 'newer', version: String(given['version']) });
  const found = v.safeParse(lesson, given);
  if (!found.success) {
    const fields = found.issues.map((issue): Field => ({
      at: (issue.path ?? []).map(({ key }) => key as string | number),
      kind: issue.type,
      asked:
        issue.type !== 'literal' && 'requirement' in issue
          ? String(issue.requirement)
          : issue.expected,
    }));
    return refused({ why: 'fields', fields });
  }
  const ids = found.output.scenes.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined) return refused({ why: 'twice', id: twice });
  return { ok: true, lesson: found.output };
}

/** A lesson from the text of a file. */
export function readLesson(text: string): Read {
  if (text.length > LONGEST) return { ok: false, refusal: { why: 'long' } };
  let given: unknown;
  try {
    // Some editors put a mark before the first character.
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const where = /line \d+ column \d+|position \d+/.exec(String(error))?.[0] ?? '';
    return { ok: false, refusal: { why: 'json', where } };
  }
  return checkLesson(given);
}

/** A lesson as the text of a file; without indents where only so it can be read back. */
export function writeLesson(given: Lesson): string {
  const text = `${JSON.stringify(given, null, 2)}\n`;
  return text.length > LONGEST ? JSON.stringify(given) : text;
}

interface Words {
  json: (where: string) => string;
  long: string;
  link: string;
  other: string;
  newer: (version: string) => string;
  twice: (id: string) => string;
  at: (path: string) => string;
  scene: (n: number) => string;
  kinds: Record<string, (asked: string) => string>;
  otherKind: string;
  more: (count: number) => string;
}

const WORDS: Said<Words> = {
  en: {
    json: (where) => `it is not JSON text${where ? ` (the fault is near ${where})` : ''}`,
    long: 'it is too long for a lesson',
    link: 'it is not whole: a part of the link may have been cut off',
    other: 'it is no lesson of this site: a lesson begins with "format": "mobilized-year/lesson"',
    newer: (version) => `it was made for a later form of lessons (${version}); this page knows 1`,
    twice: (id) => `two scenes are called “${id}”; each needs an id of its own`,
    at: (path) => `at ${path}: `,
    scene: (n) => `scene ${n}`,
    kinds: {
      string: () => 'must be text',
      number: () => 'must be a number',
      integer: () => 'must be a whole number',
      boolean: () => 'must be true or false',
      array: () => 'must be a list',
      min_length: () => 'must not be empty',
      max_length: (most) => `is longer than ${most}`,
      min_value: (least) => `must be at least ${least}`,
      max_value: (most) => `must be at most ${most}`,
      regex: () => 'may hold small letters, digits and hyphens only',
      picklist: (words) => `must be one of ${words}`,
      literal: (right) => `must be ${right}`,
      strict_object: () => 'is missing, or has a name that no lesson knows',
    },
    otherKind: 'is not as it should be',
    more: (count) => `and ${count} more`,
  },
  ko: {
    json: (where) => `JSON 글이 아닙니다${where ? ` (${where} 근처)` : ''}`,
    long: '수업 파일로는 너무 깁니다',
    link: '링크가 온전하지 않습니다. 일부가 잘렸을 수 있습니다',
    other:
      '이 사이트의 수업 파일이 아닙니다. 수업 파일은 "format": "mobilized-year/lesson"으로 시작합니다',
    newer: (version) => `더 새로운 형식(${version})으로 만든 수업입니다. 이 페이지는 1까지 압니다`,
    twice: (id) => `“${id}”라는 장면이 둘 있습니다. 장면마다 id가 달라야 합니다`,
    at: (path) => `${path}: `,
    scene: (n) => `장면 ${n}`,
    kinds: {
      string: () => '글이어야 합니다',
      number: () => '숫자여야 합니다',
      integer: () => '정수여야 합니다',
      boolean: () => 'true 또는 false여야 합니다',
      array: () => '목록이어야 합니다',
      min_length: () => '비어 있으면 안 됩니다',
      max_length: (most) => `${most}보다 깁니다`,
      min_value: (least) => `${least} 이상이어야 합니다`,
      max_value: (most) => `${most} 이하여야 합니다`,
      regex: () => '영어 소문자와 숫자, 붙임표만 쓸 수 있습니다',
      picklist: (words) => `다음 가운데 하나여야 합니다: ${words}`,
      literal: (right) => `${right}이어야 합니다`,
      strict_object: () => '빠져 있거나, 수업 파일에 없는 이름입니다',
    },
    otherKind: '형식에 맞지 않습니다',
    more: (count) => `그 밖에 ${count}가지`,
  },
};

const MOST_FIELDS = 4;

function placeOf(path: Field['at'], words: Words): string {
  const [first, second, ...rest] = path;
  if (first === 'scenes' && typeof second === 'number')
    return [words.scene(second + 1), ...rest.map(String)].join(', ');
  return path.map((one) => (typeof one === 'number' ? String(one + 1) : one)).join(', ');
}

/** Why something gives no lesson, in words that name where to look. */
export function describeRefusal(refusal: Refusal, lang: Lang): string {
  const words = WORDS[lang];
  switch (refusal.why) {
    case 'json':
      return words.json(refusal.where);
    case 'newer':
      return words.newer(refusal.version);
    case 'twice':
      return words.twice(refusal.id);
    case 'fields': {
      const said = refusal.fields
        .slice(0, MOST_FIELDS)
        .map(
          ({ at, kind, asked }) =>
            words.at(placeOf(at, words)) + (words.kinds[kind]?.(asked) ?? words.otherKind),
        );
      const rest = refusal.fields.length - said.length;
      return [...said, ...(rest > 0 ? [words.more(rest)] : [])].join('; ');
    }
    default:
      return words[refusal.why];
  }
}
