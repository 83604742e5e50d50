import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** With a file named, the outcome of all tests is written there too, as JSON. */
function reporting(file: string | undefined): { reporters?: string[]; outputFile?: string } {
  return file === undefined ? {} : { reporters: ['default', 'json'], outputFile: file };
}

/** Three kinds of test: `unit` in plain Node, `dom` in jsdom, `e2e` in the real browsers. */
export default defineConfig({
  test: {
    ...reporting(process.env['SITAT_TEST_REPORT']),
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dom/**', 'tests/components/**', 'tests/app/**', 'tests/e2e/**'],
          environment: 'node',
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          include: ['tests/{dom,components,app}/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
