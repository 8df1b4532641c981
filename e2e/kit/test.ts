import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test'
import { Clock } from './clock.ts'
import { Problems } from './problems.ts'
import { World } from './world.ts'

type Fixtures = {
  /** Loads worlds, and reads the records that are shown. */
  world: World
  /** 「演示工具」's calendar: what time it is, and the ways forward. */
  clock: Clock
  /** What went wrong unseen in any watched context of the test; it fails the test unless it was declared. */
  problems: Problems
  /** What this test provokes on purpose; the same list as that of `problems.expect`. */
  expectedErrors: (string | RegExp)[]
  /** Opens another browser of its own storage (another customer), watched like the first. */
  newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

/** Written out, so that its declaration needs no package but this one. */
type CheckTest = TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & Fixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
>

/**
 * Playwright's `test`, which also fails when the program complains: an error on the console, an exception
 * nobody caught, a breach of the content security policy, or a request to a foreign host. The language is Chinese unless
 * the configuration names another one: page objects find things by their Chinese names.
 */
export const test: CheckTest = base.extend<Fixtures>({
  // Playwright's own language where none is configured is English.
  locale: async ({ baseURL: _unused }, use, { project }) => use(project.use.locale ?? 'zh-CN'),

  timezoneId: async ({ timezoneId }, use) => use(timezoneId ?? 'Asia/Shanghai'),

  // Playwright insists on a pattern as first parameter, though nothing of it is needed here.
  problems: async ({ baseURL: _unused }, use) => {
    const problems = new Problems()
    await use(problems)
    expect(problems.undeclared(), 'errors that the test did not declare').toEqual([])
  },

  expectedErrors: async ({ problems }, use) => use(problems.declared),

  context: async ({ context, baseURL, problems }, use) => {
    await problems.watch(context, baseURL)
    await use(context)
  },

  newContext: async ({ browser, contextOptions, baseURL, locale, timezoneId, problems }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const defaults = { baseURL, locale, timezoneId }
      const context = await browser.newContext({ ...defaults, ...contextOptions, ...options })
      opened.push(context)
      await problems.watch(context, baseURL)
      return context
    })
    await Promise.all(opened.map((context) => context.close()))
  },

  world: async ({ page }, use) => use(new World(page)),

  clock: async ({ page }, use) => use(new Clock(page)),
})

export { expect }
