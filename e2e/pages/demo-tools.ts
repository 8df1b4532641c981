import { expect, type Locator } from '@playwright/test'
import { beginning, containing, Named } from '../kit/words.ts'

type TabName = '时间' | '审核' | '支付' | '用量' | '场景' | '故事' | '数据'

/** What the panel tells of the calendar. */
type Calendar = { readonly time: string; readonly next: string }

const DAY = 24 * 60 * 60_000

/** By so much at least the time is another one after the command; a month has 28 days or more. */
const LEAST_AHEAD = { 前进1天: DAY, 前进1个月: 28 * DAY } as const

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
   * Opens the panel, moves the clock, and closes it when the command was answered: a page that is left earlier takes the
   * jump with it. That 「当前时间」 is another one says nothing, for it ticks every second.
   */
  async press(name: '前进1天' | '前进1个月' | '前进到下一事件') {
    await this.open()
    // 「下一事件」 stands there as soon as one can go to it.
    await expect(this.button(name)).toBeEnabled()
    const before = await this.calendar()
    await this.button(name).click()
    const isThere = name === '前进到下一事件' ? isAtNextEvent : isAheadBy(LEAST_AHEAD[name])
    await expect
      .poll(async () => isThere(before, await this.calendar()), { message: `${name} is answered` })
      .toBe(true)
    await this.close()
  }

  /** 「当前时间」, and what stands below it about 「下一事件」. */
  private async calendar(): Promise<Calendar> {
    const next = this.panel.locator('#next-event')
    return {
      time: (await this.panel.locator('time').first().textContent()) ?? '',
      next: (await next.textContent()) ?? '',
    }
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

function isAheadBy(milliseconds: number) {
  const instant = ({ time }: Calendar) => Date.parse(`${time.replace(' ', 'T')}Z`)
  return (before: Calendar, after: Calendar) => instant(after) - instant(before) >= milliseconds
}

/** The minute of the event has come; where it is this minute already, another event is the next. */
function isAtNextEvent(before: Calendar, after: Calendar): boolean {
  const due = dueOf(before)
  return before.time < due ? after.time >= due : dueOf(after) !== due
}

/** When the next event is, to the minute; of today's only the time of day stands there. */
function dueOf({ time, next }: Calendar): string {
  const [due = ''] = /[-\d]*\s?\d+:\d+$/.exec(next) ?? []
  return due.includes('-') ? due : `${time.slice(0, 10)} ${due.trim()}`
}

/** Runs in the page: the date of each event, and what happened, which are texts of their own. */
function wordsOf(events: readonly Element[]): string[] {
  return events.map(({ childNodes }) => {
    const [time = '', , said = ''] = [...childNodes].map(({ textContent }) => textContent ?? '')
    return `${time.slice(0, 10)} ${said}`
  })
}
