import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type BrowserContext,
  test as base,
  expect,
  type LaunchOptions,
  type Page,
} from '@playwright/test'
import { createServer } from 'vite'
import { newProfile, type Profile } from './profile.ts'

type Fixtures = {
  readonly profile: Profile
  /** One more tab with the store ready. */
  readonly openTab: (context: BrowserContext) => Promise<Page>
}

type WorkerFixtures = {
  readonly served: { readonly url: string; readonly launchOptions: LaunchOptions }
}

/** The same number gives the same random decisions again. */
export const SEED = Number(process.env.STORE_SEED ?? Date.now() % 1_000_000)

/** Serves the store alone, from its source, and gives browsers that may be killed. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  served: [
    async ({ launchOptions }, use) => {
      const cacheDir = await mkdtemp(join(tmpdir(), 'store-harness-'))
      const server = await createServer({
        root: fileURLToPath(new URL('../..', import.meta.url)),
        configFile: false,
        cacheDir,
        logLevel: 'error',
        // Found while a page runs, a dependency would reload the page in the middle of a test.
        optimizeDeps: { include: ['idb'], noDiscovery: true },
        server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
      })
      await server.listen()
      const url = `${server.resolvedUrls?.local[0]}e2e/storage/harness.html`
      await use({ url, launchOptions })
      await server.close()
      await rm(cacheDir, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],

  profile: async ({ served }, use) => {
    const profile = await newProfile(served.launchOptions)
    await use(profile)
    await profile.remove()
  },

  openTab: async ({ served }, use) => {
    await use(async (context) => {
      const page = await context.newPage()
      await page.goto(served.url)
      await page.evaluate(() => window.harness.ready())
      return page
    })
  },
})

export { expect }
