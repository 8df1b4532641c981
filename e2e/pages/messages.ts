import { expect, type Locator, type Page } from '@playwright/test'

/** 「消息中心」, and how many of its messages were not read. */
export class Messages {
  readonly page: Page
  readonly rows: Locator

  constructor(page: Page) {
    this.page = page
    this.rows = page.getByRole('table', { name: '消息列表' }).locator('tbody tr')
  }

  /** The link of the navigation, where the number of unread messages is its description. */
  private get link(): Locator {
    return this.page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '消息中心' })
  }

  async expectUnread(count: number) {
    const told = count === 0 ? '' : `${count} 条未读`
    await expect(this.link).toHaveAccessibleDescription(told)
  }

  async open() {
    await this.link.click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('消息中心')
    await expect(this.rows.first()).toBeVisible()
  }

  async readAll() {
    await this.open()
    await this.page.getByRole('button', { name: '全部已读' }).click()
    await this.expectUnread(0)
  }

  /** How many messages have this title; the message centre is open. */
  titled(title: string | RegExp): Locator {
    return this.rows.filter({ hasText: title })
  }
}
