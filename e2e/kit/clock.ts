import { expect, type Page } from '@playwright/test'
import { DemoTools } from '../pages/demo-tools.ts'

const TOOLS = /^(演示工具|Demo tools)$/
const CLOSE = /^(关闭|Close)$/

/** The calendar of 「演示工具」. It moves forward only; what comes due on the way happens, in its order. */
export class Clock {
  readonly page: Page
  private readonly tools: DemoTools

  constructor(page: Page) {
    this.page = page
    this.tools = new DemoTools(page)
  }

  /** 「当前时间」, in Asia/Shanghai: `2026-07-05 10:00:03`. Works in both languages. */
  async now(): Promise<string> {
    await this.page.getByRole('button', { name: TOOLS }).click()
    const panel = this.page.getByRole('dialog', { name: TOOLS })
    const time = panel.locator('time').first()
    await expect(time).toHaveText(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/)
    const text = (await time.textContent()) ?? ''
    await panel.getByRole('button', { name: CLOSE, exact: true }).click()
    await panel.waitFor({ state: 'detached' })
    return text
  }

  /** Today, as `2026-07-05`. */
  async today(): Promise<string> {
    return (await this.now()).slice(0, 10)
  }

  /** 「前进1天」 */
  async nextDay() {
    await this.tools.press('前进1天')
  }

  /** 「前进1个月」 */
  async nextMonth() {
    await this.tools.press('前进1个月')
  }

  /** 「前进到下一事件」: the automatic review, a reminder, an expiry, whatever is next. */
  async nextEvent() {
    await this.tools.press('前进到下一事件')
  }

  /** 「跳转到日期」: a later date, `2027-03-01`. */
  async jump(date: string) {
    await this.tools.jump(date)
  }
}
