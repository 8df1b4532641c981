import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { drawPicture } from '../pages/pictures.ts'
import { applicationRow, buyFromList } from '../pages/records.ts'
import { APPLICANT, MATERIALS, Wizard } from '../pages/wizard.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

test('MAT-03 MAT-08 APP-06 专业版 is filled in, returned, fixed, approved, paid with a voucher and opened', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  const wizard = new Wizard(page)
  const demo = new DemoTools(page)
  await wizard.fillProfessional()
  await expect(page.getByRole('main')).toContainText('110***********002X')
  const id = await wizard.submit()

  await demo.open('审核')
  const group = demo.group(id)
  await group.getByRole('checkbox', { name: '手持身份证照片', exact: true }).check()
  await group.getByRole('checkbox', { name: '营业执照', exact: true }).check()
  await group.getByRole('textbox', { name: '原因' }).fill('营业执照缺了一角')
  await group.getByRole('button', { name: '驳回' }).click()
  await expect(group).toHaveCount(0)
  await demo.close()

  const main = page.getByRole('main')
  await expect(main).toContainText('被驳回')
  await expect(main).toContainText('营业执照缺了一角')
  await expect(main).not.toContainText(APPLICANT.身份证号)
  await expect(main).not.toContainText(APPLICANT.姓名)
  await page.getByRole('link', { name: '修改资料' }).click()
  await expect(heading(page)).toHaveText('上传资质资料')
  await expect(main).toContainText('营业执照缺了一角')
  await expect(wizard.field('姓名')).toHaveValue(APPLICANT.姓名)
  await expect(main).toContainText('手机号已验证')
  // The first to fix is in sight; what was accepted is out of the way.
  await expect(page.getByLabel('营业执照', { exact: true })).toBeFocused()
  await expect(main.getByText('请替换')).toHaveCount(2)
  // The reason is said once, and heard at each of them.
  await expect(main.getByText('营业执照缺了一角')).toHaveCount(1)
  for (const material of ['营业执照', '手持身份证照片']) {
    await expect(wizard.file(material)).toHaveAccessibleDescription(/^请替换 营业执照缺了一角/)
  }
  await expect(main.getByText('已通过')).toHaveCount(3)
  await main.getByRole('button', { name: '展开 身份证人像面' }).press('Enter')
  await expect(page.getByLabel('身份证人像面', { exact: true })).toBeFocused()
  await wizard.goOn('确认提交审核')
  await page.getByRole('checkbox', { name: /我已阅读/ }).check()
  await page.getByRole('button', { name: '提交审核' }).click()
  const question = page.getByRole('alertdialog', { name: '仍未修改，确定提交？' })
  await expect(question).toContainText('营业执照')
  await question.getByRole('button', { name: '返回修改' }).click()
  await expect(heading(page)).toHaveText('上传资质资料')
  await wizard.upload('营业执照', await drawPicture(page, '新的营业执照'))
  await wizard.upload('手持身份证照片', await drawPicture(page, '新的手持照片'))
  await expect(main.getByText('已替换')).toHaveCount(2)
  await expect(page.getByText('营业执照.jpg', { exact: true })).toHaveCount(0)
  await wizard.goOn('确认提交审核')
  await expect(page.getByRole('checkbox', { name: /我已阅读/ })).not.toBeChecked()
  expect(await wizard.submit()).toBe(id)

  await demo.decide('审核', id, '通过')
  await buyFromList(page, id)
  await expect(page.getByText('应付金额').locator('..')).toContainText('¥8,500.00')
  await page.getByRole('button', { name: '确认支付' }).click()
  await expect(heading(page)).toHaveText('支付成功')
  await page.goto('/products')
  const product = page.getByRole('row').filter({ hasText: '企点客服-在线客服-专业版' })
  await expect(product).toContainText('已开通')
  await page.goto(`/applications/${id}`)
  await expect(main).toContainText('图片已按承诺删除')
  await expect(main).toContainText('¥9,000.00')
  await expect(main).toContainText('110***********002X')
  await expect(main).toContainText('营业执照缺了一角')
  for (const event of ['开始填写', '提交审核', '驳回修改', '审核通过', '付款成功', '产品开通']) {
    await expect(main.getByText(event, { exact: true }).first()).toBeVisible()
  }
  await page.goto('/account')
  await expect(page.getByRole('table', { name: '收支明细' })).toContainText('8,500.00')
  await expect(page.getByRole('list', { name: '代金券' })).toContainText('已使用')
})

