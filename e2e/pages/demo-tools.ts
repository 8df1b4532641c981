import { expect, type Locator } from '@playwright/test'
import { beginning, containing, Named } from '../kit/words.ts'

type TabName = '时间' | '审核' | '支付' | '用量' | '场景' | '故事' | '数据'

/** The panel that plays the reviewer, the bank and the calendar, and changes worlds. */
export class DemoTools extends Named {
  get panel(): Locator {
    return this.page.getByRole('dialog', { name: this.say('演示工具') })
  }

  /** 「确认替换数据」, over the panel or before the first page. */
  get question(): Locator {
    return this.page.getByRole('dialog', { name: this.say('确认替换数据') })
  }

  /**
   * Opens the panel, moves the clock, and closes it when 「当前时间」 has moved: a page that is left
   * earlier takes the jump with it.
   */
  async press(name: '前进1天' | '前进1个月' | '前进到下一事件') {
    await this.open()
    const time = this.panel.locator('time').first()
    const before = (await time.textContent()) ?? ''
    await this.button(name).click()
    await expect(time).not.toHaveText(before)
    await this.close()
  }

  /** 「跳转到日期」, and closes the panel when 「当前时间」 is there. */
  async jump(date: string) {
    await this.open('时间')
    await this.panel.getByRole('textbox', { name: this.say('跳转到日期') }).fill(date)
    await this.button('跳转').click()
    await expect(this.panel.locator('time').first()).toHaveText(new RegExp(`^${date}`))
    await this.close()
  }

  async open(tab?: TabName) {
    await this.page.getByRole('button', { name: this.say('演示工具') }).click()
    await this.panel.waitFor()
    if (tab) await this.panel.getByRole('tab', { name: this.say(tab), exact: true }).click()
  }

  async close() {
    await this.button('关闭').click()
    await this.panel.waitFor({ state: 'detached' })
  }

  button(name: string): Locator {
    return this.panel.getByRole('button', { name: this.say(name), exact: true })
  }

  tab(name: TabName): Locator {
    return this.panel.getByRole('tab', { name: this.say(name), exact: true })
  }

  /** A waiting record or payment, by its number. */
  group(id: string): Locator {
    return this.panel.getByRole('group', { name: id, exact: true })
  }

  /** 「自动审核」 and 「模拟存储已满」. */
  switch(name: string): Locator {
    return this.panel.getByRole('switch', { name: this.say(name), exact: true })
  }

  /** 「当前时间」, as text. */
  async expectTime(time: string | RegExp) {
    await expect(this.panel.getByRole('time').or(this.panel.locator('time')).first()).toHaveText(
      time,
    )
  }

  /** The result of the next 「确认支付」. */
  async answerNextPayment(label: '成功' | '拒绝' | '无响应') {
    await this.open('支付')
    await this.chooseOption(
      this.panel.getByRole('combobox', { name: this.say('下一次支付结果') }),
      label,
    )
    await this.close()
  }

  /** Presses a button of a waiting record or payment, and closes the panel. */
  async decide(tab: '审核' | '支付', id: string, name: string) {
    await this.open(tab)
    await this.group(id)
      .getByRole('button', { name: this.say(name), exact: true })
      .click()
    await expect(this.group(id)).toHaveCount(0)
    await this.close()
  }

  /** What the calendar did, of 「时间日志」: date and event, without the time and what it happened to, the oldest first. */
  async log(): Promise<string[]> {
    await this.open('时间')
    const log = this.panel.getByRole('list', { name: beginning(this.say('时间日志')) })
    const empty = this.panel.getByText(/(都会记在这里。|is noted here\.)$/)
    await expect(log.or(empty).first()).toBeVisible()
    const calendar = this.language === 'zh' ? '（日历）' : '(calendar)'
    const items = log.getByRole('listitem').filter({ hasText: calendar })
    const texts = await items.evaluateAll(wordsOf)
    await this.close()
    return texts
  }

  /** 「消耗」 of a product; returns what the panel says of it. */
  async consume(product: string, amount: number): Promise<string> {
    await this.open('用量')
    const group = this.panel.getByRole('group', { name: product })
    await group.getByRole('spinbutton', { name: this.say('消耗数量') }).fill(String(amount))
    await group.getByRole('button', { name: this.say('消耗'), exact: true }).click()
    const told = this.panel.getByRole('status')
    await expect(told).not.toBeEmpty()
    const text = (await told.textContent()) ?? ''
    await this.close()
    return text
  }

  /** 「封停」 or 「解除封停」 of a product. */
  async supervise(product: string, command: '封停' | '解除封停') {
    await this.open('审核')
    const group = this.panel.getByRole('group', { name: product })
    await group.getByRole('button', { name: this.say(command), exact: true }).click()
    await expect(this.panel.getByRole('status')).toContainText(containing(this.say(`已${command}`)))
    await this.close()
  }

  async load(scenario: string) {
    await this.group(scenario)
      .getByRole('button', { name: this.say('载入') })
      .click()
  }

  async confirm() {
    await this.question.getByRole('button', { name: this.say('确认替换') }).click()
    await expect(this.question).toHaveCount(0)
  }
}

/** Runs in the page: the date of each event, and what happened, which are texts of their own. */
function wordsOf(events: readonly Element[]): string[] {
  return events.map(({ childNodes }) => {
    const [time = '', , said = ''] = [...childNodes].map(({ textContent }) => textContent ?? '')
    return `${time.slice(0, 10)} ${said}`
  })
}
