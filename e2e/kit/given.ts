import { deflateRawSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import { Clock } from './clock.ts'
import { contract, type ScenarioName } from './contract.ts'
import type { StoryData } from './story-data.ts'
import { setLanguage } from './words.ts'

/** Where a test begins, besides the world itself. */
export type Moment = {
  /** The page that is open then; absent: 选购中心. */
  readonly at?: string
  /** After so many steps of the story; absent: at its end. */
  readonly step?: number
  readonly language?: 'zh' | 'en'
  readonly theme?: 'light' | 'dark'
  /** Whose account it is instead of the story's own: name, 统一社会信用代码, and 元 on the balance, as `5000.00`. */
  readonly company?: string
  readonly creditCode?: string
  readonly balance?: string
}

const QUESTION = /^(确认替换数据|Replace the data\?)$/
const REPLACE = /^(确认替换|Replace)$/
const CLOSE = /^(关闭|Close)$/

/** How long a world may have run on, in milliseconds, until its time is read. */
const RUNS_ON = 10 * 60_000

/**
 * Opens a world: a scenario or story by its name, or a story of one's own. When it returns the world is there for sure: the
 * address is free of parameters, the page has its main heading, nothing on it waits, and 「当前时间」 is that of the
 * world. What this browser held before is replaced. Fails with the program's own sentence where it cannot be told.
 */
export async function given(page: Page, told: ScenarioName | StoryData, moment: Moment = {}) {
  if (moment.language) setLanguage(page, moment.language)
  await page.goto(addressOf(told, moment))
  const settled = page.waitForURL((url) => !asksForStory(url), { waitUntil: 'commit' })
  const question = page.getByRole('dialog', { name: QUESTION })
  await Promise.race([settled, question.waitFor()])
  if (await question.isVisible()) {
    await question.getByRole('button', { name: REPLACE, exact: true }).click()
  }
  await settled
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const refusal = page
    .getByRole('alert')
    .filter({ has: page.getByRole('button', { name: CLOSE, exact: true }) })
  if (await refusal.isVisible()) throw new Error((await refusal.textContent()) ?? '')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  const now = await new Clock(page).now()
  const expected = beginningOf(told, moment)
  if (expected === null) return
  const late = Date.parse(`${now.replace(' ', 'T')}Z`) - Date.parse(`${expected}Z`)
  expect(late >= 0 && late < RUNS_ON, `the world begins at ${expected}; it is ${now}`).toBe(true)
}

/** The address that opens a world at a moment: without its host, for `page.goto` or to hand on. */
export function addressOf(told: ScenarioName | StoryData, moment: Moment = {}): string {
  const { at = '/', step, language, theme, company, creditCode, balance } = moment
  const address = new URL(at, 'http://any.invalid')
  const asked = {
    ...(typeof told === 'string' && { story: told }),
    ...(step !== undefined && { step: String(step) }),
    ...(language && { lang: language }),
    ...(theme && { theme }),
    ...(company && { company }),
    ...(creditCode && { credit: creditCode }),
    ...(balance && { balance }),
  }
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value)
  if (typeof told !== 'string') address.hash = `story=${packStory(told)}`
  return `${address.pathname}${address.search}${address.hash}`
}

/** A story as the fragment of an address carries it: base64url of deflated JSON. */
export function packStory(story: StoryData): string {
  return deflateRawSync(JSON.stringify(story)).toString('base64url')
}

function asksForStory({ searchParams, hash }: URL): boolean {
  return searchParams.has('story') || searchParams.has('scenario') || hash.startsWith('#story=')
}

/** When its clock begins, in Asia/Shanghai; null: that is not written down. */
function beginningOf(told: ScenarioName | StoryData, { step }: Moment): string | null {
  if (typeof told !== 'string') {
    const steps = step === undefined ? told.steps : told.steps.slice(0, step)
    const isWhole = steps.length === told.steps.length
    return (isWhole ? told.endsAt : undefined) ?? steps.at(-1)?.at ?? null
  }
  return step === undefined ? (contract.stories[told].clock ?? null) : null
}
