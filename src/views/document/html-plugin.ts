import type { Plugin } from 'vite';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
];
const CLOSED = ["base-uri 'none'", "form-action 'none'"];

/** @param more what one page alone may do besides */
const headOf = (more: readonly string[]): string => `<meta charset="utf-8" />
    <meta
      http-equiv="Content-Security-Policy"
      content="${[...POLICY, ...more, ...CLOSED].join('; ')}"
    />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="strict-origin-when-cross-origin" />`;

const WAIT = `<div class="wait">
        <p>Loading … If this stays, your browser could not load the page’s scripts.</p>
        <p lang="ko">
          불러오는 중 … 이 글이 그대로 있으면 브라우저가 스크립트를 불러오지 못한 것입니다.
        </p>
      </div>`;

/**
 * What the pages of the app have in common, written where they name it: `<!-- head -->`, with what one page alone may do
 * besides (`<!-- head: frame-src 'self' -->`), and `<!-- wait -->`.
 */
export const commonHtml: Plugin = {
  name: 'common-html',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html
        .replace(/<!-- head(?:: (.+?))? -->/, (_, more?: string) => headOf(more ? [more] : []))
        .replace('<!-- wait -->', WAIT),
  },
};
