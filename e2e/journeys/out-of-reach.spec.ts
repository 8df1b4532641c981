import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { expectAlive } from '../pages/alive.ts'
import { holdProgram } from '../pages/held-program.ts'
import { Wizard } from '../pages/wizard.ts'

// What is kept for a time without a network would stand in for what is out of reach here.
test.use({ serviceWorkers: 'block' })

const PASSPHRASE = '春天的口令 2026'

async function makeBackup(page: Page): Promise<string> {
  await page.getByRole('button', { name: '导出备份' }).click()
  const dialog = page.getByRole('dialog', { name: '导出备份' })
  await dialog.getByLabel('备份口令').fill(PASSPHRASE)
  await dialog.getByLabel('再次输入口令').fill(PASSPHRASE)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '导出' }).click(),
  ])
  return download.path()
}

test('MAT-09 what restores a backup is out of reach without a network: it says so and can be pressed again', {
  tag: '@further',
}, async ({ page, newContext, expectedErrors }) => {
  expectedErrors.push('ERR_INTERNET_DISCONNECTED')
  await page.goto('/account?scenario=returned')
  const file = await makeBackup(page)
  const context = await newContext({ serviceWorkers: 'block' })
  const there = await context.newPage()
  await there.goto('/account')
  await there.getByRole('button', { name: '恢复备份' }).click()
  const dialog = there.getByRole('dialog', { name: '恢复备份' })
  await dialog.getByLabel('备份文件').setInputFiles(file)
  await dialog.getByLabel('备份口令').fill(PASSPHRASE)
  await context.setOffline(true)
  await dialog.getByRole('button', { name: '打开备份' }).click()
  await expect(dialog.getByRole('alert')).toHaveText(
    '备份没能打开，什么都没有改变。请检查网络后重试。',
  )
  await expect(dialog.getByRole('button', { name: '打开备份' })).toBeEnabled()
})

test('「清除我的全部数据」 that is out of reach without a network says that everything is still there', async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push('ERR_INTERNET_DISCONNECTED')
  await page.goto('/account?scenario=returned')
  await page.getByRole('button', { name: '清除我的全部数据' }).click()
  const dialog = page.getByRole('alertdialog')
  await context.setOffline(true)
  await dialog.getByRole('button', { name: '清除我的全部数据' }).click()
  await expect(dialog.getByRole('alert')).toContainText('记录和文件都还在')
  await expect(dialog.getByRole('button', { name: '清除我的全部数据' })).toBeEnabled()
})

const GONE = ['ERR_INTERNET_DISCONNECTED', 'dynamically imported module', 'did not arrive']

/** These parts of the program do not arrive, nor does the server answer whether it is there. */
async function beWithout(page: Page, parts: RegExp) {
  await page.route(parts, (route) => route.abort())
  await page.route('**/*', (route) =>
    route.request().method() === 'HEAD' ? route.abort() : route.fallback(),
  )
}

test('PLN-01 what a press needs is out of reach without a network: it says so, the page stays, and the next press does it', {
  tag: '@quick',
}, async ({ page, context, expectedErrors }) => {
  expectedErrors.push(...GONE)
  await page.goto('/pricing')
  await page.getByRole('radio', { name: '2年' }).check()
  // The program itself must be there: without it something else is told.
  await expectAlive(page)
  await context.setOffline(true)
  const add = page.getByRole('button', { name: '加入方案' })
  await add.click()
  const told = page.getByText('刚才的操作没有完成')
  await expect(told).toBeInViewport()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('价格与试算')
  await expect(page.getByRole('radio', { name: '2年' })).toBeChecked()
  await context.setOffline(false)
  await add.click()
  const dialog = page.getByRole('dialog', { name: '加入方案' })
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: '加入' }).click()
  await expect(page.getByText('已加入')).toBeVisible()
  await expect(told).toHaveCount(0)
})

test('a press whose part of the program is on its way is seen to go on', async ({ page }) => {
  const arrive = await holdProgram(page, /\/assets\/plans-.*\.js$/)
  await page.goto('/pricing')
  const add = page.getByRole('button', { name: '加入方案' })
  await add.click()
  await expect(add).toHaveCSS('cursor', 'progress')
  arrive()
  await expect(page.getByRole('dialog', { name: '加入方案' })).toBeVisible()
  await expect(add).not.toHaveCSS('cursor', 'progress')
})

