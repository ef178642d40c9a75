import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** A busy machine is no reason to fail: speed is measured in bench/, never by a test. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...PATIENCE,
          name: 'node',
          environment: 'node',
          include: ['src/{shared,main,preload}/**/*.test.ts', 'scripts/**/*.test.mjs'],
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        // Without it Svelte is compiled for the server, where effects never run.
        resolve: { conditions: ['browser'] },
        test: {
          ...PATIENCE,
          name: 'renderer',
          environment: 'jsdom',
          include: ['src/renderer/**/*.test.ts'],
        },
      },
    ],
  },
})
