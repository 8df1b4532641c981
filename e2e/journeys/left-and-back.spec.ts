import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAlive } from '../pages/alive.ts'
import { holdProgram } from '../pages/held-program.ts'
import { fillRequest, REQUEST } from '../pages/purchase-request.ts'
import { Wizard } from '../pages/wizard.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Looks at another page by its link, and comes back as people do; `reloads`: that page is loaded anew before. */
async function lookElsewhere(page: Page, { reloads = false } = {}) {
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '价格' }).click()
  await expect(heading(page)).toHaveText('价格与试算')
  if (reloads) await page.reload()
  await page.goBack()
}

test('APP-07 a package that is not saved yet is found again by Back, and a new purchase begins anew', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  const users = page.getByRole('spinbutton', { name: '用户数' })
  await page.goto('/buy/online')
  await expectAlive(page)
  await page.getByRole('radio', { name: '专业版' }).check()
  await wizard.choose({ users: 72, years: 4 })
  await expect(wizard.price).toContainText('¥864,000.00')
  await lookElsewhere(page)
  await expect(heading(page)).toHaveText('选购在线客服')
  await expect(users).toHaveValue('72')
  await expect(page.getByRole('radio', { name: '4年' })).toBeChecked()
  await expect(page.getByRole('radio', { name: '专业版' })).toBeChecked()
  await expect(wizard.price).toContainText('¥864,000.00')
  await page.reload()
  await expect(users).toHaveValue('72')
  await expect(wizard.price).toContainText('¥864,000.00')

  await page
    .getByRole('navigation', { name: '主导航' })
    .getByRole('link', { name: '选购中心' })
    .click()
  await page.getByRole('link', { name: '选购在线客服' }).click()
  await expect(users).toHaveValue('3')
  await expect(wizard.price).toContainText('¥2,997.00')
})

test('APP-07 a package is found again by Back from an address that was typed, also where that was reloaded', async ({
  page,
}) => {
  const users = page.getByRole('spinbutton', { name: '用户数' })
  await page.goto('/buy/online')
  await expectAlive(page)
  await users.fill('72')
  await page.goto('/pricing')
  await expectAlive(page)
  await users.fill('5')
  await page.reload()
  await expectAlive(page)
  await expect(users).toHaveValue('5')
  await page.goBack()
  await expect(users).toHaveValue('72')
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥71,928.00')
  // Another visit begins anew.
  await page.goto('/buy/online')
  await expectAlive(page)
  await expect(users).toHaveValue('3')
})

test('ELI-07 what was saved comes back to nobody, where it was changed elsewhere since', async ({
  page,
  context,
}) => {
  const save = async (tab: Page, name: string) => {
    await tab.goto('/account')
    await expectAlive(tab)
    await tab.getByRole('textbox', { name: '企业名称' }).fill(name)
    await tab.getByRole('button', { name: '保存' }).first().click()
    await expect(tab.getByRole('status').filter({ hasText: /^已保存/ })).toBeVisible()
  }
  await save(page, '海城科技有限公司')
  await page.goto('/pricing')
  await expectAlive(page)
  await save(await context.newPage(), '山城科技有限公司')
  await page.goBack()
  await expectAlive(page)
  await expect(page.getByRole('textbox', { name: '企业名称' })).toHaveValue('山城科技有限公司')
})

test('APP-02 APP-07 a purchase application that was left is found again by Back, one that was sent is not', {
  tag: '@further',
}, async ({ page }) => {
  const field = (name: string) => page.getByRole('textbox', { name })
  await page.goto('/buy/phone')
  await expectAlive(page)
  await page.getByRole('radio', { name: '企业版' }).check()
  const typed = {
    企业名称: '海城科技',
    联系人: '林知远',
    手机号: '13826537719',
    邮箱: 'lin@example.com',
    需求说明: '呼入为主',
  }
  for (const [name, value] of Object.entries(typed)) await field(name).fill(value)
  await lookElsewhere(page)
  await expect(heading(page)).toHaveText('企点电话客服购买申请')
  const expectFound = async () => {
    for (const [name, value] of Object.entries(typed)) {
      await expect(field(name)).toHaveValue(value)
    }
    await expect(page.getByRole('radio', { name: '企业版' })).toBeChecked()
  }
  await expectFound()
  await page.reload()
  await expectFound()
  await lookElsewhere(page, { reloads: true })
  await expectFound()

  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('main')).toContainText('预审中')
  await page.goBack()
  await expect(heading(page)).toHaveText('企点电话客服购买申请')
  await expect(field('联系人')).toHaveValue('')
})

/** 「企点电话客服购买申请」, filled in. */
async function openRequest(page: Page) {
  await page.goto('/buy/phone')
  await expectAlive(page)
  await fillRequest(page)
}

/** It is sent, and the page after it left for an address that is typed. */
async function sendAndLeave(page: Page) {
  await openRequest(page)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('main')).toContainText('预审中')
  await page.goto('/pricing')
  await expectAlive(page)
}

