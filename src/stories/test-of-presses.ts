/** Something that was done with a control, as it was noted while recording; of `goto`, the address is the value. */
export type Noted = {
  readonly what: 'press' | 'fill' | 'code' | 'choose' | 'check' | 'uncheck' | 'upload' | 'goto'
  readonly role: string
  readonly name: string
  readonly nth?: number | undefined
  readonly dialog?: string | undefined
  readonly value?: string | undefined
}

/** What a recording began with: the path, and what opens its world there. */
export type Beginning = {
  /** What comes behind the address of the site: path, query, and the fragment that carries the story. */
  readonly address: string
  readonly title: string
  /** The address of 「消息中心」, where codes of text messages are read. */
  readonly messages: string
}

/** What a recording left behind, as pages show it. */
export type Outcome = readonly {
  readonly address: string
  /** The texts that one row holds, each row by itself. */
  readonly rows: readonly (readonly string[])[]
  /** What stands anywhere on the page. */
  readonly texts: readonly string[]
}[]

/** The panel that recorded: what it was opened and closed with is no part of what was done. */
const PANEL = { zh: '演示工具', en: 'Demo tools' } as const
const CLOSE = { zh: '关闭', en: 'Close' } as const

/** A Playwright test that does what was noted, by roles and names, from the same world on, and expects what it left behind. */
export function testOfPresses(
  { address, title, messages }: Beginning,
  presses: readonly Noted[],
  outcome: Outcome,
): string {
  const done = withoutPanel(presses)
  const [uploads, codes] = [done.some(isOf('upload')), done.some(isOf('code'))]
  return [
    `import { ${outcome.length > 0 || codes ? 'expect, ' : ''}test } from '@playwright/test'`,
    '',
    ...(uploads ? [PICTURE, ''] : []),
    ...(codes ? [codeRecipe(address, messages), ''] : []),
    `test(${quoted(title)}, async ({ page }) => {`,
    `  await page.goto(${quoted(address)})`,
    ...done.flatMap((press, at) =>
      [...waitBefore(press, done[at - 1]), lineOf(press)].map((line) => `  ${line}`),
    ),
    ...expectationsOf(outcome).map((line) => `  ${line}`),
    '})',
    '',
  ].join('\n')
}

function isOf(what: Noted['what']) {
  return (press: Noted) => press.what === what
}

/** What was left behind is looked at in a tab of its own: the first one may still be busy with the last press. */
function expectationsOf(outcome: Outcome): readonly string[] {
  if (outcome.length === 0) return []
  const rowOf = (texts: readonly string[]) =>
    texts.reduce(
      (rows, text) => `${rows}.filter({ hasText: ${quoted(text)} })`,
      "after.getByRole('row')",
    )
  return [
    'const after = await page.context().newPage()',
    ...outcome.flatMap(({ address, rows, texts }) => [
      `await after.goto(${quoted(address)})`,
      ...rows.map((held) => `await expect(${rowOf(held)}.first()).toBeVisible()`),
      ...texts.map(
        (text) => `await expect(after.getByRole('main')).toContainText(${quoted(text)})`,
      ),
    ]),
  ]
}

/** A picture of one colour that every material takes. */
const PICTURE = `/** A grey picture of 400 by 300. */
const picture = async (page: import('@playwright/test').Page) => {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 })
    canvas.getContext('2d')?.fillRect(0, 0, 400, 300)
    return canvas.toDataURL('image/png')
  })
  const buffer = Buffer.from(url.split(',')[1] ?? '', 'base64')
  return { name: 'sample.png', mimeType: 'image/png', buffer }
}`

/** How a customer reads the code of a text message, which is another one each time; in the language of the page. */
function codeRecipe(address: string, messages: string): string {
  const isEnglish = /[?&]lang=en\b/.test(address)
  const table = isEnglish ? 'Messages' : '消息列表'
  const title = isEnglish ? 'Verification code' : '验证码'
  return `/** The newest code of a text message, read in the message centre in another tab. */
const smsCode = async (page: import('@playwright/test').Page) => {
  const tab = await page.context().newPage()
  await tab.goto(${quoted(messages)})
  const rows = tab.getByRole('table', { name: ${quoted(table)} }).getByRole('row')
  const newest = rows.filter({ hasText: ${quoted(title)} }).first()
  await expect(newest).toContainText(/\\b\\d{6}\\b/)
  const text = (await newest.textContent()) ?? ''
  await tab.close()
  // A longer number is no code.
  return /\\b\\d{6}\\b/.exec(text.replaceAll(/\\d{7,}/g, ''))?.[0] ?? ''
}`
}

/** The presses without the one that closed the panel at the beginning, and those that opened it to stop. */
function withoutPanel(presses: readonly Noted[]): readonly Noted[] {
  const isPanel = (name: string | undefined) => name === PANEL.zh || name === PANEL.en
  const isClose = ({ name }: Noted) => name === CLOSE.zh || name === CLOSE.en
  const first = presses.findIndex((press) => !(isPanel(press.dialog) && isClose(press)))
  const others = first < 0 ? [] : presses.slice(first)
  const [next] = others
  const begun = isPanel(next?.dialog) ? [openingOf(next?.dialog ?? ''), ...others] : others
  const reopened = begun.findLastIndex(
    (press) => press.dialog === undefined && isPanel(press.name) && press.what === 'press',
  )
  const isStopping = begun.slice(reopened + 1).every(({ dialog }) => isPanel(dialog))
  return reopened >= 0 && isStopping ? begun.slice(0, reopened) : begun
}

function openingOf(panel: string): Noted {
  return { what: 'press', role: 'button', name: panel }
}

/** A dialog closes when what it sent was done: leaving the page before that would take it back. */
function waitBefore({ what }: Noted, before: Noted | undefined): readonly string[] {
  if (what !== 'goto' || before?.what !== 'press' || before.dialog === undefined) return []
  const dialog = `page.getByRole('dialog', ${exactly(before.dialog)})`
  return [`await ${dialog}.waitFor({ state: 'hidden', timeout: 5_000 }).catch(() => undefined)`]
}

function lineOf({ what, role, name, nth, dialog, value = '' }: Noted): string {
  const scope = dialog === undefined ? 'page' : `page.getByRole('dialog', ${exactly(dialog)})`
  const found = `${scope}.getByRole(${quoted(role)}, ${exactly(name)})`
  const control = nth === undefined ? found : `${found}.nth(${nth})`
  switch (what) {
    case 'goto':
      return `await page.goto(${quoted(value)})`
    case 'press':
      return `await ${control}.click()`
    case 'fill':
      return `await ${control}.fill(${quoted(value)})`
    case 'code':
      return `await ${control}.fill(await smsCode(page))`
    case 'choose':
      return `await ${control}.selectOption({ label: ${quoted(value)} })`
    case 'check':
      return `await ${control}.check()`
    case 'uncheck':
      return `await ${control}.uncheck()`
    case 'upload': {
      const label = `${scope}.getByLabel(${quoted(name)}, { exact: true })`
      return `await ${label}.setInputFiles(await picture(page))`
    }
  }
}

function exactly(name: string): string {
  return `{ name: ${quoted(name)}, exact: true }`
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}
