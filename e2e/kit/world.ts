import { expect, type Page } from '@playwright/test'
import { Account } from '../pages/account.ts'
import type { ScenarioName } from './contract.ts'
import { given, type Moment } from './given.ts'
import type { StoryData } from './story-data.ts'
import { languageOf, say } from './words.ts'

/** What a row of a list shows, by the heads of its columns: `{ 订单编号: 'D202603020001', 产品套餐: '…' }`. */
export type ShownRecord = Readonly<Record<string, string>>

/** The world in this browser: loads another one, and reads from the lists what it holds. */
export class World {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** The same as `given(page, …)`. */
  async given(told: ScenarioName | StoryData, moment: Moment = {}) {
    await given(this.page, told, moment)
  }

  /** 申请记录; like all lists here the first page of it, in the order that is shown. */
  applications(): Promise<readonly ShownRecord[]> {
    return this.rows('/applications', '申请记录')
  }

  orders(): Promise<readonly ShownRecord[]> {
    return this.rows('/orders', '订单列表')
  }

  products(): Promise<readonly ShownRecord[]> {
    return this.rows('/products', '我的产品')
  }

  invoices(): Promise<readonly ShownRecord[]> {
    return this.rows('/invoices', '发票列表')
  }

  consultations(): Promise<readonly ShownRecord[]> {
    return this.rows('/consultations', '咨询列表')
  }

  messages(): Promise<readonly ShownRecord[]> {
    return this.rows('/messages', '消息列表')
  }

  plans(): Promise<readonly ShownRecord[]> {
    return this.rows('/plans', '方案列表')
  }

  /** 收支明细, the newest first. */
  movements(): Promise<readonly ShownRecord[]> {
    return this.rows('/account', '收支明细')
  }

  /** 「账户余额」, as `1,000,000.00`. */
  async balance(): Promise<string> {
    const account = new Account(this.page)
    await account.open()
    return account.balance()
  }

  /** Opens a page and reads one of its tables; none where the page says that there is nothing yet. */
  async rows(address: string, table: string): Promise<readonly ShownRecord[]> {
    await this.page.goto(address)
    const shown = this.page.getByRole('table', {
      name: say(languageOf(this.page), table),
      exact: true,
    })
    const first = shown.locator('tbody tr').first()
    const nothing = this.page.getByRole('heading', { level: 2, name: /^(还没有|No .* yet$)/ })
    await expect(first.or(nothing).first()).toBeVisible()
    if (!(await first.isVisible())) return []
    return await shown.evaluate(recordsIn)
  }
}

/** Runs in the page. What stands in boxes of its own in a cell is parted by a space. */
function recordsIn(table: Element): ShownRecord[] {
  const textOf = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? ''
    const text = [...node.childNodes].map(textOf).join('')
    return getComputedStyle(node).display === 'inline' ? text : ` ${text} `
  }
  const textsOf = (row: Element | null) =>
    [...(row?.children ?? [])].map((cell) => textOf(cell).replaceAll(/\s+/g, ' ').trim())
  const heads = textsOf(table.querySelector('thead tr'))
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    Object.fromEntries(textsOf(row).map((text, at) => [heads[at] || `${at}`, text])),
  )
}
