import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { noteParts } from './src/tooling/build-parts.mjs'
import { CHUNK_GROUPS, compileHint } from './src/tooling/chunk-groups.mjs'
import { BASE } from './src/tooling/project.mjs'

export default defineConfig({
  base: BASE,
  plugins: [react(), tailwindcss(), noteParts()],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // One sheet, of which the build writes into every page what that needs.
    cssCodeSplit: false,
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: CHUNK_GROUPS,
        },
        postBanner: compileHint,
      },
    },
  },
  server: { port: 5173, host: '127.0.0.1' },
  test: {
    sequence: { hooks: 'list' },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    pool: 'threads',
    // Vitest leaves one processor to itself, of two half.
    maxWorkers: '100%',
    // Properties over hundreds of lives take seconds, more on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        // A thread ends where the next file needs another environment: these are a project of their own.
        test: { name: 'page', include: ['src/**/*.test.tsx'], environment: 'jsdom' },
      },
      {
        extends: true,
        // The files of a thread share what they import: modules are read, and worlds are made, once a thread and not once a
        // file. So no module of ours may keep what a test changes.
        test: { name: 'plain', include: ['src/**/*.test.ts'], isolate: false },
      },
    ],
  },
})
