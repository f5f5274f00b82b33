import type { Plugin } from 'vite';

/** All that messages and views ask of the runtime of the messages: which language it is, and to be told so. */
const SMALL = `
export const baseLocale = 'en';
export const experimentalStaticLocale = undefined;
let current = () => baseLocale;
export const getLocale = () => current();
export const overwriteGetLocale = (next) => { current = next; };
`;

/**
 * The generated runtime also reads languages from cookies, headers and addresses, which no page here does; it would
 * cost each first picture two kilobytes. A part that is asked for and not here fails the build.
 */
export const smallRuntime: Plugin = {
  name: 'small-runtime',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.endsWith('/src/i18n/paraglide/runtime.js') ? SMALL : undefined),
};
