import { expect, type Page } from '@playwright/test'
import { type Language, languageOf, say } from '../kit/words.ts'

/** What the title of its message begins with. */
const TITLE: Record<Language, string> = { zh: '验证码', en: 'Verification code' }

/**
 * The newest 短信验证码, as the customer reads it: in 消息中心, in another tab, which is closed again. The page that
 * waits for the code stays as it is.
 */
export async function readSmsCode(page: Page, language = languageOf(page)): Promise<string> {
  const tab = await page.context().newPage()
  await tab.goto('/messages')
  const messages = tab.getByRole('table', { name: say(language, '消息列表') }).getByRole('row')
  const newest = messages.filter({ hasText: TITLE[language] }).first()
  await expect(newest).toBeVisible()
  const text = (await newest.textContent()) ?? ''
  await tab.close()
  // A longer number is no code.
  return /\b\d{6}\b/.exec(text.replaceAll(/\d{7,}/g, ''))?.[0] ?? ''
}
