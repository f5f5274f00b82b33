import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { compressed } from './src/rulebook/vite-plugin.ts';
import base from './vite.config.ts';

const OUT = 'dist-offline';

/** Names what stands inside the one file by its hash, so that the policy still allows nothing else. */
const policyOfOneFile: Plugin = {
  name: 'policy-of-one-file',
  enforce: 'post',
  closeBundle() {
    const html = readFileSync(`${OUT}/index.html`, 'utf8');
    const hashes = (tag: string): string =>
      [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
        .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
        .join(' ');
    const policy = [
      "default-src 'none'",
      `script-src ${hashes('script') || "'none'"}`,
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

/** One file is large enough: it is set in the reader's own serif. */
const withoutSerif: Plugin = {
  name: 'without-serif',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/src/views/serif.ts')
      ? 'export const bringSerif = () => Promise.resolve();'
      : undefined,
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
      allViews,
      workerWithin,
      viteSingleFile({ removeViteModuleLoader: true }),
      policyOfOneFile,
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
