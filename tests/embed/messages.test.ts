import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { asksHeight, heightIn, heightMessages } from '../../src/embed/messages.ts';

const type = 'mobilized-year:height';

/** Messages as a window hears them: anything, and what is nearly ours. */
const message = fc.oneof(
  fc.anything(),
  fc.record(
    {
      type: fc.oneof(fc.constantFrom(type, 'mobilized-year:ask'), fc.string()),
      height: fc.oneof(fc.anything(), fc.double(), fc.integer({ min: -100, max: 30_000 })),
      id: fc.anything(),
    },
    { requiredKeys: [] },
  ),
);
const good = (data: unknown): number | undefined => {
  const { type: given, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  return given === type &&
    Number.isInteger(height) &&
    Number(height) >= 50 &&
    Number(height) <= 20_000
    ? Number(height)
    : undefined;
};

describe('messages of the frame', () => {
  test('tell the height in our form, in pym’s and in AMP’s', () => {
    expect(heightMessages(812, 'chart-1', 'child')).toEqual([
      { type, id: 'chart-1', height: 812 },
      'pymxPYMxchildxPYMxheightxPYMx812',
      { sentinel: 'amp', type: 'embed-size', height: 812 },
    ]);
    // pym's own way of reading them.
    expect(
      /^pymxPYMxchildxPYMx(\S+)xPYMx(.*)$/
        .exec(String(heightMessages(812, '', 'child')[1]))
        ?.slice(1),
    ).toEqual(['height', '812']);
  });

  test('ten thousand messages are read without an exception, and only ours count', () => {
    fc.assert(
      fc.property(message, (data) => {
        expect(heightIn(data)).toBe(good(data));
        const { type: given } = (data ?? {}) as { type?: unknown };
        expect(asksHeight(data)).toBe(typeof data === 'object' && given === 'mobilized-year:ask');
      }),
      { numRuns: 10_000 },
    );
  });
});

interface FakeFrame {
  src: string;
  style: { height: string };
  contentWindow: { asked: unknown[]; postMessage: (data: unknown) => void } | null;
}
const frame = (src: string): FakeFrame => {
  const asked: unknown[] = [];
  return {
    src,
    style: { height: '' },
    contentWindow: { asked, postMessage: (data) => asked.push(data) },
  };
};

/** A host page with some frames, and `embed.js` run in it. */
function host(frames: FakeFrame[]) {
  const listeners: ((event: { data: unknown; source: unknown }) => void)[] = [];
  const page = {
    document: { querySelectorAll: () => frames },
    addEventListener: (name: string, listener: (typeof listeners)[number]) => {
      if (name === 'message') listeners.push(listener);
    },
  };
  const before = Object.keys(page);
  runInNewContext(readFileSync('public/embed.js', 'utf8'), page);
  return {
    say: (data: unknown, source: unknown) => {
      for (const listener of listeners) listener({ data, source });
    },
    left: Object.keys(page).filter((key) => !before.includes(key)),
  };
}

describe('embed.js', () => {
  test('gives a frame of ours its height, and leaves nothing behind', () => {
    const frames = [
      frame('https://x.org/v0.1/embed.html?show=year'),
      frame('https://x.org/embed.html'),
    ];
    const { say, left } = host(frames);
    say({ type, height: 700 }, frames[1]?.contentWindow);
    expect(frames.map(({ style }) => style.height)).toEqual(['', '700px']);
    expect(left).toEqual([]);
  });

  test('asks frames that were there before it', () => {
    const frames = [frame('https://x.org/embed.html#a'), frame('https://x.org/other.html')];
    host(frames);
    expect(frames.map(({ contentWindow }) => contentWindow?.asked)).toEqual([
      [{ type: 'mobilized-year:ask' }],
      [],
    ]);
  });

  test('knows frames that were put in after it', () => {
    const frames: FakeFrame[] = [];
    const { say } = host(frames);
    frames.push(frame('https://x.org/embed.html'));
    say({ type, height: 700 }, frames[0]?.contentWindow);
    expect(frames[0]?.style.height).toBe('700px');
  });

  test('hears only the frames that it manages', () => {
    const frames = [frame('https://x.org/embed.html'), frame('https://other.org/player.html')];
    const { say } = host(frames);
    say({ type, height: 700 }, frames[1]?.contentWindow);
    say({ type, height: 700 }, {});
    say({ type, height: 700 }, null);
    const [first] = frames;
    if (first) first.contentWindow = null;
    say({ type, height: 700 }, null);
    expect(frames.map(({ style }) => style.height)).toEqual(['', '']);
  });

  test('ten thousand messages change nothing but the height of their own frame', () => {
    const frames = [frame('https://x.org/embed.html'), frame('https://x.org/embed.html')];
    const { say } = host(frames);
    let expected = '';
    fc.assert(
      fc.property(message, (data) => {
        say(data, frames[0]?.contentWindow);
        const height = good(data);
        if (height !== undefined) expected = `${height}px`;
        expect(frames.map(({ style }) => style.height)).toEqual([expected, '']);
      }),
      { numRuns: 10_000 },
    );
  });
});