test('what a dialog holds is out of reach: it says so in the dialog, and can be had there', {
  tag: '@further',
}, async ({ page, context, expectedErrors }) => {
  expectedErrors.push(...GONE)
  await page.goto('/buy/online')
  await expectAlive(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: '版本对比' }).click()
  const dialog = page.getByRole('dialog', { name: '版本对比' })
  await expect(dialog.getByRole('alert')).toContainText('这一部分没能载入')
  await context.setOffline(false)
  await dialog.getByRole('button', { name: '重试' }).click()
  await expect(dialog.getByRole('table')).toBeVisible()
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  // Nobody has Escape on a phone.
  await dialog.getByRole('button', { name: '关闭' }).click()
  await expect(dialog).toHaveCount(0)
})

test('APP-01 a first step that is out of reach says so where it is refused, keeps what was chosen, and the next press takes it', {
  tag: '@further',
}, async ({ page, context, expectedErrors }) => {
  expectedErrors.push(...GONE)
  const wizard = new Wizard(page)
  await wizard.open()
  await expectAlive(page)
  await context.setOffline(true)
  await wizard.next.click()
  await expect(page.getByRole('alert')).toContainText('这一步没有完成')
  await context.setOffline(false)
  await wizard.goOn('填写基础信息')
})

test('records that do not open beside a page are not taken for gone: they open when the network is there', {
  tag: '@quick',
}, async ({ page, context, expectedErrors }) => {
  expectedErrors.push(...GONE, 'ERR_FAILED')
  await page.goto('/products?scenario=online-active')
  await expect(page.getByRole('article').or(page.getByRole('table')).first()).toBeVisible()
  await beWithout(page, /\/assets\/(records|local-runtime)-.*\.js$/)
  await page.goto('/buy/online')
  const closed = page.getByText('已保存的内容还没有打开')
  await expect(closed).toBeVisible()
  await page.getByRole('button', { name: '重试' }).click()
  await expect(page.getByText('仍没有连上')).toBeVisible()
  await page.unrouteAll()
  await context.setOffline(true)
  await context.setOffline(false)
  await expect(closed).toHaveCount(0)
})

test('MAT-06 a file that was moved away since it was chosen is told, and the next one is taken', async ({
  page,
}) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer
    Blob.prototype.arrayBuffer = () => {
      Blob.prototype.arrayBuffer = read
      return Promise.reject(new DOMException('gone', 'NotFoundError'))
    }
  })
  const picture = { name: 'gone.png', mimeType: 'image/png', buffer: Buffer.from('gone') }
  await wizard.file('营业执照').setInputFiles(picture)
  await expect(page.getByText('它可能已被移动或删除')).toBeVisible()
  await expect(page.getByText('正在检查')).toHaveCount(0)
})

for (const [name, words] of [
  ['NotFoundError', '它可能已被移动或删除'],
  ['NotReadableError', '它在选择之后被改动，或正被其他程序占用'],
] as const) {
  test(`MAT-06 a file that cannot be read (${name}) is told wherever one is chosen`, {
    tag: '@further',
  }, async ({ page }) => {
    await page.addInitScript((reason) => {
      Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', reason))
    }, name)
    const chosen = { name: 'gone.png', mimeType: 'image/png', buffer: Buffer.from('gone') }
    const wizard = new Wizard(page)
    await wizard.toMaterials()
    await wizard.file('营业执照').setInputFiles(chosen)
    await expect(wizard.file('营业执照')).toHaveAccessibleDescription(new RegExp(words))

    await page.goto('/account')
    await page.getByRole('button', { name: '恢复备份' }).click()
    const dialog = page.getByRole('dialog', { name: '恢复备份' })
    await dialog.getByLabel('备份文件').setInputFiles(chosen)
    await dialog.getByLabel('备份口令').fill(PASSPHRASE)
    await dialog.getByRole('button', { name: '打开备份' }).click()
    await expect(dialog.getByRole('alert')).toContainText('文件没能读出')
    await dialog.getByRole('button', { name: '取消' }).click()

    await page.getByRole('button', { name: '演示工具' }).click()
    await page.getByRole('tab', { name: '数据' }).click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: '导入数据' }).click()
    await (await chooser).setFiles(chosen)
    await expect(page.getByText('文件没能读出').first()).toBeVisible()
  })
}
