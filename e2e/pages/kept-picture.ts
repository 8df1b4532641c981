import type { Locator, Page } from '@playwright/test'

const GRID = 16

/** What the page says of a file that was taken: its kind, size and pixels. */
export function keptFacts(page: Page, name: string): Locator {
  return page.getByText(name, { exact: true }).locator('xpath=ancestor::div[1]')
}

/** From the next load on the page remembers what stands behind the addresses of its pictures. */
export async function rememberShownPictures(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shown = new Map<string, Blob>()
    const make = URL.createObjectURL
    URL.createObjectURL = (blob: Blob) => {
      const address = make(blob)
      shown.set(address, blob)
      return address
    }
    Object.assign(window, { shownPictures: shown })
  })
}

/** A picture that was taken, as it is kept: its pixels, what is seen of it in `GRID` places a side, and its bytes as text. */
export async function keptPicture(page: Page, name: string) {
  const row = keptFacts(page, name).locator('xpath=..')
  await row.getByText('查看大图').click()
  const dialog = page.getByRole('dialog')
  const kept = await dialog
    .getByRole('img', { name })
    .evaluate(async (picture: HTMLImageElement, GRID) => {
      await picture.decode()
      const pen = new OffscreenCanvas(GRID, GRID).getContext('2d')
      if (pen) pen.imageSmoothingQuality = 'high'
      pen?.drawImage(picture, 0, 0, GRID, GRID)
      const grid = [...(pen?.getImageData(0, 0, GRID, GRID).data ?? [])]
      const blob: Blob = Reflect.get(window, 'shownPictures').get(picture.src)
      const text = new TextDecoder('latin1').decode(await blob.arrayBuffer())
      return { width: picture.naturalWidth, height: picture.naturalHeight, grid, text }
    }, GRID)
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  return kept
}

/** The same of a picture that the browser turns upright by itself. */
export async function gridOf(page: Page, bytes: Uint8Array): Promise<number[]> {
  return page.evaluate(
    async ([content, places]) => {
      const picture = await createImageBitmap(new Blob([Uint8Array.from(content)]))
      const pen = new OffscreenCanvas(places, places).getContext('2d')
      if (pen) pen.imageSmoothingQuality = 'high'
      pen?.drawImage(picture, 0, 0, places, places)
      return [...(pen?.getImageData(0, 0, places, places).data ?? [])]
    },
    [[...bytes], GRID] as const,
  )
}
