import type { Locator, Page } from '@playwright/test'

/** The panel that plays the reviewer, the bank and the calendar. */
export class DemoTools {
  readonly page: Page
  readonly panel: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('dialog', { name: '演示工具' })
  }

  /** Opens the panel, presses one of its buttons, and closes it. */
  async press(name: '前进1天' | '前进1个月' | '前进到下一事件') {
    await this.open()
    await this.panel.getByRole('button', { name, exact: true }).click()
    await this.close()
  }

  async open() {
    await this.page.getByRole('button', { name: '演示工具' }).click()
    await this.panel.waitFor()
  }

  async close() {
    await this.panel.getByRole('button', { name: '关闭' }).click()
    await this.panel.waitFor({ state: 'detached' })
  }
}
