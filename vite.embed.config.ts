import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { embedPlugin, releaseFolder } from './src/embed/vite-plugin.ts';
import { smallRuntime } from './src/i18n/runtime-plugin.ts';
import { rulebookPlugin } from './src/rulebook/vite-plugin.ts';

const FOLDER = releaseFolder();

/**
 * A plain script and plain styles instead of modules: a frame that an article sandboxes has no origin, and would need
 * a header of the host to load a module.
 */
const plainElements: Plugin = {
  name: 'plain-elements',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html
        .replace(/<script type="module" crossorigin/g, '<script defer')
        .replace(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"'),
  },
};

/** The release as a folder of its own beside what always shows the newest: the same files, never changed again. */
function frozenCopy(): Plugin {
  let out = '';
  return {
    name: 'frozen-copy',
    configResolved: ({ build }) => {
      out = build.outDir;
    },
    closeBundle() {
      const folder = join(out, FOLDER);
      rmSync(folder, { recursive: true, force: true });
      for (const name of readdirSync(out))
        if (!/^v\d/.test(name)) cpSync(join(out, name), join(folder, name), { recursive: true });
    },
  };
}

/** The frame for articles, built into the folder of the site, and the frozen copy of all of it. */
export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [smallRuntime, rulebookPlugin('seeds'), embedPlugin(), plainElements, frozenCopy()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    // As a file: a plain script would else put its styles into the page, which the policy forbids.
    cssCodeSplit: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: 'embed.html', output: { format: 'iife' } },
  },
});
