import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { existsSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { paraglideOptions } from './src/i18n/compile.mjs';
import { doubtParts } from './src/doubt/pages.ts';
import { smallRuntime } from './src/i18n/runtime-plugin.ts';
import { commonHtml } from './src/views/document/html-plugin.ts';
import { embedPlugin } from './src/embed/vite-plugin.ts';
import { rulebookPlugin } from './src/rulebook/vite-plugin.ts';
import { keptPlugin } from './src/views/kept/vite-plugin.ts';

/** The development server puts styles into the page as it goes, which the page's own policy forbids. */
const looserPolicyWhileDeveloping: Plugin = {
  name: 'looser-policy-while-developing',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

const SHARED =
  /preload-helper|src\/(charts\/(bars\/(Bar|FootingBar|stack)|[Pp]atterns)|i18n\/(paraglide|names|format|josa|lang|pages|describe\/words)|state\/(codecs|nearest)|views\/document\/address)\b/;

/** What every page that shows a year needs for its first picture. */
const YEAR =
  /src\/(state\/(?!changes)|engine\/(attributes|burden|clashes|who)\.|background\/(idle|background)\.|charts\/(visible|remembered|width|year\/)|i18n\/describe\/(attributes|beyond|day|positions|sentence|summary|why-not)|views\/(lede|page|start|texts|ahead|(Guarded|Reload)\.|explore\/(options|Swatch|Opened|Notices)\.|evidence\/(Evidence|Quantity|Lit)\.))/;

export default defineConfig({
  base: './',
  // A static host answers an unknown path with 404, so the servers here do as well.
  appType: 'mpa',
  plugins: [
    paraglideVitePlugin(paraglideOptions),
    rulebookPlugin('seeds', doubtParts),
    smallRuntime,
    commonHtml,
    embedPlugin(),
    svelte(),
    looserPolicyWhileDeveloping,
    keptPlugin(),
  ],
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    target: 'es2022',
    // The page's policy allows no data: scripts or fonts, and every browser we build for preloads.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: [
        'index.html',
        'live.html',
        'compare.html',
        'evidence.html',
        'checks.html',
        'unknown.html',
        'method.html',
        'glossary.html',
        'print.html',
        'teach.html',
        'builder.html',
      ].filter((page) => existsSync(page)),
      output: {
        // What the first picture and other pages share stays in one file: many small ones compress badly.
        codeSplitting: {
          groups: [
            { name: 'shared', test: SHARED },
            { name: 'year', test: YEAR },
          ],
        },
      },
    },
  },
});
