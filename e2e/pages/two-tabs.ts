import { expect, type Page } from '@playwright/test'
import { Wizard } from './wizard.ts'

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** The same address in another tab. */
export async function twin(page: Page): Promise<Wizard> {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(heading(other)).toHaveText((await heading(page).textContent()) ?? '')
  return new Wizard(other)
}

/** 填写基础信息 of a new draft. */
export async function openDetails(page: Page): Promise<Wizard> {
  const wizard = new Wizard(page)
  await wizard.open()
  await wizard.goOn('填写基础信息')
  return wizard
}

/** Soon every tab shows what was typed in one of them. */
export async function expectBoth(tabs: readonly Wizard[], values: Record<string, string>) {
  for (const tab of tabs) {
    for (const [name, value] of Object.entries(values)) {
      await expect(tab.field(name)).toHaveValue(value)
    }
  }
}
