import { expect, type Page } from '@playwright/test'
import { withoutVoucherWhereAllowed } from '../../pages/records.ts'
import { beginning, type Language } from '../words.ts'
import { SitePage } from './site-page.ts'

/** 收银台 of one order, and what comes of it. */
export class Cashier extends SitePage {
  constructor(page: Page, language?: Language) {
    super(page, '/orders/:id/pay', language)
  }

  /** The number of the order that is being paid. */
  get orderId(): string {
    return new URL(this.page.url()).pathname.split('/').at(-2) ?? ''
  }

  /**
   * Pays what stands here, without a voucher, and waits for the result. Returns the number of the order.
   *
   * @param result the heading to arrive at: 支付成功 unless the bank was told to answer otherwise
   */
  async pay(
    method: '账户余额' | '微信支付' = '账户余额',
    result: '支付成功' | '支付失败' | '支付确认中' = '支付成功',
  ): Promise<string> {
    await this.expectOpen()
    const { orderId } = this
    await withoutVoucherWhereAllowed(this.page, this.language)
    await this.page.getByRole('radio', { name: beginning(this.say(method)) }).check()
    await this.button('确认支付').click()
    await expect(this.heading).toHaveText(this.say(result))
    return orderId
  }
}
