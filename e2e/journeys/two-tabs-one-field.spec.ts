import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectBoth, openDetails, twin } from '../pages/two-tabs.ts'
import type { Wizard } from '../pages/wizard.ts'

test('APP-07 what was typed in one field of two tabs is told to the earlier, and can be kept', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  const one = await openDetails(page)
  const other = await twin(page)
  const notice = ({ page: tab }: Wizard) =>
    tab.getByRole('status').filter({ hasText: '另一个标签页改了这里填写过的内容' })
  await one.field('联系人').fill('林知远')
  await expect(other.field('联系人')).toHaveValue('林知远')
  await other.field('联系人').fill('欧阳示例')
  await one.field('邮箱').focus()
  await expect(notice(one)).toContainText('联系人（这里填写的是「林知远」）')
  await expect(one.field('联系人')).toHaveValue('欧阳示例')
  await expect(notice(other)).toHaveCount(0)
  await notice(one).getByRole('button', { name: '保留这里填写的' }).press('Enter')
  await expect(notice(one)).toHaveCount(0)
  await expectBoth([one], { 联系人: '林知远' })
  await other.field('邮箱').focus()
  await expect(notice(other)).toContainText('「欧阳示例」')
  await notice(other).getByRole('button', { name: '采用另一个标签页的' }).click()
  await expect(notice(other)).toHaveCount(0)
  await expectBoth([one, other], { 联系人: '林知远' })

  await page.goto(page.url().replace(/info$/, 'package'))
  await other.page.goto(page.url())
  await one.users.fill('5')
  await expect(other.users).toHaveValue('5')
  await other.users.fill('8')
  await one.page.getByRole('radio', { name: '2年' }).focus()
  await expect(notice(one)).toContainText('用户数（这里填写的是「5」）')
})

test('ELI-07 an account typed in two tabs tells the earlier what the later saved', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/account')
  const other = await page.context().newPage()
  await other.goto('/account')
  const name = (tab: Page) => tab.getByRole('textbox', { name: '企业名称' })
  const notice = (tab: Page) =>
    tab.getByRole('status').filter({ hasText: '另一个标签页改了这里填写过的内容' })
  await name(page).fill('深圳市晨光示例有限公司')
  await name(other).fill('广州市晚风示例有限公司')
  await other.getByRole('button', { name: '保存' }).click()
  await expect(notice(page)).toContainText('「深圳市晨光示例有限公司」')
  await notice(page).getByRole('button', { name: '保留这里填写的' }).click()
  await expect(notice(page)).toHaveCount(0)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(notice(other)).toContainText('「广州市晚风示例有限公司」')
  await expect(name(other)).toHaveValue('深圳市晨光示例有限公司')
})
