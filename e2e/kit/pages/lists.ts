import { expect, type Locator, type Page } from '@playwright/test'
import type { Language } from '../words.ts'
import { SitePage } from './site-page.ts'

/** A page whose middle is one table. */
export class ListPage extends SitePage {
  readonly table: string

  constructor(page: Page, address: string, table: string, language?: Language) {
    super(page, address, language)
    this.table = table
  }

  /** The row that holds this text, such as a number. */
  row(text: string): Locator {
    return this.rows(this.table, text)
  }

  /** 「导出 CSV」; returns the path of the file. */
  async exportCsv(): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.button('导出 CSV').click()
    return (await download).path()
  }
}

/** 申请记录 */
export class Applications extends ListPage {
  constructor(page: Page, language?: Language) {
    super(page, '/applications', '申请记录', language)
  }

  /** 「立即购买」 of an approved application, to the cashier. */
  async buy(id: string) {
    await this.open()
    await this.row(id)
      .getByRole('button', { name: this.say('立即购买') })
      .click()
    await expect(this.heading).toHaveText(this.say('收银台'))
  }
}

/** 订单管理 */
export class Orders extends ListPage {
  constructor(page: Page, language?: Language) {
    super(page, '/orders', '订单列表', language)
  }

  /** Chooses orders and opens their common cashier. */
  async payTogether(ids: readonly string[]) {
    await this.open()
    for (const id of ids)
      await this.page.getByRole('checkbox', { name: this.say('选择 {0}', id) }).check()
    await this.button('合并付款').click()
    await expect(this.heading).toHaveText(this.say('收银台'))
  }
}

/** 发票管理 */
export class Invoices extends ListPage {
  constructor(page: Page, language?: Language) {
    super(page, '/invoices', '发票列表', language)
  }
}

/** 咨询记录 */
export class Consultations extends ListPage {
  constructor(page: Page, language?: Language) {
    super(page, '/consultations', '咨询列表', language)
  }
}

/** 采购方案 */
export class Plans extends ListPage {
  constructor(page: Page, language?: Language) {
    super(page, '/plans', '方案列表', language)
  }
}

/** 花费日历 */
export class Spending extends ListPage {
  constructor(page: Page, language?: Language) {
    super(page, '/spending', '花费明细', language)
  }

  /** 「年度预算」 of the year that is shown, in 元. */
  async setBudget(amount: string) {
    await this.field('年度预算').fill(amount)
    await this.button('保存').click()
  }
}

/** 续费中心 */
export class Renewals extends ListPage {
  constructor(page: Page, language?: Language) {
    super(page, '/renewals', '续费列表', language)
  }

  async choose(...products: readonly string[]) {
    for (const product of products) await this.row(product).getByRole('checkbox').check()
  }

  /** 「统一到期日」, as `2028-12-31`. */
  async alignTo(date: string) {
    await this.page.getByRole('textbox', { name: this.say('统一到期日') }).fill(date)
  }

  /** 「去支付」, to the cashier. */
  async order() {
    await this.button('去支付').click()
    await expect(this.heading).toHaveText(this.say('收银台'))
  }
}
