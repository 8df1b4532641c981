import type { Page } from '@playwright/test'

/** Lets files of this name be read only once the test says so, as from a drive that sleeps. Returns what lets them go. */
export async function holdFile(page: Page, name: string): Promise<() => Promise<void>> {
  await page.evaluate((held) => {
    const read = Blob.prototype.arrayBuffer
    Blob.prototype.arrayBuffer = async function (this: Blob) {
      if (this instanceof File && this.name === held) {
        await new Promise((resolve) => {
          document.addEventListener('read-now', resolve, { once: true })
        })
      }
      const bytes = await read.call(this)
      if (this instanceof File) document.documentElement.dataset.lastRead = this.name
      return bytes
    }
  }, name)
  return async () => {
    await page.evaluate(() => document.dispatchEvent(new Event('read-now')))
    await page.locator(`html[data-last-read="${name}"]`).waitFor({ state: 'attached' })
  }
}