test('ELI-04 a second 专业版 is refused with a link to the first, and stays a draft', async ({
  page,
}) => {
  test.slow()
  const wizard = new Wizard(page)
  await wizard.fillProfessional()
  const first = await wizard.submit()
  await wizard.fillProfessional()
  const second = page.url().split('/').at(-2) ?? ''
  await page.getByRole('checkbox', { name: /我已阅读/ }).check()
  await page.getByRole('button', { name: '提交审核' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('只能有一套在线客服专业版')
  await alert.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/applications/${first}$`))
  await page.goto('/applications')
  await expect(applicationRow(page, second)).toContainText('待填写')
})

test(
  'MAT-06 a file that fails is refused with its reason, and everything else stays',
  { tag: '@further' },
  async ({ page }, testInfo) => {
    const wizard = new Wizard(page)
    await wizard.toMaterials()
    const licence = await drawPicture(page, '营业执照')
    await wizard.upload('营业执照', licence)
    const photo = await drawPicture(page, '照片', { type: 'image/png' })
    const jpeg = (buffer: Buffer) => ({ name: '文件.jpg', mimeType: 'image/jpeg', buffer })
    const broken = Buffer.from(photo.buffer)
    broken.fill(0x55, Math.floor(broken.length / 4), Math.floor(broken.length / 2))
    const large = testInfo.outputPath('30MB.jpg')
    await writeFile(large, Buffer.alloc(30 * 1024 * 1024))
    const front = wizard.file('身份证人像面')
    for (const [file, reason] of [
      [jpeg(Buffer.from('%PDF-1.7\n%%EOF')), /不是 JPG 或 PNG 图片/],
      [jpeg(Buffer.alloc(0)), /文件是空的/],
      [{ ...photo, buffer: photo.buffer.subarray(0, photo.buffer.length - 20) }, /图片不完整/],
      [large, /30\.\d MB，最大 10 MB/],
      [await drawPicture(page, '小', { width: 50, height: 50 }), /50 × 50 px，短边至少需要 300 px/],
      [{ ...photo, buffer: broken }, /图片已损坏/],
    ] as const) {
      await front.setInputFiles(file)
      await expect(front).toHaveAttribute('aria-invalid', 'true')
      await expect(front).toHaveAccessibleDescription(reason)
    }
    await expect(page.getByRole('button', { name: '查看大图' })).toHaveCount(1)
    await expect(page.getByText('营业执照.jpg', { exact: true })).toBeVisible()
    await expect(wizard.field('姓名')).toHaveValue(APPLICANT.姓名)

    await front.setInputFiles(licence)
    await expect(front).not.toHaveAttribute('aria-invalid', 'true')
    await expect(front).toHaveAccessibleDescription(/内容与「营业执照」的文件相同/)
    await wizard.upload('身份证人像面', photo)
    await page.reload()
    await expect(page.getByText('照片.png', { exact: true })).toBeVisible()
    await expect(wizard.field('身份证号')).toHaveValue(APPLICANT.身份证号)
  },
)

test('MAT-01 MAT-08 what is missing is named field by field, and a wrong code is explained', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  await wizard.field('身份证号').fill('110105194912310021')
  await wizard.next.click()
  const alert = page.getByRole('alert').filter({ hasText: '请检查以下内容' })
  await expect(alert).toBeFocused()
  for (const label of ['身份证号', ...MATERIALS, '短信验证码']) {
    await expect(alert.getByRole('link', { name: new RegExp(`^${label}`) })).toBeVisible()
  }
  await expect(wizard.field('身份证号')).toHaveAccessibleDescription(/不是有效的身份证号/)
  await wizard.field('身份证号').fill(APPLICANT.身份证号)
  await wizard.uploadAll()
  await page.getByRole('radio', { name: '法定代表人' }).check()
  await expect(wizard.file('经办人委托函')).toHaveCount(0)

  const code = await wizard.receiveCode()
  await expect(page.getByRole('button', { name: '获取验证码' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await wizard.field('短信验证码').fill(code === '000000' ? '111111' : '000000')
  await wizard.next.click()
  await expect(wizard.field('短信验证码')).toHaveAccessibleDescription(/验证码不对/)
  await wizard.field('办理人手机号').fill('13912345678')
  await wizard.field('短信验证码').fill(code)
  await wizard.next.click()
  await expect(wizard.field('短信验证码')).toHaveAccessibleDescription(/换了手机号需要重新获取/)
  await wizard.field('办理人手机号').fill(APPLICANT.办理人手机号)
  await wizard.field('短信验证码').fill(code)
  await wizard.goOn('确认提交审核')
})

test('APP-07 Back, Forward and reload keep every step as it was', { tag: '@further' }, async ({
  page,
}) => {
  test.slow()
  const wizard = new Wizard(page)
  await wizard.fillProfessional({ 企业名称: '重载测试（深圳）有限公司' })
  const steps = ['选择套餐信息', '填写基础信息', '上传资质资料', '确认提交审核'] as const
  const expectStep = async (step: (typeof steps)[number]) => {
    await expect(heading(page)).toHaveText(step)
    await expect(
      page.getByRole('list', { name: '购买步骤' }).locator('[aria-current="step"]'),
    ).toContainText(step)
    if (step === '选择套餐信息')
      await expect(page.getByRole('radio', { name: '专业版' })).toBeChecked()
    if (step === '填写基础信息') await expect(wizard.field('企业名称')).toHaveValue(/重载测试/)
    if (step === '上传资质资料') {
      await expect(wizard.field('身份证号')).toHaveValue(APPLICANT.身份证号)
      await expect(page.getByText('手机号已验证')).toBeVisible()
      await expect(page.getByRole('button', { name: '查看大图' })).toHaveCount(5)
      for (const [place, name] of MATERIALS.entries()) {
        const file = `${name}.${place % 2 === 0 ? 'jpg' : 'png'}`
        await expect(page.getByText(file, { exact: true })).toBeVisible()
      }
    }
    if (step === '确认提交审核') await expect(page.getByRole('main')).toContainText('重载测试')
  }
  await expectStep('确认提交审核')
  for (const step of [...steps].reverse().slice(1)) {
    await page.goBack()
    await expectStep(step)
    await page.reload()
    await expectStep(step)
  }
  for (const step of steps.slice(1)) {
    await page.goForward()
    await expectStep(step)
    await page.reload()
    await expectStep(step)
  }
  await page.getByRole('link', { name: '修改' }).last().click()
  await expectStep('上传资质资料')
})

test('MAT-04 the letter is filled with what was typed and prints to one A4 page', {
  tag: '@further',
}, async ({ page, context }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials({ 企业名称: '甲 & 乙 <示例> 有限公司' })
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载委托函模板' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('经办人委托函.html')
  const letter = await readFile(await download.path(), 'utf8')
  const paper = await context.newPage()
  await paper.setContent(letter)
  for (const typed of ['甲 & 乙 <示例> 有限公司', ...Object.values(APPLICANT)]) {
    await expect(paper.locator('body')).toContainText(typed)
  }
  const print = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(print.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  expect(print).toMatch(/\/MediaBox\s*\[\s*0 0 59[45][.\d]* 84[12]/)
})

test('MAT-09 nothing that the browser keeps shows the name, the number or the pictures', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.fillProfessional()
  await wizard.submit()
  const kept = await page.evaluate(everythingKept)
  expect(kept).toContain('110***********002X')
  expect(kept).toContain('林知远')
  for (const secret of [APPLICANT.姓名, APPLICANT.身份证号, 'JFIF', 'IHDR']) {
    expect(kept).not.toContain(secret)
  }
})

/** All text and all bytes of localStorage and IndexedDB, as one text. Runs in the page. */
async function everythingKept(): Promise<string> {
  const found = Object.entries(localStorage).map(([key, text]) => `${key}=${text}`)
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const plain = (_: string, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
  for (const { name } of await indexedDB.databases()) {
    const database = await answered(indexedDB.open(name ?? ''))
    for (const table of database.objectStoreNames) {
      const rows = await answered(database.transaction(table).objectStore(table).getAll())
      found.push(...rows.map((row) => JSON.stringify(row, plain)))
    }
    database.close()
  }
  return found.join('\n')
}
