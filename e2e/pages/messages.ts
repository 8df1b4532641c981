import { expect, type Locator } from '@playwright/test'
import { Named } from '../kit/words.ts'

/** 「消息中心」, and how many of its messages were not read. */
export class Messages extends Named {
  get rows(): Locator {
    return this.page.getByRole('table', { name: this.say('消息列表') }).locator('tbody tr')
  }

  /** The link of the navigation, where the number of unread messages is its description. */
  private get link(): Locator {
    return this.page
      .getByRole('navigation', { name: this.say('主导航') })
      .getByRole('link', { name: this.say('消息中心') })
  }

  async expectUnread(count: number) {
    const told = count === 0 ? '' : this.say('{0} 条未读', count)
    await expect(this.link).toHaveAccessibleDescription(told)
  }

  async open() {
    await this.link.click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('消息中心'))
    await expect(this.rows.first()).toBeVisible()
  }

  async readAll() {
    await this.open()
    await this.page.getByRole('button', { name: this.say('全部已读') }).click()
    await this.expectUnread(0)
  }

  /** How many messages have this title; the message centre is open. */
  titled(title: string | RegExp): Locator {
    return this.rows.filter({ hasText: title })
  }
}
