import { describe, expect, test } from 'vitest';
import { heightAt, heightStyle, snippet, type Height } from '../../src/embed/builder/snippet.ts';

const heights: Height[] = [
  [320, 1000],
  [400, 950],
  [600, 960],
  [720, 500],
];

describe('the lines for an article', () => {
  test('give every width a height with room for other fonts, never more on a wider column', () => {
    expect(
      [320, 399, 400, 599, 600, 719, 720, 1100].map((width) => heightAt(heights, width)),
    ).toEqual([1040, 1040, 1000, 1000, 1000, 1000, 520, 520]);
  });

  test('write it as one value of CSS that adds up below each step', () => {
    expect(heightStyle(heights)).toBe(
      'calc(520px + clamp(0px,(400px - 100cqw)*999,40px) + clamp(0px,(720px - 100cqw)*999,480px))',
    );
    expect(heightStyle([[320, 500]])).toBe('520px');
  });

  test('name the frame, load it late, link to the page, and let no quotation mark through', () => {
    const lines = snippet({
      address: 'https://x.org/v0.1/embed.html?show=year&theme=dark',
      full: 'https://x.org/v0.1/?v=1&year=2015',
      title: 'A “title” with "marks" & <tags>',
      link: 'Link',
      heights,
      script: 'https://x.org/embed.js',
    });
    expect(lines).toContain('src="https://x.org/v0.1/embed.html?show=year&amp;theme=dark"');
    expect(lines).toContain('title="A “title” with &quot;marks&quot; &amp; &lt;tags>"');
    expect(lines).toContain('width="100%" height="520" loading="lazy"');
    expect(lines).toContain('<a href="https://x.org/v0.1/?v=1&amp;year=2015">Link</a>');
    expect(lines).toContain('<script async src="https://x.org/embed.js"></script>');
    expect(snippet({ address: 'a', full: 'b', title: 'c', link: 'd', heights })).not.toContain(
      'script',
    );
  });
});
