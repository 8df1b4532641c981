import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { drawPicture } from '../pages/pictures.ts'
import { sendRequest } from '../pages/requests.ts'
import { expectBoth, heading, openDetails, twin } from '../pages/two-tabs.ts'
import { Wizard } from '../pages/wizard.ts'

/** Between two keys of somebody who looks for each of them. */
const SLOW = 150

/**
 * Types key by key; at every moment the field holds exactly what was typed, here and `before`. The page itself looks, in
 * every frame: who asks it from outside comes late on a busy machine, and sees only what is left by then.
 */
async function typeSlowly(field: Locator, text: string, before = '') {
  await field.focus()
  const watched = await field.evaluateHandle(watchTyping, { text, before })
  for (const letter of text) await field.press(letter, { delay: SLOW })
  await expect(field).toHaveValue(before + text)
  expect(await watched.evaluate(({ wrong, stop }) => [...wrong, ...stop()])).toEqual([])
}

/** Runs in the page: collects what the field held that was not typed so far. */
function watchTyping(field: Element, { text, before }: { text: string; before: string }) {
  const wrong: string[] = []
  let typed = 0
  let frames = 0
  const look = () => {
    const { value } = field as HTMLInputElement
    const meant = before + text.slice(0, typed)
    const said = `${value} instead of ${meant}`
    if (value !== meant && wrong.at(-1) !== said) wrong.push(said)
  }
  const onInput = () => {
    typed += 1
    look()
  }
  let frame = requestAnimationFrame(function painted() {
    frames += 1
    look()
    frame = requestAnimationFrame(painted)
  })
  field.addEventListener('keydown', look)
  field.addEventListener('input', onInput)
  const stop = () => {
    cancelAnimationFrame(frame)
    field.removeEventListener('keydown', look)
    field.removeEventListener('input', onInput)
    return frames > 0 ? [] : ['nobody looked']
  }
  return { wrong, stop }
}

test('APP-07 the details typed in two tabs at once are all kept, and shown in both', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  const one = await openDetails(page)
  const other = await twin(page)
  await one.field('企业名称').fill('')
  await expect(other.field('企业名称')).toHaveValue('')
  await Promise.all([
    typeSlowly(one.field('企业名称'), 'Morning Light'),
    typeSlowly(other.field('邮箱'), 'lin@example.com'),
  ])
  await expectBoth([one, other], { 企业名称: 'Morning Light', 邮箱: 'lin@example.com' })

  await other.page.getByRole('combobox', { name: '所属行业' }).selectOption({ label: '互联网' })
  const industry = page.getByRole('combobox', { name: '所属行业' })
  await expect(industry).toHaveValue('internet')
  await page.reload()
  await expectBoth([one], { 企业名称: 'Morning Light', 邮箱: 'lin@example.com' })
})

test('APP-07 what is being typed is not overwritten, and its caret stays', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  const one = await openDetails(page)
  const other = await twin(page)
  await typeSlowly(other.field('联系人'), 'L')
  const typing = typeSlowly(other.field('联系人'), 'in Zhiyuan', 'L')
  for (const text of ['A', 'AB', 'ABC', 'ABCD', 'ABCDE', 'ABCDEF']) {
    await one.field('联系人').fill(text)
    await one.field('个人QQ').fill(text)
  }
  await typing
  expect(await other.field('联系人').inputValue()).toBe('Lin Zhiyuan')
  await other.field('联系人').press('End')
  await other.field('联系人').press('!')
  await expectBoth([one, other], { 联系人: 'Lin Zhiyuan!', 个人QQ: 'ABCDEF' })

  await other.field('联系人').press('Home')
  await other.field('联系人').press('-')
  await one.field('邮箱').fill('lin@example.com')
  await expect(other.field('邮箱')).toHaveValue('lin@example.com')
  await other.field('联系人').press('-')
  await expectBoth([one, other], { 联系人: '--Lin Zhiyuan!' })

  // Nothing is being typed there any more: the later write stays, in both.
  await other.field('联系人').blur()
  await one.field('联系人').fill('林知远')
  await expectBoth([one, other], { 联系人: '林知远' })
})

