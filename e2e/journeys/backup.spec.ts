import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { holdFile } from '../pages/held-file.ts'
import { Wizard } from '../pages/wizard.ts'

const PASSPHRASE = '春天的口令 2026'
const DAY = 24 * 60 * 60_000

/** Makes a backup on the account page. Returns where the file lies. */
async function makeBackup(page: Page): Promise<string> {
  await page.getByRole('button', { name: '导出备份' }).click()
  const dialog = page.getByRole('dialog', { name: '导出备份' })
  await dialog.getByLabel('备份口令').fill(' '.repeat(8))
  await dialog.getByRole('button', { name: '导出' }).click()
  await expect(dialog.getByText('口令至少 8 个字符')).toBeVisible()
  await dialog.getByLabel('备份口令').fill(PASSPHRASE)
  await dialog.getByLabel('再次输入口令').fill('另一个口令 2026')
  await dialog.getByRole('button', { name: '导出' }).click()
  await expect(dialog.getByText('两次输入的口令不一样')).toBeVisible()
  await dialog.getByLabel('再次输入口令').fill(PASSPHRASE)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '导出' }).click(),
  ])
  await expect(page.getByText(`备份已导出为 ${download.suggestedFilename()}`)).toBeVisible()
  await expect(page.getByText('上次备份：')).toBeVisible()
  return download.path()
}

async function openBackup(page: Page, file: string, passphrase: string) {
  const dialog = page.getByRole('dialog', { name: '恢复备份' })
  await dialog.getByLabel('备份文件').setInputFiles(file)
  await dialog.getByLabel('备份口令').fill(passphrase)
  await dialog.getByRole('button', { name: '打开备份' }).click()
  return dialog
}

test(
  'MAT-09 a backup brings records, files and sealed data to another browser; a wrong passphrase or a cut file changes nothing',
  { tag: '@further' },
  async ({ page, newContext }, testInfo) => {
    await page.goto('/account?scenario=returned')
    const file = await makeBackup(page)
    const bytes = await readFile(file)
    expect(bytes.toString('latin1')).not.toContain('applicant')
    const cut = testInfo.outputPath('cut.backup')
    await writeFile(cut, bytes.subarray(0, bytes.length - 100))

    const there = await (await newContext()).newPage()
    await there.goto('/account')
    await there.getByRole('button', { name: '恢复备份' }).click()
    const before = await there.evaluate(() => JSON.stringify({ ...localStorage }))
    await expect(await openBackup(there, file, `${PASSPHRASE}!`)).toContainText('口令不对')
    await expect(await openBackup(there, cut, PASSPHRASE)).toContainText('备份文件不完整或已损坏')
    expect(await there.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before)

    const dialog = await openBackup(there, file, PASSPHRASE)
    await expect(dialog).toContainText('备份完好')
    await dialog.getByRole('button', { name: '确认恢复' }).click()
    await expect(there.getByText('已恢复备份里的全部数据')).toBeVisible()
    await there.getByRole('link', { name: '申请记录' }).click()
    await there.getByRole('link', { name: '修改资料' }).click()
    await expect(there.getByRole('textbox', { name: '姓名' })).toHaveValue('林知远')
    await expect(there.getByRole('textbox', { name: '身份证号' })).toHaveValue('11010519491231002X')
    await expect(there.getByText('id-in-hand.png').first()).toBeVisible()
    // How it came about was in the backup as well.
    const demo = new DemoTools(there)
    await demo.open('数据')
    await demo.panel.getByRole('button', { name: '核验' }).click()
    await expect(demo.panel.getByText(/全部一致：已核验 \d+ 步/)).toBeVisible()
  },
)

test('a browser with products is reminded of a backup after thirty days, and can put it off', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/products?scenario=online-active')
  const reminder = page.getByText('已经 30 天没有备份')
  await expect(page.getByRole('heading', { name: '我的产品', level: 1 })).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('qd-backup')))
    .toContain('firstProduct')
  await expect(reminder).toBeHidden()
  await page.evaluate(
    (then) => {
      localStorage.setItem('qd-backup', JSON.stringify({ firstProduct: then }))
    },
    Date.now() - 30 * DAY,
  )
  await page.reload()
  await expect(reminder).toBeVisible()
  await page.getByRole('button', { name: '知道了' }).click()
  await expect(reminder).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', { name: '我的产品', level: 1 })).toBeVisible()
  await expect(reminder).toBeHidden()
})

test('the first submit asks the browser to keep what is stored, and says so before', async ({
  page,
}) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persist = async () => {
      document.documentElement.dataset.asked = 'yes'
      return true
    }
  })
  const wizard = new Wizard(page)
  await page.goto('/buy/online')
  await wizard.goOn('填写基础信息')
  await wizard.fillDetails()
  await wizard.goOn('确认提交审核')
  await expect(page.getByText('提交时会请求浏览器长期保留')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-asked')
  await wizard.submit()
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes')
})

test('a browser that erases after a week says so once, and leads to the backup', {
  tag: '@further',
}, async ({ page }) => {
  // As WebKit names itself; nothing else tells it from others.
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'vendor', { get: () => 'Apple Computer, Inc.' })
  })
  await page.goto('/products?scenario=online-active')
  const told = page.getByText('此浏览器会清除 7 天没有访问的网站的数据')
  await expect(told).toBeVisible()
  await page.getByRole('link', { name: '去备份' }).click()
  await expect(page.getByRole('heading', { name: '备份' })).toBeInViewport()
  await page.goto('/products')
  await expect(page.getByRole('heading', { name: '我的产品', level: 1 })).toBeVisible()
  await expect(told).toBeHidden()
})

test(
  'the backup that is opened is the one that is named, not one that was chosen before it',
  {
    tag: '@further',
  },
  async ({ page }, testInfo) => {
    await page.goto('/account?scenario=online-active')
    const bytes = await readFile(await makeBackup(page))
    const [first, second] = [
      testInfo.outputPath('first.backup'),
      testInfo.outputPath('second.backup'),
    ]
    await Promise.all([first, second].map((path) => writeFile(path, bytes)))
    await page.getByRole('button', { name: '恢复备份' }).click()
    const release = await holdFile(page, 'first.backup')
    const dialog = await openBackup(page, first, PASSPHRASE)
    await dialog.getByLabel('备份文件').setInputFiles(second)
    await release()
    // Opened by now, if it were still asked for: the passphrase takes its time.
    await expect(await openBackup(page, second, PASSPHRASE)).toContainText('备份完好')
    await expect(dialog.getByRole('status')).toContainText('second.backup')
  },
)
