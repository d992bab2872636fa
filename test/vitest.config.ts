import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A machine four times slower than ours, with both its cores taken, still ends within these. No test asserts a time. */
const SLOW_MACHINE = 60_000;
const SLOW_BROWSER = 240_000;
const chromium = process.env['CONCORDANCE_CHROMIUM'] ?? '/usr/bin/chromium';

/**
 * Three levels. `node`: text, corpus, comparison, store, contract. `page`: whatever needs a DOM, in real Chromium.
 * `extension`: the built extension in Chromium and Firefox, one file at a time because each starts browsers.
 */
export default defineConfig({
  root,
  test: {
    // Before the first line of a test runs, browsers and build stand (test/tools/driver/prepare.ts).
    globalSetup: process.env['CONCORDANCE_SKIP_PREPARE'] ? [] : ['test/tools/driver/prepare.ts'],
    reporters: ['default', './test/tools/driver/count-reporter.ts'],
    // `npm run coverage`, of the tests in Node: what only a browser runs counts as not covered.
    coverage: {
      include: ['lib/**', 'components/**', 'entrypoints/**'],
      reportsDirectory: '.results/coverage',
      reporter: ['text', 'html'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: SLOW_MACHINE,
          hookTimeout: SLOW_MACHINE,
          include: ['test/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            'test/extension/**',
            'test/**/*.browser.test.ts',
            'test/**/*.browser.test.tsx',
          ],
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'axe-core', 'webextension-polyfill'],
        },
        test: {
          name: 'page',
          testTimeout: SLOW_MACHINE,
          hookTimeout: SLOW_MACHINE,
          include: ['test/**/*.browser.test.ts', 'test/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--no-first-run',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'extension',
          environment: 'node',
          include: ['test/extension/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: SLOW_BROWSER,
          hookTimeout: SLOW_BROWSER,
        },
      },
    ],
  },
});
