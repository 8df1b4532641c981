import { expect, type Locator } from '@playwright/test'
import { Named } from '../kit/words.ts'
import { withoutVoucher } from './records.ts'

/** 「我的产品」, and the pages that renew a product or add to it. */
export class Products extends Named {
  get table(): Locator {
    return this.page.getByRole('table', { name: this.say('我的产品') })
  }

  get price(): Locator {
    return this.page.getByRole('region', { name: this.say('费用') })
  }

  async open(scenario?: string) {
    await this.page.goto(scenario ? `/products?scenario=${scenario}` : '/products')
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('我的产品'))
    await expect(this.table.getByRole('row').nth(1)).toBeVisible()
  }

  row(text: string): Locator {
    return this.table.getByRole('row').filter({ hasText: text })
  }

  /** Opens the page of an action from the row that holds this text. */
  async go(row: string, action: string, heading = action) {
    await this.row(row)
      .getByRole('link', { name: this.say(action), exact: true })
      .click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say(heading))
  }

  /** An action of a row that is not possible now, with its reason. */
  async expectUnavailable(row: Locator, action: string, reason: string | RegExp) {
    const button = row.getByRole('button', { name: this.say(action), exact: true })
    await expect(button).toHaveAttribute('aria-disabled', 'true')
    await expect(button).toHaveAccessibleDescription(reason)
  }

  async agree() {
    await this.page
      .getByRole('checkbox', {
        name: this.say('我已阅读、理解并接受《腾讯企业级产品及服务直销协议》'),
      })
      .check()
  }

  /** 「去支付」, to the cashier. Returns the number of the order. */
  async order(): Promise<string> {
    await this.page.getByRole('button', { name: this.say('去支付') }).click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('收银台'))
    return this.page.url().split('/').at(-2) ?? ''
  }

  /** Pays at the cashier from the balance, without a voucher. */
  async pay() {
    await withoutVoucher(this.page, this.language)
    await this.page.getByRole('button', { name: this.say('确认支付') }).click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.say('支付成功'))
  }

  /** Two standard robots for the product of the scenario `two-year`. */
  async buyRobots() {
    await this.open('two-year')
    await this.go('在线客服-基础版', '机器人标准版', '购买机器人')
    await this.page.getByRole('spinbutton', { name: this.say('机器人个数') }).fill('2')
    await this.page.getByRole('textbox', { name: this.say('机器人昵称 {0}', 1) }).fill('小助手')
    await this.page.getByRole('textbox', { name: this.say('机器人昵称 {0}', 2) }).fill('小管家')
    await this.agree()
    await this.order()
    await this.pay()
  }
}
