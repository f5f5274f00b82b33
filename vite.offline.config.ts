import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { cpSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { compressed } from './src/rulebook/vite-plugin.ts';
import base from './vite.config.ts';

const OUT = 'dist-offline';

/** Unpacks the script that stands beside it and runs it, as the policy allows by its hash. */
const UNPACK = `const text = document.getElementById('packed').textContent;
const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
const script = document.createElement('script');
script.type = 'module';
script.textContent = await new Response(stream).text();
document.head.append(script);
`;

/** Hashes of scripts that are no longer to be seen in the file. */
const within: string[] = [];

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page with its script compressed, as text that no browser runs, and a small one that unpacks it. */
function packed(html: string): string {
  const script = /<script type="module"[^>]*>([^]*?)<\/script>/.exec(html);
  if (!script) throw new Error('The page has no script of its own.');
  const [element, text = ''] = script;
  within.push(hashOf(text));
  const bytes = gzipSync(text, { level: 9 }).toString('base64');
  return html.replace(
    element,
    () =>
      `<script type="text/plain" id="packed">${bytes}</script><script type="module">${UNPACK}</script>`,
  );
}

/** Names what stands inside the one file by its hash, so that the policy still allows nothing else. */
const policyOfOneFile: Plugin = {
  name: 'policy-of-one-file',
  enforce: 'post',
  closeBundle() {
    const html = packed(readFileSync(`${OUT}/index.html`, 'utf8'));
    const hashes = (tag: string): string =>
      [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
        .map(([, text = '']) => hashOf(text))
        .join(' ');
    const policy = [
      "default-src 'none'",
      `script-src ${[hashes('script'), ...within].join(' ')}`,
      `style-src ${hashes('style') || "'none'"}`,
      'img-src data: blob:',
      'font-src data:',
      'connect-src data: blob:',
      'worker-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    writeFileSync(
      `${OUT}/index.html`,
      html.replace(/content="default-src [^"]*"/, () => `content="${policy}"`),
    );
    renameSync(`${OUT}/index.html`, `${OUT}/mobilized-year.html`);
  },
};

/** Some hosts and mail programs take no HTML: the same file packed. The site carries both, and says how large they are. */
const packedAndCarried: Plugin = {
  name: 'packed-and-carried',
  enforce: 'post',
  closeBundle() {
    const [page, zip] = ['mobilized-year.html', 'mobilized-year.zip'];
    const html = readFileSync(`${OUT}/${page}`);
    // The same bytes from the same sources, whenever they are packed.
    const packed = zipSync({ [page]: [html, { level: 9, mtime: '2026-01-01' }] });
    writeFileSync(`${OUT}/${zip}`, packed);
    const site = 'dist';
    if (!existsSync(`${site}/index.html`)) return;
    for (const name of [page, zip]) cpSync(`${OUT}/${name}`, `${site}/${name}`);
    const sizes = { html: html.length, zip: packed.length };
    writeFileSync(`${site}/offline.json`, JSON.stringify(sizes));
  },
};

/** One file is large enough: it is set in the reader's own serif. */
const withoutSerif: Plugin = {
  name: 'without-serif',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/src/views/serif.ts')
      ? 'export const bringSerif = () => Promise.resolve();'
      : undefined,
};

/** A file on a disk is kept already. */
const withoutKeeping: Plugin = {
  name: 'without-keeping',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/src/views/kept/kept.ts') ? 'export const keep = () => undefined;' : undefined,
};

/** The page starts with the table of all that stand in the file. */
const allViews: Plugin = {
  name: 'all-views',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) => html.replace('/src/main.ts', '/src/one-file.ts'),
  },
};

/** The worker stands in the file as well. */
const workerWithin: Plugin = {
  name: 'worker-within',
  enforce: 'pre',
  resolveId(id, importer) {
    return id.endsWith('?worker') ? this.resolve(`${id}&inline`, importer) : null;
  },
};

const config: UserConfig = mergeConfig(
  base,
  defineConfig({
    plugins: [
      compressed('seeds'),
      withoutSerif,
      withoutKeeping,
      allViews,
      workerWithin,
      viteSingleFile({ removeViteModuleLoader: true }),
      policyOfOneFile,
      packedAndCarried,
    ],
    // A module worker from a blob does not start in Chromium when the page is a file.
    worker: { format: 'iife' },
    publicDir: false,
    build: { outDir: OUT, assetsInlineLimit: Infinity },
  }),
);

/** Everything in one file that opens from a disk: dist-offline/mobilized-year.html. */
export default {
  ...config,
  // Merging would add to the list of pages; only this one goes into the file.
  build: { ...config.build, rolldownOptions: { input: 'index.html' } },
};
