import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Names } from '../rulebook/evidence.ts';
import { unpack, type Packed } from '../rulebook/packed.ts';
import { packSums } from './packed-sums.ts';
import { sumsBeforehand } from './sums.ts';

const LATE = 'virtual:embed/late';
const LABELS = 'virtual:embed/labels';
const RELEASE = 'virtual:embed/release';
const SUMS = 'virtual:embed/sums';
const OWN = [LATE, LABELS, RELEASE, SUMS];
const FILES = ['names-en', 'names-ko', 'evidence-en', 'evidence-ko'];
/** Where the development server offers the late files. */
const DEVELOPED = '/@embed/';

/** The folder of this release: `v0.1` for 0.1.0. */
export function releaseFolder(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return `v${version.split('.').slice(0, 2).join('.')}`;
}

/** The kinds of names that the first picture needs. */
const FIRST = ['positions', 'campaigns', 'days'];
const firstOf = (names: Names): Names =>
  Object.fromEntries(Object.entries(names).filter(([kind]) => FIRST.includes(kind)));

const RULEBOOK = /JSON\.parse\("(?:[^"\\]|\\.)*"\)/;
/** What a module of the rulebook holds, as an expression. */
const held = (code: string | null): string => {
  const expression = RULEBOOK.exec(code ?? '')?.[0];
  if (expression === undefined) throw new Error('A module of the rulebook is not what it was.');
  return expression;
};
/** The same, read. */
const read = (code: string | null): unknown =>
  JSON.parse(JSON.parse(held(code).slice('JSON.parse('.length, -1)) as string);
const lateScript = (name: string, code: string | null): string =>
  `(globalThis.mobilizedYearLate??={})[${JSON.stringify(name)}]=${held(code)};`;

/**
 * What only the frame needs of the rulebook: `virtual:embed/labels`, the few names of the first picture in both
 * languages; `virtual:embed/sums`, what is added up beforehand; `virtual:embed/late`, which writes the other texts as plain script files and says where they are; and
 * `virtual:embed/release`, the folder of this release.
 */
export const embedPlugin = (): Plugin => {
  let serving = false;
  return {
    name: 'embed',
    configResolved({ command }) {
      serving = command === 'serve';
    },
    resolveId: (id) => (OWN.includes(id) ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${RELEASE}`)
        return { code: `export default ${JSON.stringify(releaseFolder())};`, moduleType: 'js' };
      if (!OWN.some((own) => id === `\0${own}`)) return null;
      const code = async (name: string): Promise<string | null> => {
        const resolved = await this.resolve(`virtual:rulebook/${name}`);
        return resolved ? (await this.load(resolved)).code : null;
      };
      if (id === `\0${SUMS}`) {
        const model = unpack(read(await code('model')) as Packed);
        const ids = model.positions.map(({ id }) => id);
        const sums = packSums(sumsBeforehand(model), ids);
        return { code: `export default ${JSON.stringify(sums)};`, moduleType: 'js' };
      }
      if (id === `\0${LABELS}`) {
        const names = async (name: string): Promise<Names> =>
          firstOf(read(await code(name)) as Names);
        const both = { en: await names('names-en'), ko: await names('names-ko') };
        return { code: `export default ${JSON.stringify(both)};`, moduleType: 'js' };
      }
      const files: Record<string, string> = {};
      for (const name of FILES) {
        if (serving) {
          files[name] = `${DEVELOPED}${name}.js`;
          continue;
        }
        const source = lateScript(name, await code(name));
        const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
        const fileName = `assets/embed-${name}-${hash}.js`;
        this.emitFile({ type: 'asset', fileName, source });
        files[name] = fileName;
      }
      return { code: `export const files = ${JSON.stringify(files)};`, moduleType: 'js' };
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = FILES.find((one) => request.url === `${DEVELOPED}${one}.js`);
        if (name === undefined) {
          next();
          return;
        }
        server.environments.client.pluginContainer
          .load(`\0virtual:rulebook/${name}`)
          .then((loaded) => {
            const code = typeof loaded === 'string' ? loaded : (loaded?.code ?? null);
            response.setHeader('content-type', 'text/javascript');
            response.end(lateScript(name, code));
          })
          .catch(next);
      });
    },
  };
};