test('APP-07 the package chosen in two tabs is one, with its price', { tag: '@further' }, async ({
  page,
}) => {
  const one = await openDetails(page)
  await page.goBack()
  await expect(heading(page)).toHaveText('选择套餐信息')
  const other = await twin(page)
  const years = (tab: Wizard, label: string) =>
    tab.page.getByRole('radiogroup', { name: '购买时长' }).getByRole('radio', { name: label })
  await Promise.all([one.users.fill('7'), years(other, '2年').check()])
  for (const tab of [one, other]) {
    await expect(tab.users).toHaveValue('7')
    await expect(years(tab, '2年')).toBeChecked()
    await expect(tab.price).toContainText('¥13,986.00')
  }
  await one.chooseProfessional()
  const steps = other.page.getByRole('list', { name: '购买步骤' }).getByRole('listitem')
  await expect(steps).toHaveCount(4)
  await expect(other.users).toHaveValue('7')
})

test('APP-07 a step stays open while another tab empties an earlier one', {
  tag: '@further',
}, async ({ page }) => {
  const one = await openDetails(page)
  const other = await twin(page)
  await page.goBack()
  await one.users.fill('')
  await expect(other.price).toContainText('—')
  await other.field('联系人').fill('林知远')
  await expect(heading(other.page)).toHaveText('填写基础信息')
  await one.users.fill('5')
  await expect(other.price).toContainText('¥4,995.00')
  await expect(other.field('联系人')).toHaveValue('林知远')
})

test('APP-07 MAT-08 MAT-09 the applicant, the files and the code of two tabs are one', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  const one = new Wizard(page)
  await one.open()
  await one.chooseProfessional()
  await one.goOn('填写基础信息')
  await one.fillDetails()
  await one.goOn('上传资质资料')
  const other = await twin(page)
  await Promise.all([
    typeSlowly(one.field('姓名'), 'Ouyang'),
    typeSlowly(other.field('办理人手机号'), '13826537719'),
  ])
  await one.field('身份证号').fill('11010519491231002X')
  await expectBoth([one, other], {
    姓名: 'Ouyang',
    身份证号: '11010519491231002X',
    办理人手机号: '13826537719',
  })
  await other.page.getByRole('radio', { name: '法定代表人' }).check()
  await expect(page.getByRole('radio', { name: '法定代表人' })).toBeChecked()

  const first = await drawPicture(page, '营业执照')
  await one.upload('营业执照', first)
  await expect(other.page.getByText(first.name, { exact: true })).toBeVisible()
  const second = { ...(await drawPicture(page, '营业执照2')), name: '新执照.png' }
  await other.upload('营业执照', second)
  await expect(page.getByText(second.name, { exact: true })).toBeVisible()
  await expect(page.getByText(first.name, { exact: true })).toHaveCount(0)

  await one.field('短信验证码').fill(await one.receiveCode())
  await one.next.click()
  await expect(other.page.getByText('手机号已验证')).toBeVisible()
  await page.reload()
  await expectBoth([one, other], { 姓名: 'Ouyang', 身份证号: '11010519491231002X' })
})

