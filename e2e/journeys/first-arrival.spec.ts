import { expect, test } from '../fixtures.ts'
import { keepStoreBusy } from '../pages/busy-tab.ts'
import { Estimator } from '../pages/estimator.ts'
import { holdProgram } from '../pages/held-program.ts'

test('what was chosen before the program arrived is kept', { tag: '@quick' }, async ({ page }) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByLabel('用户数').fill('7')
  await page.getByRole('radio', { name: '专业版' }).check()
  await page.getByRole('radio', { name: '2年' }).check()
  release()
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥42,000.00')
  await expect(page.getByLabel('用户数')).toHaveValue('7')
})

test('PRC-13 before the program is there, nothing is entered into the fields of a product that was given up', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/pricing', { waitUntil: 'commit' })
  const estimator = new Estimator(page)
  const users = page.getByRole('spinbutton', { name: '用户数' })
  await estimator.choose('产品', '电话客服')
  await expect(users).toBeDisabled()
  await estimator.choose('产品', '在线客服')
  await expect(users).toBeEnabled()
  await users.fill('9')
  await estimator.choose('产品', '智能机器人')
  await expect(page.getByRole('radio', { name: '专业版' })).toBeDisabled()
  release()
  await estimator.choose('版本', '专业版')
  await estimator.expectTotal('—')
  await estimator.choose('产品', '在线客服')
  await expect(users).toHaveValue('9')
})

test('CAT-03 what is wrong with a field that was left before the program arrived is told', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  const users = page.getByLabel('用户数')
  await users.fill('2')
  await page.getByRole('radio', { name: '2年' }).check()
  release()
  await expect(users).toHaveAccessibleDescription(/3 用户起售/)
})

test('what was typed and is selected when the program arrives is never shown otherwise, and stays selected', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  const users = page.getByLabel('用户数')
  await users.fill('78')
  await users.evaluate((field: HTMLInputElement) => {
    field.select()
    // What is painted.
    const seen: string[] = []
    Reflect.set(window, 'seen', seen)
    const note = () => {
      if (document.activeElement === field) seen.push(field.value)
      requestAnimationFrame(note)
    }
    note()
  })
  release()
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥77,922.00')
  await page.keyboard.type('9')
  await expect(users).toHaveValue('9')
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as string[])
  expect(seen.filter((value) => value !== '78' && value !== '9')).toEqual([])
})

test('a press before the program arrived is done once it is there, with what was chosen', {
  tag: '@further',
}, async ({ page }) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: '专业版' }).check()
  await page.getByRole('button', { name: '下一步' }).click()
  // Impatience asks for nothing twice.
  await page.getByRole('button', { name: '下一步' }).click()
  expect(new URL(page.url()).search).toBe('')
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
  await page.goto('/applications')
  const rows = page.getByRole('table', { name: '申请记录' }).getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.last()).toContainText('专业版')
})

test('a key that sends the form before the program arrived is one of those presses', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByLabel('用户数').fill('7')
  await page.getByLabel('用户数').press('Enter')
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
})

test('arrow keys and buttons that were pressed before the program arrived step the number then', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  const users = page.getByLabel('用户数')
  await users.fill('20')
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown']) await users.press(key)
  for (let times = 0; times < 3; times += 1) {
    await page.getByRole('button', { name: '加一' }).click()
  }
  await users.press('Enter')
  release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
  await page.getByRole('button', { name: '上一步' }).click()
  await expect(users).toHaveValue('25')
})

