import { expect, type Page } from '@playwright/test'
import { SitePage } from './site-page.ts'

/** 企点账户中心: one product. */
export class ProductPage extends SitePage {
  constructor(page: Page) {
    super(page, '/products/:id')
  }
}

/** A page that renews a product or adds to it. */
export class ProductAction extends SitePage {
  constructor(
    page: Page,
    action:
      | 'renew'
      | 'seats'
      | 'booster'
      | 'robots/new'
      | 'recharge'
      | 'knowledge'
      | 'coldstart'
      | 'implementation',
  ) {
    super(page, `/products/:id/${action}`)
  }

  /** 「续费时长」, in years. */
  async chooseYears(years: number) {
    await this.page
      .getByRole('radiogroup', { name: '续费时长' })
      .getByRole('radio', { name: `${years}年` })
      .check()
  }

  /** 「去支付」, to the cashier. */
  async order() {
    await this.button('去支付').click()
    await expect(this.heading).toHaveText('收银台')
  }
}
