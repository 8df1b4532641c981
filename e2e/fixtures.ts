import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
} from '@playwright/test'

type Fixtures = {
  /**
   * What this test provokes on purpose: push the text, or a pattern, of each console error, page error or
   * foreign request that may appear. Everything else that goes wrong unseen fails the test.
   */
  expectedErrors: (string | RegExp)[]
  /** Opens another browser of its own storage (another customer), watched like the first. */
  newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

/** What went wrong in any watched context of a test. */
type Problems = { problems: string[] }

/**
 * Playwright's `test`, which also fails when the program complains: an error on the console, an exception
 * nobody caught, a breach of the content security policy, or a request to a foreign host.
 */
export const test = base.extend<Fixtures & Problems>({
  // Playwright insists on a pattern as first parameter, though nothing of it is needed here.
  expectedErrors: async ({ baseURL: _unused }, use) => use([]),

  problems: async ({ expectedErrors }, use) => {
    const problems: string[] = []
    await use(problems)
    const unexpected = problems.filter((text) => !expectedErrors.some((known) => fits(text, known)))
    expect(unexpected, 'errors that the test did not declare in expectedErrors').toEqual([])
  },

  context: async ({ context, baseURL, problems }, use) => {
    await watch(context, baseURL, problems)
    await use(context)
  },

  newContext: async ({ browser, contextOptions, baseURL, locale, timezoneId, problems }, use) => {
    const opened: BrowserContext[] = []
    await use(async (options) => {
      const defaults = { baseURL, locale, timezoneId }
      const context = await browser.newContext({ ...defaults, ...contextOptions, ...options })
      opened.push(context)
      await watch(context, baseURL, problems)
      return context
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})

export { expect }

async function watch(context: BrowserContext, baseURL: string | undefined, problems: string[]) {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (webError) => {
    problems.push(`page error: ${webError.error().message}`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    const own = baseURL === undefined || url.host === new URL(baseURL).host
    if (/^https?:$/.test(url.protocol) && !own) problems.push(`foreign request: ${url.href}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
}

function fits(text: string, known: string | RegExp) {
  return typeof known === 'string' ? text.includes(known) : known.test(text)
}