test('a page that was scrolled before the program arrived stays where it is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const release = await holdProgram(page)
  await page.goto('/buy/online', { waitUntil: 'commit' })
  await page.getByRole('radio', { name: '2年' }).scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(100)
  release()
  await page.getByRole('button', { name: '计费规则' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('a button of the first page that is pressed before the program arrived opens then', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('button', { name: '演示工具' }).click()
  release()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
})

test('a first visitor of the first page keeps nothing; the account is there all the same', {
  tag: '@further',
}, async ({ page }) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  const account = page.getByRole('region', { name: '账户' })
  await expect(account).toContainText('¥1,000,000.00')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.getByRole('link', { name: '选购在线客服' }).click()
  await expect(page.getByRole('region', { name: '费用' })).toContainText('100.00')
  await page.goBack()
  await expect(account).toContainText('¥1,000,000.00')
  await page.reload()
  await expect(account).toContainText('¥1,000,000.00')
})

test('what was typed into a page before the world of its address came is kept', async ({
  page,
}) => {
  const release = await holdProgram(page)
  await page.goto('/buy/online#story=no-story-at-all', { waitUntil: 'commit' })
  const users = page.getByLabel('用户数')
  await users.fill('7')
  await page.getByRole('radio', { name: '专业版' }).check()
  release()
  await expect(page).toHaveURL(/\/buy\/online$/)
  await expect(page.getByRole('region', { name: '费用' })).toContainText('¥21,000.00')
  await expect(users).toHaveValue('7')
})

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`what an address asks for is not filled in before it is shown: nothing is lost by it, motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    const release = await holdProgram(page)
    await page.goto('/pricing?product=ssc', { waitUntil: 'commit' })
    await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible()
    const heading = page.locator('h1')
    await expect(heading).toHaveText('价格与试算')
    await expect(heading).toBeHidden()
    release()
    await expect(page.getByRole('radio', { name: '企业共享服务中心' })).toBeChecked()
    await expect(heading).toBeVisible()
  })

  test(`a page that waits for its language asks for its program at once and shows no Chinese, motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    await page.addInitScript(() => localStorage.setItem('qd:language', 'en'))
    const release = await holdProgram(page)
    const asked = page.waitForRequest(/\/assets\/.*\.js$/)
    await page.goto('/buy/online', { waitUntil: 'commit' })
    await asked
    await expect(page.locator('h1')).toBeHidden()
    release()
    await expect(page.getByRole('heading', { level: 1, name: 'Online service' })).toBeVisible()
    // The page itself noted when it asked: a file that is held back is listed once it has come.
    const waited = await page.evaluate(() => {
      const files = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\.js$/.test(name))
      const [opening] = performance.getEntriesByType('navigation')
      const loaded = (opening as PerformanceNavigationTiming | undefined)?.loadEventStart ?? 0
      return Math.min(...files.map(({ startTime }) => startTime)) - loaded
    })
    expect(waited).toBeLessThan(500)
  })
}

test('records that another tab begins show on an open first page', { tag: '@further' }, async ({
  page,
  context,
}) => {
  await page.goto('/', { waitUntil: 'networkidle' })
  const second = await context.newPage()
  await second.goto('/account')
  await second.getByRole('button', { name: '充值' }).click()
  await second.getByRole('dialog').getByLabel('充值金额').fill('500')
  await second.getByRole('button', { name: '确认充值' }).click()
  await expect(page.getByRole('region', { name: '账户' })).toContainText('¥1,000,500.00')
})

test('a new browser whose records open slowly starts from its account all the same (ELI-07)', {
  tag: '@further',
}, async ({ page, context }) => {
  test.setTimeout(60_000)
  const letGo = await keepStoreBusy(context)
  await page.goto('/buy/online', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: '下一步' }).click()
  await letGo(4_000)
  await expect(page.getByRole('textbox', { name: '企业名称', exact: true })).toHaveValue(
    '深圳市星河示例科技有限公司',
    { timeout: 20_000 },
  )
})

test('the records of a new browser are opened when whoever types pauses', {
  tag: '@further',
}, async ({ page }) => {
  await page.addInitScript(() => {
    let typedAt = performance.now()
    addEventListener('keydown', () => (typedAt = performance.now()), true)
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (key, text) {
      if (key === 'qd:meta')
        document.documentElement.dataset.pause ??= `${performance.now() - typedAt}`
      setItem.call(this, key, text)
    }
  })
  await page.goto('/buy/online', { waitUntil: 'networkidle' })
  const users = page.getByLabel('用户数')
  await users.focus()
  await users.press('ControlOrMeta+a')
  await users.pressSequentially('12345', { delay: 100 })
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-pause', /./)
  expect(Number(await html.getAttribute('data-pause'))).toBeGreaterThanOrEqual(500)
  await expect(users).toHaveValue('12345')
})
