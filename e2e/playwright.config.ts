import { join, relative } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from '../src/tooling/find-chromium.mjs'
import { CACHE, DEMO_BASE, DEMO_SITE, REPORTS, ROOT, SLOW_SITE } from '../src/tooling/project.mjs'

const port = process.env.E2E_PORT ?? '4199'
const baseURL = `http://127.0.0.1:${port}`
const slowPort = process.env.E2E_SLOW_PORT ?? '4198'
const slowURL = `http://127.0.0.1:${slowPort}`
const demoPort = process.env.E2E_DEMO_PORT ?? '4197'
const executablePath = findChromium() ?? undefined

/**
 * The whole of Chromium starts two processes for its address bar with every window, and one for a site that may come
 * next: of a short test they take a third of the time. The list replaces Playwright's own, which it therefore repeats.
 */
const SPARED_FEATURES = [
  ...['WebUIOmniboxAimPopup', 'WebUIOmniboxPopup', 'WebUIOmniboxFullPopup'],
  ...['SpareRendererForSitePerProcess', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'HttpsUpgrades'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'LensOverlay'],
  ...['MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'OptimizationHints'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  'PreconnectToSearch',
]

// Every worker reads this file again: it need not look for the browser again.
if (executablePath !== undefined) process.env.CHROMIUM_PATH = executablePath

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(CACHE, 'browser-tests'),
  fullyParallel: true,
  // A test that passes at the second try is a test that fails.
  retries: 0,
  workers: 3,
  // What is right comes at once; only what is wrong, and a machine that has much else to do, makes these last.
  timeout: 60_000,
  globalTimeout: 60 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(REPORTS, 'playwright.json') }]],
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    screenshot: 'only-on-failure',
    trace: 'off',
    // Every test would fetch the whole program once more; those of the offline program allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: ['--disable-gpu', `--disable-features=${SPARED_FEATURES.join(',')}`],
    },
  },
  projects: [
    { name: 'here' },
    {
      // The same journeys where the backend is far away: slow, busy, and some of its answers get lost.
      name: 'far away',
      grep: /@seam/,
      use: { baseURL: slowURL },
      timeout: 120_000,
      expect: { timeout: 20_000 },
    },
  ],
  webServer: [serverOf(port, baseURL, {}), ...(process.env.E2E_ONLY_HERE ? [] : otherServers())],
})

function otherServers() {
  return [
    serverOf(slowPort, slowURL, { SITE: relative(ROOT, SLOW_SITE) }),
    serverOf(demoPort, `http://127.0.0.1:${demoPort}${DEMO_BASE}`, {
      SITE: relative(ROOT, DEMO_SITE),
    }),
  ]
}

function serverOf(port: string, url: string, env: Record<string, string>) {
  return {
    ...{ command: 'node src/tooling/serve.mjs', cwd: ROOT, url },
    // Playwright forces colours on its server, and Node complains where NO_COLOR is set too.
    env: { PORT: port, FORCE_COLOR: '0', ...env },
    reuseExistingServer: false,
    timeout: 30_000,
  }
}