/** Nothing of it is there, whatever the browser itself remembers. */
async function expectRequestForgotten(page: Page) {
  await expect(heading(page)).toHaveText('企点电话客服购买申请')
  await expectAlive(page)
  for (const name of Object.keys(REQUEST)) {
    await expect(page.getByRole('textbox', { name })).toHaveValue('')
  }
  expect(await page.evaluate(() => sessionStorage.getItem('qd-typed') ?? '')).not.toContain('林')
}

test('APP-02 APP-07 what was sent is not found again by whoever goes back over several pages', async ({
  page,
}) => {
  await sendAndLeave(page)
  await page.evaluate(() => history.go(-2))
  await expectRequestForgotten(page)
})

test('MAT-09 what was erased is not found again by Back', async ({ page }) => {
  await openRequest(page)
  await page.goto('/account')
  await expectAlive(page)
  await page.getByRole('button', { name: '清除我的全部数据' }).click()
  const question = page.getByRole('alertdialog')
  await question.getByRole('button', { name: '清除我的全部数据' }).click()
  await expect(page.getByRole('main').getByText('已清除此浏览器里的全部数据')).toBeVisible()
  await page.goBack()
  await expectRequestForgotten(page)
})

test('APP-07 what is typed into a page that Back led to before the program is there stays', async ({
  page,
}) => {
  await sendAndLeave(page)
  const release = await holdProgram(page)
  await page.evaluate(() => history.go(-2))
  await expect(heading(page)).toHaveText('企点电话客服购买申请')
  await page.getByRole('textbox', { name: '联系人' }).fill('欧阳示例')
  release()
  await expectAlive(page)
  await expect(page.getByRole('textbox', { name: '联系人' })).toHaveValue('欧阳示例')
  await expect(page.getByRole('textbox', { name: '邮箱' })).toHaveValue('')
})

test('PRC-13 a product that is chosen on a page that Back led to before the program is there is chosen', async ({
  page,
}) => {
  await page.goto('/pricing')
  await expectAlive(page)
  await page.goto('/help')
  await expectAlive(page)
  const release = await holdProgram(page)
  await page.goBack()
  const phone = page.getByRole('radio', { name: '电话客服' })
  await phone.check()
  release()
  await expectAlive(page)
  await page.getByRole('spinbutton', { name: '用户数' }).fill('9')
  await expect(phone).toBeChecked()
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥13,500.00')
})

test('ORD-01 what is added to a product is found again by Back, and agreed to anew', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/help?scenario=online-active')
  await expect(page).toHaveURL(/\/help$/)
  await page.goto('/products')
  await page.getByRole('link', { name: '机器人标准版' }).first().click()
  const nickname = page.getByRole('textbox', { name: '机器人昵称 1' })
  const agreement = page.getByRole('checkbox', { name: /我已阅读/ })
  await nickname.fill('小星')
  await page.reload()
  await expect(nickname).toHaveValue('小星')
  await agreement.check()
  await page.reload()
  await expect(nickname).toHaveValue('小星')
  await expect(agreement).not.toBeChecked()
  await agreement.check()
  await lookElsewhere(page)
  await expect(nickname).toHaveValue('小星')
  await expect(agreement).not.toBeChecked()

  const placed = new Set<string>()
  for (const visit of ['first', 'again']) {
    await agreement.check()
    await page.getByRole('button', { name: '去支付' }).click()
    await expect(heading(page), visit).toHaveText('收银台')
    placed.add(page.url())
    await page.goBack()
    await expect(nickname, visit).toHaveValue('小星')
    await expect(agreement, visit).not.toBeChecked()
  }
  // What was not changed is no other order.
  expect(placed.size).toBe(1)

  await agreement.check()
  await page.getByRole('button', { name: '去支付' }).click()
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(heading(page)).toHaveText('支付成功')
  await page.goBack()
  await expect(nickname).toHaveValue('')
})

test('BIL-01 whoever opens 充值 and types at once types the amount', async ({ page }) => {
  await page.goto('/account')
  await expectAlive(page)
  await page.getByRole('main').getByRole('button', { name: '充值' }).click()
  const amount = page.getByRole('dialog', { name: '充值' }).getByRole('spinbutton')
  await expect(amount).toBeFocused()
  await page.keyboard.type('5000')
  await expect(amount).toHaveValue('5000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: '充值' })).toBeHidden()
  await expect(page.getByRole('main')).toContainText('¥1,005,000.00')
})

test('BIL-01 an amount that was given up is no part of the next one', async ({ page }) => {
  await page.goto('/account')
  await expectAlive(page)
  const begin = page.getByRole('main').getByRole('button', { name: '充值' })
  const dialog = page.getByRole('dialog', { name: '充值' })
  await begin.click()
  await dialog.getByRole('spinbutton').fill('5000')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await begin.click()
  await expect(dialog.getByRole('spinbutton')).toBeFocused()
  await page.keyboard.type('3000')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText('¥1,003,000.00')
})
