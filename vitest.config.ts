import { defineConfig } from 'vitest/config';
import { siteFacts } from './tools/site-facts.ts';

const shared = {
  define: { __TEST_BUILD__: 'false', __SITE_FACTS__: siteFacts },
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
};

/** Two real browsers, servers and a machine that others use: what fails is tried once more, and what fails twice fails. */
const browser = { testTimeout: 180_000, hookTimeout: 180_000, retry: 1 };

/** What changes the whole machine for every browser on it: an administrator's policy. */
const ALONE = ['tests/browser/managed.test.ts'];

export default defineConfig({
  ...shared,
  test: {
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/browser/**'], testTimeout: 30_000, sequence: { groupOrder: 0 } } },
      // Real browsers, two at a time: the machines that run this have two cores, and half the time is spent waiting.
      { ...shared, test: { ...browser, name: 'browser', include: ['tests/browser/**/*.test.ts'], exclude: ALONE, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      { ...shared, test: { ...browser, name: 'browser-alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 2 } } },
    ],
  },
});
