import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    // The size budget and the prerendering read from it which files a page loads.
    manifest: true,
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Changes with an upgrade only: a returning browser has it.
            { name: 'libraries', test: /node_modules\/(react|react-dom|react-router|scheduler)\// },
            // Every page with records has these.
            { name: 'record-libraries', test: /node_modules\/(zod|idb|decimal\.js)\// },
            // Every page that shows a price has these; alone each would be a request of a few hundred bytes.
            {
              name: 'prices',
              test: /src\/domain\/(catalogue\/(?!edition-facts|guides)|shared\/yuan-text)/,
            },
            // What opening the records shares with a page that opens none.
            {
              name: 'first',
              test: /preload-helper|src\/(platform\/local\/storage\/storage-keys|domain\/(shared\/(instant|civil-date)|account\/first-account))\./,
            },
            // Every page with records has these; what is seldom asked of the store comes when it is.
            {
              name: 'records',
              test: /src\/(platform\/local\/(storage\/(?!stored-dataset|storage-keys|erase|renew|old-files|repair|replace|read-import)|crypto|files|locks|clock)|(api\/ports|policies\/numbering|commands\/open-account)\.|domain\/shared\/(numbers|record-types))/,
            },
            // Every page that computes a price has these.
            {
              name: 'pricing',
              test: /src\/domain\/pricing\/(?!recommend-cdp|cdp-stair|later-additions)/,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, host: '127.0.0.1' },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}'],
    sequence: { hooks: 'list' },
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    // The files of a thread share what they import: modules are read, and worlds are made, once a thread and not once a
    // file. So no module of ours may keep what a test changes.
    pool: 'threads',
    isolate: false,
    // Vitest leaves one processor to itself, of two half.
    maxWorkers: '100%',
    // Properties over hundreds of lives take seconds, more on a busy machine.
    testTimeout: 120_000,
  },
})
