import { expect, type Page } from '@playwright/test'
import type { Language } from '../words.ts'
import { SitePage } from './site-page.ts'

/** 企点账户中心: one product. */
export class ProductPage extends SitePage {
  constructor(page: Page, language?: Language) {
    super(page, '/products/:id', language)
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
    language?: Language,
  ) {
    super(page, `/products/:id/${action}`, language)
  }

  /** 「续费时长」, in years. */
  async chooseYears(years: number) {
    await this.page
      .getByRole('radiogroup', { name: this.say('续费时长') })
      .getByRole('radio', { name: this.say('{0}年', years) })
      .check()
  }

  /** 「去支付」, to the cashier. */
  async order() {
    await this.button('去支付').click()
    await expect(this.heading).toHaveText(this.say('收银台'))
  }
}
