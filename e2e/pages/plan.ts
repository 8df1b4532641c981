import { expect, type Locator } from '@playwright/test'
import { Named } from '../kit/words.ts'

/** A purchase plan, saved or rebuilt from its address. */
export class PlanPage extends Named {
  get rows(): Locator {
    return this.page.getByRole('table', { name: this.say('方案明细') }).getByRole('row')
  }

  get total(): Locator {
    return this.page.getByRole('region', { name: this.say('合计'), exact: true })
  }

  get apply(): Locator {
    return this.page.getByRole('button', { name: this.say('按此方案申请') })
  }

  row(text: string): Locator {
    return this.rows.filter({ hasText: text })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name: this.say(name), exact: true })
  }

  /** 「按此方案申请」, and 「确认申请」 of what it says it makes. */
  async applyNow() {
    await this.apply.click()
    await this.page.getByRole('button', { name: this.say('确认申请') }).click()
  }

  /** 「加入方案」 on the page that is open, into the plan that is offered or a new one of this name. */
  async addFromHere(name?: string) {
    await this.button('加入方案').click()
    const dialog = this.page.getByRole('dialog', { name: this.say('加入方案') })
    if (name) await dialog.getByRole('textbox', { name: this.say('方案名称') }).fill(name)
    await dialog.getByRole('button', { name: this.say('加入') }).click()
    await expect(this.page.getByText(/^(已加入「|Added to “)/)).toBeVisible()
  }

  /** The address of 「分享链接」. */
  async address(): Promise<string> {
    await this.button('分享链接').click()
    const field = this.page.getByLabel(this.say('这份方案的链接'))
    const address = await field.inputValue()
    await this.page.keyboard.press('Escape')
    return address
  }

  /** 「保存方案」 under the name it came with. */
  async save() {
    await this.button('保存方案').click()
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: this.say('保存') })
      .click()
    await this.page.waitForURL(/\/plans\/[^/]+$/)
  }
}