test('APP-02 APP-07 a returned purchase application is fixed in two tabs', async ({ page }) => {
  await page.goto('/buy/phone')
  const id = await sendRequest(page)
  const demo = new DemoTools(page)
  await demo.open('审核')
  const group = demo.group(id)
  await group.getByRole('checkbox', { name: '需求说明' }).check()
  await group.getByRole('textbox', { name: '原因' }).fill('请写详细')
  await group.getByRole('button', { name: '驳回' }).click()
  await expect(group).toHaveCount(0)
  await demo.close()
  await page.goto(`/apply/${id}/request`)
  const one = new Wizard(page)
  const other = await twin(page)
  await Promise.all([
    one.field('联系人').fill('林知'),
    other.page.getByLabel('预计用户数').fill('30'),
  ])
  await other.page.getByRole('radio', { name: '企业版' }).check()
  await one.field('需求说明').fill('呼入为主')
  for (const tab of [one, other]) {
    await expect(tab.page.getByLabel('预计用户数')).toHaveValue('30')
    await expect(tab.page.getByRole('radio', { name: '企业版' })).toBeChecked()
    await expect(tab.field('需求说明')).toHaveValue('呼入为主')
  }
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(heading(other.page)).toHaveText('这份申请已经提交')
})

test('APP-07 a draft that is submitted or deleted elsewhere says so, and cannot be edited', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  const one = await openDetails(page)
  const other = await twin(page)
  await one.fillDetails()
  await other.field('企业名称').fill('深圳市晨光示例有限公司')
  await expect(one.field('企业名称')).toHaveValue('深圳市晨光示例有限公司')
  await one.goOn('确认提交审核')
  const id = await one.submit()
  await expect(heading(other.page)).toHaveText('这份申请已经提交')
  await expect(other.page.getByRole('main')).toContainText('另一个标签页')
  await expect(other.page.getByRole('textbox')).toHaveCount(0)
  await other.page.getByRole('link', { name: '查看申请记录' }).click()
  await expect(other.page).toHaveURL(new RegExp(`/applications/${id}$`))
  await expect(other.page.getByRole('main')).toContainText('深圳市晨光示例有限公司')

  const draft = await openDetails(page)
  const last = await twin(page)
  await page.goto('/applications')
  await page.getByRole('button', { name: '删除' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click()
  await expect(heading(last.page)).toHaveText('记录不存在')
  await expect(last.page.getByRole('main')).toContainText('可能已被删除')
  await expect(draft.field('企业名称')).toHaveCount(0)
})

test('ELI-07 the account saved in two tabs keeps what each of them changed', async ({ page }) => {
  await page.goto('/account')
  const other = await page.context().newPage()
  await other.goto('/account')
  const verification = (tab: Page) => tab.getByRole('combobox', { name: '实名认证' })
  await page.getByRole('textbox', { name: '企业名称' }).fill('深圳市晨光示例有限公司')
  await verification(other).selectOption({ label: '政府' })
  for (const tab of [other, page]) {
    await tab.getByRole('button', { name: '保存' }).click()
    await expect(tab.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  }
  for (const tab of [page, other]) {
    await expect(verification(tab)).toHaveValue('government')
    await expect(tab.getByRole('textbox', { name: '企业名称' })).toHaveValue(
      '深圳市晨光示例有限公司',
    )
  }
})

test('LIF-07 the alert set in two tabs keeps what each of them changed', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/help?scenario=pv-refund')
  await expect(page).toHaveURL(/\/help$/)
  await page.goto('/products/P202603020001')
  const other = await page.context().newPage()
  await other.goto('/products/P202603020001')
  const threshold = (tab: Page) => tab.getByRole('spinbutton', { name: '余额告警阈值' })
  const channel = (tab: Page) => tab.getByRole('checkbox').first()
  const save = async (tab: Page) => {
    await tab.getByRole('button', { name: '保存' }).click()
    await expect(tab.getByRole('status').filter({ hasText: '已保存' })).toBeVisible()
  }
  await channel(page).check()
  await threshold(page).fill('10000')
  await save(page)
  await expect(threshold(other)).toHaveValue('10000')
  await expect(channel(other)).toBeChecked()
  await threshold(other).fill('20000')
  await save(other)
  await expect(threshold(page)).toHaveValue('20000')
  await channel(page).uncheck()
  await page.getByRole('checkbox').nth(1).check()
  await save(page)
  await expect(threshold(other)).toHaveValue('20000')
  await expect(other.getByRole('checkbox').nth(1)).toBeChecked()
})
