import { expect, type Locator } from '@playwright/test'
import { Named } from '../kit/words.ts'

/** The estimator of `/pricing`. */
export class Estimator extends Named {
  get price(): Locator {
    return this.page.getByRole('region', { name: this.say('费用') })
  }

  async open(product?: string) {
    await this.page.goto('/pricing')
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('价格与试算'))
    if (product) await this.choose('产品', product)
  }

  async choose(group: string, choice: string) {
    await this.page
      .getByRole('radiogroup', { name: this.say(group), exact: true })
      .getByRole('radio', { name: this.say(choice), exact: true })
      .check()
  }

  field(name: string): Locator {
    return this.page.getByLabel(this.say(name), { exact: true })
  }

  async fill(values: Record<string, string>) {
    for (const [name, value] of Object.entries(values)) await this.field(name).fill(value)
  }

  async dates(today: string, until: string) {
    await this.fill({ 今天: today, 到期日: until })
  }

  async expectTotal(total: string) {
    await expect(this.price).toContainText(total)
  }

  async makeQuote() {
    await this.page.getByRole('button', { name: this.say('生成报价单') }).click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('报价单'))
  }
}
