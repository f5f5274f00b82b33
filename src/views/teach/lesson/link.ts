import { checkLesson, LONGEST, type Read } from './check.ts';
import type { Lesson, Scene } from './schema.ts';

/** What a link holds: the lesson it starts from and its scenes, those that are unchanged by their id; or all of a lesson. */
type Held = { b: string; t?: string; s: (string | Scene)[] } | { l: Lesson };

/** A lesson that comes with the site, in the language it is wanted in. */
export interface Base {
  id: string;
  lesson: Lesson;
}

const VERSION = '1';
/** Characters of a link that are read and written at most. */
const LONGEST_LINK = 60_000;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const rest = (lesson: Lesson): unknown => ({ ...lesson, scenes: [], title: '' });

function heldOf(lesson: Lesson, { id, lesson: base }: Base): Held {
  if (!same(rest(lesson), rest(base))) return { l: lesson };
  const known = new Map(base.scenes.map((scene) => [scene.id, scene]));
  return {
    b: id,
    ...(lesson.title === base.title ? {} : { t: lesson.title }),
    s: lesson.scenes.map((scene) => (same(scene, known.get(scene.id)) ? scene.id : scene)),
  };
}

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

/** All bytes of a stream; rejects where they are more than any lesson has. */
async function all(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > LONGEST) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    parts.push(value);
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> => all(new Blob([bytes]).stream().pipeThrough(stream));

/** A lesson as this browser keeps it, however long; empty where it is the site's own, unchanged. */
export const lessonInBox = (lesson: Lesson, base: Base): string =>
  same(lesson, base.lesson) ? '' : JSON.stringify(heldOf(lesson, base));

/** Back from there. */
export function lessonOfBox(text: string, base: Base): Read {
  try {
    return lessonOfHeld(JSON.parse(text), base);
  } catch {
    return { ok: false, refusal: { why: 'link' } };
  }
}

/**
 * A lesson as it stands in a link; empty where it is the site's own, unchanged; null where no link could be read back,
 * so long is it. `1z…` is compressed, `1j…` is not: some browsers cannot.
 */
export async function lessonInLink(lesson: Lesson, base: Base): Promise<string | null> {
  const text = lessonInBox(lesson, base);
  if (text === '') return '';
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > LONGEST) return null;
  const link =
    typeof CompressionStream === 'function'
      ? `${VERSION}z${toBase64(await through(bytes, new CompressionStream('deflate-raw')))}`
      : `${VERSION}j${toBase64(bytes)}`;
  return link.length > LONGEST_LINK ? null : link;
}

/** The lesson of a link. Any text gives a lesson or says why it gives none. */
export async function lessonOfLink(text: string, base: Base): Promise<Read> {
  const refused = (refusal: Extract<Read, { ok: false }>['refusal']): Read => ({
    ok: false,
    refusal,
  });
  const version = /^\d+/.exec(text)?.[0] ?? '';
  if (text.length > LONGEST_LINK) return refused({ why: 'long' });
  if (version !== '' && version !== VERSION) return refused({ why: 'newer', version });
  let held: unknown;
  try {
    const bytes = fromBase64(text.slice(VERSION.length + 1));
    const kind = text.charAt(VERSION.length);
    if (version === '' || (kind !== 'z' && kind !== 'j')) return refused({ why: 'link' });
    const plain =
      kind === 'z' ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
    held = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch (error) {
    return refused({ why: error instanceof RangeError ? 'long' : 'link' });
  }
  return lessonOfHeld(held, base);
}

function lessonOfHeld(held: unknown, base: Base): Read {
  const none: Read = { ok: false, refusal: { why: 'link' } };
  if (typeof held !== 'object' || held === null) return none;
  if ('l' in held) return checkLesson(held.l);
  if (!('s' in held) || !Array.isArray(held.s)) return none;
  const known = new Map(base.lesson.scenes.map((scene) => [scene.id, scene]));
  // A scene that the site no longer has is left out rather than the whole lesson.
  const scenes = held.s.flatMap((one: unknown) =>
    typeof one === 'string' ? (known.get(one) ?? []) : [one],
  );
  const title = 't' in held ? held.t : base.lesson.title;
  return checkLesson({ ...base.lesson, title, scenes });
}
