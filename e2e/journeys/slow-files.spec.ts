import { expect, test } from '../fixtures.ts'
import { expectResult, pay, toCashier } from '../pages/cashier.ts'
import { holdFile } from '../pages/held-file.ts'
import { drawPicture, type UploadedFile } from '../pages/pictures.ts'
import { Wizard } from '../pages/wizard.ts'

const SLOW = '慢.jpg'

test('MAT-06 of two files chosen one after the other the last is kept, however slowly the first is read', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  const release = await holdFile(page, SLOW)
  const licence = wizard.file('营业执照')
  await licence.setInputFiles({ ...(await drawPicture(page, '营业执照')), name: SLOW })
  await expect(page.getByText(`正在检查 ${SLOW}`)).toBeVisible()
  // The place is another one by then, but the same for the customer.
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('填写基础信息')
  await wizard.goOn('上传资质资料')
  await wizard.upload('营业执照', { ...(await drawPicture(page, '另一张')), name: '快.jpg' })
  await release()
  // Another one that is handed in after it shows that nothing is on its way any longer.
  await wizard.upload('身份证人像面', await drawPicture(page, '身份证人像面'))
  await page.reload()
  await expect(page.getByText('快.jpg', { exact: true })).toBeVisible()
  await expect(page.getByText(SLOW)).toHaveCount(0)
})

test('MAT-06 「下一步」 waits for the file chosen last, and stays where that is not taken', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  await wizard.uploadAll()
  await wizard.field('短信验证码').fill(await wizard.receiveCode())
  const heading = page.getByRole('heading', { level: 1 })
  const release = await holdFile(page, SLOW)
  const licence = wizard.file('营业执照')
  const choose = async (file: UploadedFile) => {
    await licence.setInputFiles({ ...file, name: SLOW })
    await expect(page.getByText(`正在检查 ${SLOW}`)).toBeVisible()
    await wizard.next.click()
  }
  const picture = await drawPicture(page, '营业执照')
  await choose({ ...picture, buffer: Buffer.from('no picture') })
  await release()
  await expect(licence).toHaveAccessibleDescription(/不是 JPG 或 PNG 图片/)
  await expect(licence).toBeFocused()
  await expect(heading).toHaveText('上传资质资料')

  await choose(picture)
  await release()
  await expect(heading).toHaveText('确认提交审核')
  await page.goBack()
  await expect(page.getByText(SLOW, { exact: true })).toBeVisible()
})

test('REF-03 MAT-06 a refund is requested with the proof chosen last', {
  tag: '@further',
}, async ({ page }) => {
  test.slow()
  const orderId = await toCashier(page, '账户余额')
  await pay(page)
  await expectResult(page, '支付成功')
  await page.goto(`/orders/${orderId}`)
  await page.getByRole('link', { name: '申请退款' }).click()
  const proof = page.getByLabel('退款证明')
  const [picture, scan] = await Promise.all([
    drawPicture(page, '退款证明'),
    drawPicture(page, '盖章的证明', { type: 'image/png' }),
  ])
  await proof.setInputFiles(picture)
  await expect(page.getByRole('status').filter({ hasText: '已选择' })).toBeVisible()
  const release = await holdFile(page, SLOW)
  await proof.setInputFiles({ ...scan, name: SLOW })
  await expect(page.getByRole('status').filter({ hasText: `正在检查 ${SLOW}` })).toBeVisible()
  await page.getByRole('checkbox', { name: '我已知晓退款后资源会被回收且数据无法恢复' }).check()
  await page.getByRole('button', { name: '提交退款申请' }).click()
  await release()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('订单详情')
  await expect(page.getByRole('main')).toContainText('PNG · ')
})
