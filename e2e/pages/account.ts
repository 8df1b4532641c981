import { expect, type Locator } from '@playwright/test'
import { Named } from '../kit/words.ts'

/** 「账号信息」: the balance and its movements. */
export class Account extends Named {
  get movements(): Locator {
    return this.page.getByRole('table', { name: this.say('收支明细') }).locator('tbody tr')
  }

  async open() {
    await this.page.goto('/account')
    await expect(this.movements.first()).toBeVisible()
  }

  /** 「账户余额」, as `1,000,000.00`. */
  async balance(): Promise<string> {
    const section = this.page.getByText(this.say('账户余额'), { exact: true }).locator('xpath=..')
    const text = (await section.textContent()) ?? ''
    return /¥([\d,.]+)/.exec(text)?.[1] ?? ''
  }

  /** Tops up, so that this much stands on the balance afterwards. */
  async topUp(amount: string) {
    await this.page.getByRole('button', { name: this.say('充值'), exact: true }).click()
    const dialog = this.page.getByRole('dialog', { name: this.say('充值') })
    await dialog.getByRole('spinbutton', { name: this.say('充值金额') }).fill(amount)
    await dialog.getByRole('button', { name: this.say('确认充值') }).click()
    await expect(dialog).toHaveCount(0)
  }

  /** All movements on one page, as far as one holds them. */
  private async showAll() {
    const size = this.page.getByRole('combobox', { name: this.say('每页显示') })
    const sizes = await size.locator('option').allTextContents()
    const most = Math.max(...sizes.map(Number))
    await size.selectOption(String(most))
    const told = this.page.getByText(/^共 [\d,]+ 项$|^[\d,]+ in all$/)
    const total = Number(((await told.textContent()) ?? '').replaceAll(/\D/g, ''))
    await expect(this.movements).toHaveCount(Math.min(total, most))
  }

  /**
   * Every movement follows from the one before it, and the newest leaves the balance (ORD-10). Returns the
   * movements, the newest first, in cents.
   */
  async expectToAddUp(): Promise<{ what: string; order: string; cents: number }[]> {
    await this.open()
    await this.showAll()
    const rows = await this.movements.evaluateAll((found) =>
      found.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent ?? '')),
    )
    const read = rows.map(([, what = '', order = '', amount = '', balance = '']) => ({
      ...{ what, order, cents: cents(amount), balance: cents(balance) },
    }))
    for (const [at, { cents: amount, balance }] of read.entries()) {
      expect(balance, `row ${at}`).toBe((read[at + 1]?.balance ?? 0) + amount)
    }
    expect(read[0]?.balance).toBe(cents(await this.balance()))
    return read
  }
}

function cents(text: string): number {
  return Math.round(Number(text.replace('−', '-').replaceAll(/[^\d.-]/g, '')) * 100)
}
