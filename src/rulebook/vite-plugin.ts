import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { formatFault } from './fault.ts';
import { loadRulebookSync } from './load.ts';
import type { Loaded, LoadResult } from './load.ts';
import { differences } from './overlay.ts';
import { pack } from './packed.ts';
import { tallyOf } from './tally.ts';

const PREFIX = 'virtual:rulebook/';

/** What the modules hold that are plain data. */
const PARTS: Record<string, (loaded: Loaded) => unknown> = {
  'names-en': (loaded) => loaded.names.en,
  'names-ko': (loaded) => loaded.names.ko,
  'evidence-en': (loaded) => loaded.evidence.en,
  'evidence-ko': (loaded) => loaded.evidence.ko,
  'figures-en': (loaded) => loaded.evidence.en.parameters,
  'figures-ko': (loaded) => loaded.evidence.ko.parameters,
  tally: ({ model, evidence, counts }) => tallyOf(model, evidence.en, counts),
};

/** Browsers read a JSON text much faster than the same object as a script. */
const parsed = (part: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(part))})`;

const moduleOf = (part: unknown): string => `export default ${parsed(part)};`;

const beside = (file: string): string =>
  JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));

/** The code of a module, by its name. */
const CODE: Record<string, (loaded: Loaded) => string> = {
  model: ({ model }) =>
    `import { unpack } from ${beside('packed.ts')};\nexport default unpack(${parsed(pack(model))});`,
  ...Object.fromEntries(
    Object.entries(PARTS).map(([name, part]) => [name, (loaded: Loaded) => moduleOf(part(loaded))]),
  ),
};

/**
 * Serves the rulebook of a folder as `virtual:rulebook/model`, `names-en`, `names-ko`, `evidence-en`, `evidence-ko`,
 * `figures-en`, `figures-ko` (the names of the parameters) and `tally`.
 * `more` adds modules of data made from the rulebook. The faults of a rulebook are the build's errors, each with file, line and column; a change reloads the page.
 */
export const rulebookPlugin = (
  seedsDir: string,
  more: Record<string, (loaded: Loaded) => unknown> = {},
): Plugin => {
  const codes: Record<string, (loaded: Loaded) => string> = {
    ...CODE,
    ...Object.fromEntries(
      Object.entries(more).map(([name, part]) => [
        name,
        (loaded: Loaded) => moduleOf(part(loaded)),
      ]),
    ),
  };
  const folder = resolve(seedsDir);
  let loaded: LoadResult | undefined;
  const inFolder = (file: string): boolean => resolve(file).startsWith(folder + sep);
  return {
    name: 'rulebook',
    buildStart() {
      loaded = undefined;
    },
    resolveId: (id) =>
      id.startsWith(PREFIX) && id.slice(PREFIX.length) in codes ? `\0${id}` : null,
    load(id) {
      const code = id.startsWith(`\0${PREFIX}`) ? codes[id.slice(PREFIX.length + 1)] : undefined;
      if (!code) return null;
      loaded ??= loadRulebookSync(seedsDir);
      for (const file of loaded.files) this.addWatchFile(resolve(folder, file));
      if (loaded.ok) return { code: code(loaded), moduleType: 'js' };
      const [first] = loaded.faults;
      const message = ['the rulebook has faults', ...loaded.faults.map(formatFault)].join('\n');
      const place = first && {
        loc: { file: resolve(first.file), line: first.line, column: first.column },
      };
      return this.error({ message, ...place });
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!inFolder(file)) return;
        loaded = undefined;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${PREFIX}`)) server.moduleGraph.invalidateModule(module);
        }
        server.hot.send({ type: 'full-reload' });
      });
    },
  };
};

/** A promise of what a text holds that stands in the file compressed. */
const inflated = (part: unknown): string => {
  const text = gzipSync(JSON.stringify(part), { level: 9 }).toString('base64');
  return `new Response(new Blob([Uint8Array.from(atob("${text}"),(c)=>c.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream("gzip"))).json()`;
};

/**
 * For a build that holds everything in one file: the model stands in it compressed, and so does the evidence, of which
 * each module is a promise. Claims are English in both languages, so the Korean evidence is what differs, laid over the
 * English.
 */
export const compressed = (seedsDir: string): Plugin => ({
  name: 'rulebook-compressed',
  enforce: 'pre',
  load(id) {
    if (!/^\0virtual:rulebook\/(model|evidence-(en|ko))$/.test(id)) return null;
    const loaded = loadRulebookSync(seedsDir);
    if (!loaded.ok) return null;
    if (id.endsWith('model')) {
      const code = `import { unpack } from ${beside('packed.ts')};\nexport default unpack(await ${inflated(pack(loaded.model))});`;
      return { code, moduleType: 'js' };
    }
    const { en, ko } = loaded.evidence;
    if (id.endsWith('en')) return { code: `export default ${inflated(en)};`, moduleType: 'js' };
    const code = `import base from '${PREFIX}evidence-en';
import { overlay } from ${beside('overlay.ts')};
export default Promise.all([base, ${inflated(differences(en, ko) ?? {})}]).then((both) => overlay(...both));`;
    return { code, moduleType: 'js' };
  },
});
