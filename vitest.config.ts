import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Nothing of podium keeps a state between calls, so files share a worker: the rules are loaded and warm once.
    isolate: false,
    // A process, not a thread: tests of commands run in folders of their own.
    pool: 'forks',
    maxWorkers: '100%',
    // Tests of the whole program start podium itself, which takes a moment on a busy machine.
    testTimeout: 180_000,
  },
});
