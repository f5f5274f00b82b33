// Compiles src/i18n/messages into src/i18n/paraglide, for everything that runs without Vite: the
// compiler, the linter, the command line. `vite.config.ts` compiles with the same options.
import { compile } from '@inlang/paraglide-js';
import { fileURLToPath } from 'node:url';

export const paraglideOptions = {
  project: fileURLToPath(new URL('./project.inlang', import.meta.url)),
  outdir: fileURLToPath(new URL('./paraglide', import.meta.url)),
  // The app sets the language from the URL with setLocale(locale, { reload: false }): no cookie, no
  // storage, no reload. Until it does, the language is the base locale.
  strategy: /** @type {['globalVariable', 'baseLocale']} */ (['globalVariable', 'baseLocale']),
  outputStructure: /** @type {const} */ ('locale-modules'),
  isServer: "typeof window === 'undefined'",
  disableAsyncLocalStorage: true,
  emitReadme: false,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  // Readers of the folder may be at work: files are replaced, the folder is never emptied.
  cleanOutdir: false,
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await compile(paraglideOptions);
