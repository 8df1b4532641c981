import { expect, type Page } from '@playwright/test'
import type { Language } from '../words.ts'
import { SitePage } from './site-page.ts'

/** 选购 PV 套餐包 and 选购企业微信互通账号, which are bought without an application. */
export class DirectPurchase extends SitePage {
  private readonly quantity: '购买数量' | '账号数'
  private readonly isPv: boolean

  constructor(page: Page, what: 'pv' | 'interop', language?: Language) {
    super(page, `/buy/${what}`, language)
    this.isPv = what === 'pv'
    this.quantity = this.isPv ? '购买数量' : '账号数'
  }

  async fill({ corpId, quantity }: { readonly corpId: string; readonly quantity: number }) {
    if (this.isPv) {
      const kind = this.page.getByRole('combobox', { name: this.say('企业 ID 类型') })
      await this.chooseOption(kind, '企业微信 CorpID')
      const industry = this.page.getByRole('combobox', { name: this.say('落地页行业') })
      await this.chooseOption(industry, '电商零售')
    }
    await this.field(this.isPv ? '企业 ID' : '企业微信 CorpID').fill(corpId)
    await this.field(this.quantity).fill(String(quantity))
    await this.page
      .getByRole('checkbox', {
        name: this.say('我已阅读并同意《腾讯企点营销通服务协议》'),
        exact: true,
      })
      .check()
  }

  /** 「立即购买」 and 「提交订单」, to the cashier. */
  async order() {
    await this.button('立即购买').click()
    await this.button('提交订单').click()
    await expect(this.heading).toHaveText(this.say('收银台'))
  }
}
