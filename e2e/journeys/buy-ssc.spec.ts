import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAccessibleAndNarrow } from '../pages/accessible.ts'
import { expectResult, pay } from '../pages/cashier.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { applicationRow, buyFromList, withoutVoucher } from '../pages/records.ts'
import { sendRequest } from '../pages/requests.ts'
import { Wizard } from '../pages/wizard.ts'

const NAME = '企业共享服务中心-专业版 6000员工 3专家坐席 3工单坐席 1机器人 2年有效期'

/** A purchase application that passed the pre-review, with its order form open at the package. */
async function openOrderForm(page: Page) {
  const demo = new DemoTools(page)
  await page.goto('/buy/ssc')
  const id = await sendRequest(page, { 预计员工数: '6000' })
  await demo.press('前进到下一事件')
  await expect(page.getByRole('main')).toContainText('企点企业共享服务中心预审通过')
  await page.getByRole('link', { name: '前往下单付款' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('选择套餐信息')
  return id
}

test('EX-03 APP-02 APP-03 CAT-07 CAT-12 PRD-06 企业共享服务中心 from the home page to the open product', async ({
  page,
  clock,
}) => {
  test.slow()
  const wizard = new Wizard(page)
  const heading = page.getByRole('heading', { level: 1 })
  const main = page.getByRole('main')

  await page.goto('/')
  await page.getByRole('link', { name: '选购企业共享服务中心' }).click()
  await expect(heading).toHaveText('企点企业共享服务中心购买申请')
  await expect(page.getByRole('radiogroup', { name: '版本' })).toHaveCount(0)
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  const id = await sendRequest(page, { 预计员工数: '6,000' })
  await expect(main).toContainText(/最晚 \d{4}-\d{2}-\d{2} 出结果/)

  await clock.nextEvent()
  await expect(main).toContainText('企点企业共享服务中心预审通过')
  await expect(main).toContainText(/提交时间：\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}/)
  await page.getByRole('link', { name: '前往下单付款' }).click()

  await expect(heading).toHaveText('选择套餐信息')
  await expect(page.getByRole('list', { name: '购买步骤' }).getByRole('listitem')).toHaveCount(4)
  const notice = page.getByRole('region', { name: '购买须知' })
  await expect(notice).toContainText('解决方案')
  await expect(
    notice.getByRole('list', { name: '开通产品模块' }).getByRole('listitem'),
  ).toHaveCount(4)
  await expect(notice.getByRole('link', { name: '套餐介绍' })).toHaveAttribute('href', '/help/ssc')
  await expect(page.getByLabel('员工数')).toHaveValue('6,000')
  await expect(page.getByLabel('专家坐席数')).toHaveValue('3')
  await expect(page.getByLabel('工单坐席数')).toHaveValue('3')
  await expect(page.getByLabel('企业版机器人')).toHaveAccessibleDescription(/附送 50,000 条会话/)
  await page.getByRole('radio', { name: '2年' }).check()
  await page.getByRole('combobox', { name: '行业类型' }).selectOption({ label: '制造' })
  await page.getByRole('combobox', { name: '行业知识云' }).selectOption({ label: 'HR' })
  await expect(main).toContainText('知识库冷启动实施服务')
  await wizard.price.getByRole('button', { name: '费用清单' }).click()
  for (const formula of [
    '6 千人 × 2 年 × 10000 元 = 120,000.00 元',
    '3 用户 × 2 年 × 3000 元 = 18,000.00 元',
    '3 用户 × 2 年 × 1880 元 = 11,280.00 元',
    '1 套 × 2 年 × 128000 元 = 256,000.00 元',
    '1 套 × 15000 元 = 15,000.00 元',
  ]) {
    await expect(wizard.price).toContainText(formula)
  }
  await expect(wizard.price).toContainText('¥420,280.00')

  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('上传资质资料')
  await expect(wizard.field('短信验证码')).toHaveCount(0)
  await wizard.fillApplicant()
  await wizard.uploadAll()
  await wizard.goOn('确认提交审核')
  for (const answer of [NAME, '行业类型', '制造', '行业知识云', 'HR', '所属行业', '互联网']) {
    await expect(main).toContainText(answer)
  }
  expect(await wizard.submit()).toBe(id)
  await expect(main).toContainText('预计 3–5 分钟出结果')
  await expect(main).toContainText('行业知识云')

  await clock.nextEvent()
  await expect(main).toContainText('待付款')
  await page.goto('/applications?product=ssc')
  await expect(applicationRow(page, id)).toContainText(NAME)
  await expect(applicationRow(page, id)).toContainText('420,280.00')
  await page.getByRole('combobox', { name: '产品' }).selectOption({ label: '客户数据平台' })
  await expect(page.getByText('共 0 项')).toBeVisible()

  await page.goto('/applications')
  await buyFromList(page, id)
  await withoutVoucher(page)
  await expect(main).toContainText('¥420,280.00')
  await pay(page)
  await expectResult(page, '支付成功')
  await page.goto('/products')
  const product = page.getByRole('row').filter({ hasText: '企业共享服务中心-专业版' })
  await expect(product).toContainText('已开通')
  await expect(product.getByRole('cell').first()).toHaveText(/^\d{10}$/)
  await product.getByRole('link', { name: '管理' }).click()
  await expect(heading).toHaveText('企点账户中心')
  await expect(main).toContainText('6,000')
  await expect(main).toContainText('50,000')
})

test('CAT-03 CAT-07 CAT-10 what is typed wrong is said beside it, and the step is offered', {
  tag: '@further',
}, async ({ page }) => {
  await openOrderForm(page)
  const wizard = new Wizard(page)
  const employees = page.getByLabel('员工数')
  await employees.fill('5500')
  await expect(wizard.price).toContainText('—')
  await employees.blur()
  await expect(employees).toHaveAccessibleDescription(/1,000 的整数倍/)
  await page.getByRole('combobox', { name: '行业知识云' }).selectOption({ label: '高校' })
  await expectAccessibleAndNarrow(page)
  await page.getByRole('combobox', { name: '行业知识云' }).selectOption({ label: '不购买' })
  await page.getByRole('button', { name: '调整为 6,000' }).click()
  await expect(employees).toHaveValue('6000')
  await expect(employees).not.toHaveAttribute('aria-invalid')

  await page.getByLabel('专家坐席数').fill('2')
  await page.getByLabel('企业版机器人').fill('0')
  await wizard.next.click()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary.getByRole('link')).toHaveCount(2)
  await expect(page.getByLabel('专家坐席数')).toHaveAccessibleDescription(/3 个起售/)
  await expect(page.getByLabel('专家坐席数')).toHaveValue('2')
  await summary.getByRole('link', { name: /^企业版机器人/ }).click()
  await expect(page.getByLabel('企业版机器人')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.getByLabel('专家坐席数').fill('3')

  await page.getByRole('combobox', { name: '会话充值包' }).selectOption({ label: '36万条' })
  await page.getByLabel('充值包数量').fill('2')
  await expect(wizard.price).toContainText('¥209,840.00')
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('充值包数量')).toHaveValue('2')
  await expect(wizard.price).toContainText('¥209,840.00')
})
