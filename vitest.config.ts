import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/browser/chromium.mjs';
import { commands } from './tests/browser/commands.ts';
import { LongestFirst } from './tests/house/longest-first.ts';
import base from './vite.config.ts';

const launchOptions = await chromiumLaunch();

export default mergeConfig(
  base,
  defineConfig({
    test: {
      sequence: { sequencer: LongestFirst },
      reporters: ['default', './tests/house/closing-line.mjs'],
      // What one test put in the place of a global is gone before the next: files share their worker.
      unstubGlobals: true,
      unstubEnvs: true,
      restoreMocks: true,
      // The projects run one after the other: browsers and compilers share two cores.
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/browser/**', 'tests/e2e/**'],
            sequence: { groupOrder: 0 },
            // To load the engine, the words and the rulebook anew for each file cost more than most of them take.
            isolate: false,
            // They look at no clock; left to itself Vitest keeps a core free.
            maxWorkers: 2,
            // Property tests draw hundreds of cases, on whatever machine.
            testTimeout: 120_000,
          },
        },
        {
          extends: true,
          // Whatever tests or workers load late is named here: found in mid-run, it makes the page
          // reload and the tests unsteady.
          optimizeDeps: {
            include: [
              'axe-core',
              'd3',
              'date-fns',
              'ical-generator',
              'svelte',
              'svelte/reactivity',
              'valibot',
              'vitest-browser-svelte',
              'yaml',
              'zustand/middleware',
              'zustand/vanilla',
            ],
          },
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            sequence: { groupOrder: 1 },
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              commands,
              viewport: { width: 1280, height: 800 },
              provider: playwright({ launchOptions }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
        {
          // The built site, as a reader's browser gets it.
          extends: true,
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['tests/e2e/**/*.test.ts'],
            globalSetup: ['tests/e2e/serve.ts'],
            sequence: { groupOrder: 2 },
            isolate: false,
            // A browser waits for timers, frames and files most of the time: two share two cores well.
            maxWorkers: 2,
            testTimeout: 120_000,
            hookTimeout: 120_000,
            // A poll ends as soon as it may; a loaded machine takes its time.
            expect: { poll: { timeout: 20_000 } },
          },
        },
      ],
    },
  }),
);
