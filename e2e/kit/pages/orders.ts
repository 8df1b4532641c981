import { expect, type Page } from '@playwright/test'
import type { UploadedFile } from '../../pages/pictures.ts'
import type { Language } from '../words.ts'
import { SitePage } from './site-page.ts'

/** 订单详情 */
export class OrderPage extends SitePage {
  constructor(page: Page, language?: Language) {
    super(page, '/orders/:id', language)
  }

  /** 「申请退款」, to its page. */
  async askForRefund() {
    await this.link('申请退款').click()
    await new RefundPage(this.page, this.language).expectOpen()
  }
}

/** 申请退款 */
export class RefundPage extends SitePage {
  constructor(page: Page, language?: Language) {
    super(page, '/orders/:id/refund', language)
  }

  /** 「应退金额」, as `2,997.00`. */
  async amount(): Promise<string> {
    const region = this.region('应退金额')
    await expect(region).toContainText(/¥[\d,]+\.\d{2}/)
    return /¥([\d,]+\.\d{2})/.exec((await region.textContent()) ?? '')?.[1] ?? ''
  }

  /** Hands the request in with its proof; the page of the order follows. */
  async submit(proof: UploadedFile, reason: '无理由退款' | '产品缺陷或服务异常' = '无理由退款') {
    await this.page.getByRole('radio', { name: this.say(reason) }).check()
    await this.page.getByLabel(this.say('退款证明')).setInputFiles(proof)
    await expect(this.page.getByRole('status').filter({ hasText: /已选择|Chosen/ })).toBeVisible()
    await this.page
      .getByRole('checkbox', { name: this.say('我已知晓退款后资源会被回收且数据无法恢复') })
      .check()
    await this.button('提交退款申请').click()
    await new OrderPage(this.page, this.language).expectOpen()
  }
}
