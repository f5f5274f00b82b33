import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { chromiumLaunch } from './tests/browser/chromium.mjs';
import base from './vite.config.ts';

const launchOptions = await chromiumLaunch();

export default mergeConfig(
  base,
  defineConfig({
    test: {
      passWithNoTests: false,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/browser/**', '**/node_modules/**'],
          },
        },
        {
          extends: true,
          // Everything that tests or workers load late is named here: found in mid-run, it makes
          // vite reload the page and the tests unsteady.
          optimizeDeps: {
            include: [
              'axe-core',
              'd3',
              'date-fns',
              'svelte',
              'svelte/reactivity',
              'vitest-browser-svelte',
              'zustand/middleware',
              'zustand/vanilla',
            ],
          },
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 800 },
              provider: playwright({ launchOptions }),
              instances: [{ browser: 'chromium' }],
            },
          },
        },
      ],
    },
  }),
);
