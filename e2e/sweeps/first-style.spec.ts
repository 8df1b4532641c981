import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from '../../src/tooling/project.mjs'
import { WHOLE_STYLE } from '../../src/tooling/write-pages.mjs'
import { expect, test } from '../fixtures.ts'

const { pages } = JSON.parse(readFileSync(join(DIST, '.vite/site.json'), 'utf8'))
const whole = readFileSync(join(DIST, WHOLE_STYLE), 'utf8')
const addresses: string[] = [
  ...pages.map((page: { address: string }) => page.address),
  '/orders/D1',
]

/** The size of the window, and what the customer wants to see. */
const EYES = [
  { size: { width: 360, height: 760 }, media: { colorScheme: 'dark' } },
  { size: { width: 768, height: 1024 }, media: { reducedMotion: 'no-preference' } },
  { size: { width: 1440, height: 900 }, media: { colorScheme: 'light' } },
  { size: { width: 1440, height: 900 }, media: { forcedColors: 'active' } },
  { size: { width: 768, height: 1024 }, media: { media: 'print' } },
] as const

/** What the first script says of a page: that another theme was chosen, that it waits, that something is kept. */
const SAID_EARLY: readonly DOMStringMap[] = [
  {},
  { theme: 'dark', records: '' },
  { theme: 'light', waits: 'for-address' },
  { waits: 'for-language' },
]

/** How every element, and what is drawn before and after it, looks and where it stands: what is not so with every rule. */
function changedBy({ style, early }: { style: string; early: DOMStringMap }): string[] {
  Object.assign(document.documentElement.dataset, early)
  // Variables are read by what is shown, which is compared.
  const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'))
  const lookOf = (element: Element, part?: string) => {
    const values = getComputedStyle(element, part)
    if (part && values.content === 'none') return []
    const { x, y, width, height } = element.getBoundingClientRect()
    return [
      `${element.tagName} ${element.getAttribute('class')} ${part ?? ''}`,
      `at ${x} ${y} ${width} ${height}`,
      ...names.map((name) => `${name}: ${values.getPropertyValue(name)}`),
    ]
  }
  const look = () =>
    [...document.querySelectorAll('html, body, body *')].flatMap((element) => [
      lookOf(element),
      lookOf(element, '::before'),
      lookOf(element, '::after'),
    ])
  const before = look()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  document.adoptedStyleSheets.push(sheet)
  const after = look()
  return before.flatMap((then, at) => {
    const changed = (after[at] ?? []).filter((value, place) => value !== then[place])
    if (changed.length === 0 && then.length === after[at]?.length) return []
    return [`${then[0]}: ${then[1]}, then ${changed.slice(0, 4).join('; ')}`]
  })
}

for (const { size, media } of EYES) {
  const [wish] = Object.values(media)
  test(`a page looks as it was written when the rest of the style comes, ${size.width} px wide, ${wish}`, async ({
    page,
    expectedErrors,
  }) => {
    test.setTimeout(120_000)
    expectedErrors.push('Failed to load resource')
    await page.setViewportSize(size)
    // What glides into its colour is compared when it is there.
    await page.emulateMedia({ reducedMotion: 'reduce', ...media })
    await page.route(/\/assets\//, (route) => route.abort())
    for (const [at, address] of addresses.entries()) {
      await page.goto(address)
      const early = SAID_EARLY[at % SAID_EARLY.length] ?? {}
      expect.soft(await page.evaluate(changedBy, { style: whole, early }), address).toEqual([])
    }
  })
}
