import { expect, type Locator, type Page } from '@playwright/test'

export type Details = Partial<
  Record<'企业名称' | '统一社会信用代码' | '联系人' | '手机号' | '邮箱' | '个人QQ', string>
>

/** The steps of buying 在线客服, from `/buy/online` to 「提交审核」. */
export class Wizard {
  readonly page: Page
  readonly price: Locator
  readonly users: Locator
  readonly next: Locator

  constructor(page: Page) {
    this.page = page
    this.price = page.getByRole('region', { name: '费用' })
    this.users = page.getByLabel('用户数')
    this.next = page.getByRole('button', { name: '下一步' })
  }

  async open() {
    await this.page.goto('/buy/online')
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('选购在线客服')
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  async choose({ users, years }: { users: number; years: number }) {
    await this.users.fill(String(users))
    await this.page
      .getByRole('radiogroup', { name: '购买时长' })
      .getByRole('radio', { name: `${years}年` })
      .check()
  }

  async goOn(heading: string) {
    await this.next.click()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }

  async fillDetails(details: Details = {}) {
    await this.page.getByRole('combobox', { name: '所属行业' }).selectOption({ label: '互联网' })
    const typed: Details = {
      联系人: '林知远',
      手机号: '138 2653 7719',
      邮箱: 'lin@example.com',
      个人QQ: '1234567',
      ...details,
    }
    for (const [name, value] of Object.entries(typed)) await this.field(name).fill(value)
  }

  /** 「提交审核」; gives the number of the application. */
  async submit(): Promise<string> {
    await this.page
      .getByRole('checkbox', {
        name: '我已阅读、理解并接受《腾讯企业级产品及服务直销协议》',
      })
      .check()
    await this.page.getByRole('button', { name: '提交审核' }).click()
    await this.page.waitForURL(/\/applications\/\d+$/)
    return this.page.url().split('/').at(-1) ?? ''
  }

  /** Everything from the first step on, with the first choices. */
  async apply(choice = { users: 3, years: 1 }): Promise<string> {
    await this.open()
    await this.choose(choice)
    await this.goOn('填写基础信息')
    await this.fillDetails()
    await this.goOn('确认提交审核')
    return this.submit()
  }
}
