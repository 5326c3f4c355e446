import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/seed.ts'],
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
    // For a machine that does much else: a test that hangs is told so in the end, a slow one is none the worse.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'threads',
  },
});
