import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'

/** Composes as an input method does: every letter, then the character that was chosen. */
async function compose(page: Page, letters: string, chosen: string) {
  const client = await page.context().newCDPSession(page)
  for (let end = 1; end <= letters.length; end += 1) {
    const text = letters.slice(0, end)
    const selection = { selectionStart: end, selectionEnd: end }
    await client.send('Input.imeSetComposition', { text, ...selection })
  }
  await client.send('Input.insertText', { text: chosen })
}

const LISTS = [
  { scenario: 'phone-active', address: '/applications', name: '搜索申请' },
  { scenario: 'phone-active', address: '/orders', name: '搜索订单' },
  { scenario: 'phone-active', address: '/messages', name: '搜索消息' },
  { scenario: 'phone-active', address: '/help', name: '搜索帮助' },
] as const

for (const { scenario, address, name } of LISTS) {
  test(`APP-05 「${name}」 takes Chinese, fast letters and a caret in the middle`, async ({
    page,
  }) => {
    await page.goto(`/account?scenario=${scenario}`)
    await expect(page).toHaveURL(/\/account$/)
    await page.goto(address)
    const search = page.getByRole('searchbox', { name })
    await search.focus()
    await compose(page, 'dian', '电')
    await compose(page, 'hua', '话')
    await expect(search).toHaveValue('电话')
    await search.fill('')
    await page.keyboard.type('abcdefghijklmnopqrstuvwxyz0123456789', { delay: 0 })
    await expect(search).toHaveValue('abcdefghijklmnopqrstuvwxyz0123456789')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('ABC', { delay: 0 })
    await expect(search).toHaveValue('aABCbcdefghijklmnopqrstuvwxyz0123456789')
    if (address !== '/help') await expect(page).toHaveURL(/q=aABCb/)
    await page.keyboard.type('D', { delay: 0 })
    await expect(search).toHaveValue('aABCDbcdefghijklmnopqrstuvwxyz0123456789')
  })
}

test('APP-05 the address follows a search, and what the address says flows in', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/account?scenario=phone-active')
  await expect(page).toHaveURL(/\/account$/)
  await page.goto('/applications?state=completed')
  const search = page.getByRole('searchbox', { name: '搜索申请' })
  const rows = page.getByRole('table', { name: '申请记录' }).locator('tbody tr')
  for (const typed of ['电话　客服', '标准版 电话', '３用户', '电\u200B话', '3 用户']) {
    await search.fill('没有这样的')
    await expect(rows).toHaveCount(0)
    await search.fill(typed)
    await expect(rows).toHaveCount(1)
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(typed)
  }
  await page.getByRole('link', { name: '消息中心' }).click()
  await expect(page).toHaveURL(/\/messages$/)
  await page.goBack()
  await expect(search).toHaveValue('3 用户')
  await page.getByRole('combobox', { name: '申请状态' }).selectOption({ label: '待填写' })
  await search.fill('电话')
  await expect(page).toHaveURL(/state=draft.*q=/)
  await expect(page.getByRole('combobox', { name: '申请状态' })).toHaveValue('draft')
})

test('ELI-07 what is typed into the account while it is being saved stays', async ({ page }) => {
  await page.goto('/account')
  const name = page.getByRole('textbox', { name: '企业名称' })
  await name.fill('甲公司')
  await page.getByRole('button', { name: '保存' }).focus()
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#enterpriseName')
    document.querySelector<HTMLButtonElement>('main button[type=submit]')?.click()
    field?.focus()
    document.execCommand('insertText', false, '乙')
  })
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  await expect(name).toHaveValue(/乙/)
})
