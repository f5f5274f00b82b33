import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';

/** What the frame for articles and its builder need is not kept: they are of no use without a network. */
const left = (file: string): boolean =>
  file === WORKER || /^(v\d|embed|builder|mobilized-year\.|offline\.json)/.test(file);

const filesIn = (folder: string, path = ''): string[] =>
  readdirSync(join(folder, path)).flatMap((name) => {
    const file = path === '' ? name : `${path}/${name}`;
    if (left(file)) return [];
    return statSync(join(folder, file)).isDirectory() ? filesIn(folder, file) : [file];
  });

/** Builds the service worker of the site, with the list of what it keeps: all that the build of its pages wrote. */
export const keptPlugin = (): Plugin => {
  let out = '';
  return {
    name: 'kept',
    // Of the site alone: the one file has none.
    apply: ({ build }, { command }) => command === 'build' && build?.outDir === 'dist',
    configResolved: ({ build }) => {
      out = build.outDir;
    },
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: fileURLToPath(new URL('service-worker.ts', import.meta.url)),
        fileName: WORKER,
      });
    },
    closeBundle() {
      const files = filesIn(out).sort();
      const hash = createHash('sha256');
      for (const file of files) hash.update(file).update(readFileSync(join(out, file)));
      const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
      const worker = join(out, WORKER);
      const code = readFileSync(worker, 'utf8');
      writeFileSync(
        worker,
        code.replace(/(["'`])__KEPT__\1/, () => JSON.stringify(list)),
      );
    },
  };
};
