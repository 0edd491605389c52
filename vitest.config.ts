import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Whole-program tests start podium itself, which takes a moment on a busy machine.
    testTimeout: 60_000,
  },
});
