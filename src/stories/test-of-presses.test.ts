import { describe, expect, it } from 'vitest'
import { type Noted, testOfPresses } from './test-of-presses.ts'

const press = (name: string, more: Partial<Noted> = {}): Noted => ({
  ...{ what: 'press', role: 'button', name },
  ...more,
})
const PANEL = { dialog: '演示工具' }
const linesOf = (presses: readonly Noted[]) =>
  testOfPresses(
    { address: '/a?lang=zh#story=x', title: '录制', messages: '/messages' },
    presses,
    [],
  )
    .split('\n')
    .filter((line) => line.startsWith('  await'))
    .map((line) => line.trim())

describe('a test of what was recorded', () => {
  it('does it again by roles and names, beginning with the same world', () => {
    expect(
      linesOf([
        press('充值'),
        press('充值金额', { what: 'fill', role: 'spinbutton', value: '5', dialog: '充值' }),
        press('行业', { what: 'choose', role: 'combobox', value: '互联网' }),
        press('2年', { what: 'check', role: 'radio', nth: 1 }),
        press('it\'s "so"\\', { what: 'uncheck', role: 'checkbox' }),
        press('营业执照', { what: 'upload', role: 'textbox' }),
      ]),
    ).toEqual([
      "await page.goto('/a?lang=zh#story=x')",
      "await page.getByRole('button', { name: '充值', exact: true }).click()",
      "await page.getByRole('dialog', { name: '充值', exact: true }).getByRole('spinbutton', { name: '充值金额', exact: true }).fill('5')",
      "await page.getByRole('combobox', { name: '行业', exact: true }).selectOption({ label: '互联网' })",
      "await page.getByRole('radio', { name: '2年', exact: true }).nth(1).check()",
      "await page.getByRole('checkbox', { name: 'it\\'s \"so\"\\\\', exact: true }).uncheck()",
      "await page.getByLabel('营业执照', { exact: true }).setInputFiles(await picture(page))",
    ])
  })

  it('goes to an address that no press led to', () => {
    const there: Noted = { what: 'goto', role: 'document', name: '', value: '/account?a=1' }
    expect(linesOf([press('订单管理'), there, press('保存')])[2]).toBe(
      "await page.goto('/account?a=1')",
    )
  })

  it('leaves a page only when the dialog is closed that sent something', () => {
    const there: Noted = { what: 'goto', role: 'document', name: '', value: '/account' }
    expect(linesOf([press('确认充值', { dialog: '充值' }), there]).slice(1)).toEqual([
      "await page.getByRole('dialog', { name: '充值', exact: true }).getByRole('button', { name: '确认充值', exact: true }).click()",
      "await page.getByRole('dialog', { name: '充值', exact: true }).waitFor({ state: 'hidden', timeout: 5_000 }).catch(() => undefined)",
      "await page.goto('/account')",
    ])
  })

  it('leaves out how the panel was closed to begin, and opened to stop', () => {
    const stop = [press('演示工具'), press('故事', PANEL), press('停止录制', PANEL)]
    expect(linesOf([press('关闭', PANEL), press('充值'), ...stop])).toHaveLength(2)
    expect(linesOf([press('关闭', PANEL), ...stop])).toHaveLength(1)
  })

  it('expects what it left behind, in a tab of its own', () => {
    const outcome = [
      { address: '/orders', rows: [['D1', '已支付']], texts: [] },
      { address: '/account', rows: [], texts: ['¥1,000.00'] },
    ]
    const text = testOfPresses(
      { address: '/', title: '录制', messages: '/messages' },
      [press('充值')],
      outcome,
    )
    expect(text).toContain("import { expect, test } from '@playwright/test'")
    expect(text.split('\n').slice(-8, -2)).toEqual([
      "  await page.getByRole('button', { name: '充值', exact: true }).click()",
      '  const after = await page.context().newPage()',
      "  await after.goto('/orders')",
      "  await expect(after.getByRole('row').filter({ hasText: 'D1' }).filter({ hasText: '已支付' }).first()).toBeVisible()",
      "  await after.goto('/account')",
      "  await expect(after.getByRole('main')).toContainText('¥1,000.00')",
    ])
  })

  it('reads the code of a text message anew', () => {
    const code = press('短信验证码', { what: 'code', role: 'textbox' })
    const begun = { address: '/a?lang=en#story=x', title: '录制', messages: '/base/messages' }
    const text = testOfPresses(begun, [code], [])
    expect(text).toContain("import { expect, test } from '@playwright/test'")
    expect(text).toContain("name: '短信验证码', exact: true }).fill(await smsCode(page))")
    expect(text).toContain("await tab.goto('/base/messages')")
    expect(text).toContain("getByRole('table', { name: 'Messages' })")
    expect(text).toContain('.toContainText(/\\b\\d{6}\\b/)')
  })

  it('opens the panel for what was done in it', () => {
    const day = [press('前进1天', PANEL), press('关闭', PANEL), press('充值')]
    expect(linesOf(day)).toMatchObject(
      [/goto/, /演示工具/, /前进1天/, /关闭/, /充值/].map((part) => expect.stringMatching(part)),
    )
  })
})
