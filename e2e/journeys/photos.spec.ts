import { rm, writeFile } from 'node:fs/promises'
import { bmp, boxed, gif } from '../../src/testing/odd-pictures.ts'
import { colourPng, exifTelling, jpeg, PLACE, pdf, pngBomb } from '../../src/testing/pictures.ts'
import { expect, test } from '../fixtures.ts'
import { gridOf, keptFacts, keptPicture, rememberShownPictures } from '../pages/kept-picture.ts'
import { drawPicture, type UploadedFile } from '../pages/pictures.ts'
import { Wizard } from '../pages/wizard.ts'

const SIZE = { width: 640, height: 480 }

function file(name: string, bytes: Uint8Array): UploadedFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
}

/** A photo as a camera writes it that is held so (EXIF's numbers). */
function shot({ buffer }: UploadedFile, orientation: number): Uint8Array {
  const told = exifTelling(orientation)
  return Uint8Array.from([...buffer.subarray(0, 2), ...told, ...buffer.subarray(2)])
}

/** How far two pictures are apart in one place, in steps of brightness. */
function distance(one: readonly number[], other: readonly number[]): number {
  const apart = one.map((value, place) => Math.abs(value - (other[place] ?? 0)))
  return apart.reduce((sum, value) => sum + value, 0) / one.length
}

test('MAT-06 pictures that claim more than a browser should decode are refused at once', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  await page.evaluate(() => {
    const decode = window.createImageBitmap
    Object.assign(window, {
      createImageBitmap: (...args: Parameters<typeof decode>) => {
        document.documentElement.dataset.decoded = 'yes'
        return decode(...args)
      },
    })
  })
  const front = wizard.file('身份证人像面')
  for (const size of [
    { width: 100_000, height: 100_000 },
    { width: 20_000, height: 20_000 },
    { width: 300, height: 60_000 },
  ]) {
    await front.setInputFiles(file('大.png', pngBomb(size)))
    await expect(front).toHaveAccessibleDescription(
      new RegExp(`${size.width} × ${size.height} px，最多 5,000 万像素`),
    )
  }
  await expect(page.locator('html')).not.toHaveAttribute('data-decoded')
  await expect(page.getByText('正在检查')).toHaveCount(0)
})

test('MAT-06 two files of one content are told apart from a mistake, after a reload as well', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  const same = await drawPicture(page, '证件', SIZE)
  await wizard.upload('营业执照', same)
  await wizard.file('身份证人像面').setInputFiles(same)
  const remark = page.getByText('内容与「营业执照」的文件相同，请确认没有传错')
  await expect(remark).toHaveCount(1)
  await page.reload()
  await expect(remark).toHaveCount(1)
  await wizard.file('营业执照').setInputFiles(await drawPicture(page, '营业执照', SIZE))
  await expect(remark).toHaveCount(0)
})

test('MAT-06 a photo is kept upright and tells no place', { tag: '@further' }, async ({ page }) => {
  await rememberShownPictures(page)
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  const photo = await drawPicture(page, '营业执照', SIZE)
  for (const orientation of [2, 3, 4, 5, 6, 7, 8]) {
    const name = `照片${orientation}.jpg`
    const bytes = shot(photo, orientation)
    await wizard.upload('营业执照', file(name, bytes))
    const [width, height] = orientation < 5 ? [640, 480] : [480, 640]
    await expect(keptFacts(page, name)).toContainText(`${width} × ${height} px`)
    const kept = await keptPicture(page, name)
    expect(kept).toMatchObject({ width, height })
    expect(kept.text).not.toContain(PLACE)
    expect(kept.text).not.toContain('Exif')
    expect(distance(kept.grid, await gridOf(page, bytes))).toBeLessThan(1)
  }
  await wizard.upload('身份证人像面', file('正.jpg', jpeg({ ...SIZE, before: exifTelling(1) })))
  expect((await keptPicture(page, '正.jpg')).text).not.toContain(PLACE)
})

test('MAT-06 what a browser can convert is kept as JPG or PNG, whatever it is called', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  const webp = await drawPicture(page, '网页', { ...SIZE, type: 'image/webp' })
  for (const [name, bytes, kind] of [
    ['网页.jpg', webp.buffer, 'JPG'],
    ['动画.gif', gif(SIZE), 'PNG'],
    ['位图.png', bmp(SIZE), 'JPG'],
    ['深.png', colourPng({ ...SIZE, depth: 16 }), 'PNG'],
    ['印刷.jpg', jpeg({ ...SIZE, components: 4 }), 'JPG'],
  ] as const) {
    await wizard.upload('营业执照', file(name, bytes))
    await expect(keptFacts(page, name)).toContainText(`${kind} · `)
    await expect(keptFacts(page, name)).toContainText('640 × 480 px')
  }
})

