import { expect, test } from '../fixtures.ts'
import { Wizard } from '../pages/wizard.ts'

/** The same server under a name that is no secure origin: as a page of another machine without https. */
const HOST = 'lan.test'

test.use({
  baseURL: async ({ baseURL }, use) => {
    await use(baseURL?.replace('127.0.0.1', HOST))
  },
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${HOST} 127.0.0.1`]
    await use({ ...launchOptions, args })
  },
})

test.beforeEach(({ expectedErrors }) => {
  expectedErrors.push('Cross-Origin-Opener-Policy header has been ignored')
})

test('MAT-09 on an insecure connection every page says at once what does not work there', {
  tag: '@further',
}, async ({ page }) => {
  for (const address of ['/', '/pricing', '/buy/online', '/orders', '/account', '/nowhere']) {
    await page.goto(address)
    const told = page.getByRole('main').getByRole('status').filter({ hasText: '不是安全连接' })
    await expect(told).toContainText('不能填写办理人、上传文件、备份或离线打开')
    await expect(told).toContainText('请只在一个标签页中使用')
    await expect(page.getByText('正在检查')).toHaveCount(0)
  }
})

test('MAT-09 on an insecure connection a file is refused in words, and the rest of the purchase works', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await page.goto('/buy/online')
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('确认提交审核')
  await wizard.submit()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申请详情')
})
