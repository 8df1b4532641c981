import type { BrowserContext } from '@playwright/test'

/** What goes wrong in the browser without being seen on the page. */
export class Problems {
  /** One text each: `console: …`, `page error: …`, `foreign request: …`. */
  readonly found: string[] = []
  readonly declared: (string | RegExp)[] = []

  /**
   * Declares what the test provokes on purpose: the text, or a pattern, of each console error, page error or foreign
   * request that may appear.
   */
  expect(...known: readonly (string | RegExp)[]) {
    this.declared.push(...known)
  }

  /** What was found and not declared. */
  undeclared(): readonly string[] {
    return this.found.filter((text) => !this.declared.some((known) => fits(text, known)))
  }

  /** Watches every page of a context from now on; whatever is not at `baseURL` is foreign. */
  async watch(context: BrowserContext, baseURL: string | undefined) {
    context.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`console: ${message.text()}`)
    })
    context.on('weberror', (webError) => {
      this.found.push(`page error: ${webError.error().message}`)
    })
    context.on('request', (request) => {
      const url = new URL(request.url())
      const own = baseURL === undefined || url.host === new URL(baseURL).host
      if (/^https?:$/.test(url.protocol) && !own) this.found.push(`foreign request: ${url.href}`)
    })
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
      })
    })
  }
}

function fits(text: string, known: string | RegExp) {
  return typeof known === 'string' ? text.includes(known) : known.test(text)
}