test('MAT-06 what this browser cannot convert is named, with what to do', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  const licence = wizard.file('营业执照')
  for (const [bytes, reason] of [
    [boxed('heic', SIZE), /这是 HEIC 图片.*导出为 JPG/],
    [boxed('avif', SIZE), /这是 AVIF 图片.*另存为 JPG 或 PNG/],
  ] as const) {
    await licence.setInputFiles(file('照片.jpg', bytes))
    await expect(licence).toHaveAccessibleDescription(reason)
  }
})

test('MAT-06 a transparent scan is kept on white', { tag: '@further' }, async ({ page }) => {
  await rememberShownPictures(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  await wizard.upload('营业执照', file('透明.png', colourPng({ ...SIZE, transparent: true })))
  const kept = await keptPicture(page, '透明.png')
  expect(kept.grid.slice(0, 4)).toEqual([255, 255, 255, 255])
})

test('MAT-06 a picture of more than 10 MB is made smaller, a PDF of as much is refused', {
  tag: '@further',
}, async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  const photo = await drawPicture(page, '大图', SIZE)
  // What its colours need is kept, and here that alone is more than what may be.
  const profile = Buffer.alloc(65_537)
  profile.set([0xff, 0xe2, 0xff, 0xff, ...Buffer.from('ICC_PROFILE\0')])
  const parts = [photo.buffer.subarray(0, 2), ...Array<Buffer>(170).fill(profile)]
  const large = Buffer.concat([...parts, photo.buffer.subarray(2)])
  expect(large.length).toBeGreaterThan(10 * 1024 * 1024)
  await wizard.file('营业执照').setInputFiles(file('大图.jpg', large))
  await expect(keptFacts(page, '大图.jpg')).toContainText(/JPG · \d+ KB · 640 × 480 px/)
  const letter = wizard.file('经办人委托函')
  const long = Buffer.concat([pdf(), Buffer.alloc(11 * 1024 * 1024), pdf()])
  await letter.setInputFiles(file('委托函.pdf', long))
  await expect(letter).toHaveAccessibleDescription(/11\.0 MB，最大 10 MB/)
})

test('MAT-04 MAT-06 a PDF that is cut or encrypted is named as such', async ({ page }) => {
  const wizard = new Wizard(page)
  await wizard.toMaterials()
  const letter = wizard.file('经办人委托函')
  const text = Buffer.from(pdf()).toString()
  for (const [content, reason] of [
    ['%PDF-', /PDF 不完整/],
    [text.replace('%%EOF', ''), /PDF 不完整/],
    [text.replace('%%EOF', 'trailer << /Encrypt 2 0 R >>\n%%EOF'), /PDF 设有密码/],
  ] as const) {
    await letter.setInputFiles(file('委托函.pdf', Buffer.from(content)))
    await expect(letter).toHaveAccessibleDescription(reason)
  }
  await wizard.upload('经办人委托函', file('扫描.pdf', Buffer.from(`\n\n${text}`)))
  await expect(letter).not.toHaveAttribute('aria-invalid', 'true')
})

test(
  'MAT-06 a file that changed since it was chosen is told, and is read again when it is chosen again',
  { tag: '@further' },
  async ({ page }, testInfo) => {
    const wizard = new Wizard(page)
    await wizard.toMaterials()
    const path = testInfo.outputPath('执照.jpg')
    const good = await drawPicture(page, '营业执照', SIZE)
    const licence = wizard.file('营业执照')
    await writeFile(path, 'no picture yet')
    await licence.setInputFiles(path)
    await expect(licence).toHaveAccessibleDescription(/不是 JPG 或 PNG 图片/)
    await writeFile(path, good.buffer)
    await licence.setInputFiles(path)
    await expect(page.getByText('执照.jpg', { exact: true })).toBeVisible()
    // Read only after it was deleted, as from a disk that was taken out.
    await page.evaluate(() => {
      const read = Blob.prototype.arrayBuffer
      Blob.prototype.arrayBuffer = function (this: Blob) {
        return new Promise((resolve, reject) => {
          document.addEventListener('read-now', () => read.call(this).then(resolve, reject), {
            once: true,
          })
        })
      }
    })
    await licence.setInputFiles(path)
    await expect(page.getByText('正在检查 执照.jpg')).toBeVisible()
    await rm(path)
    await page.evaluate(() => document.dispatchEvent(new Event('read-now')))
    await expect(licence).toHaveAccessibleDescription(/文件没能读出/)
    await expect(page.getByText('正在检查')).toHaveCount(0)
  },
)
