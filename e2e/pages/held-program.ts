import type { Page } from '@playwright/test'

/** Holds the program back, or a part of it, until it is let go: it arrives then, or is lost. */
export async function holdProgram(
  page: Page,
  files = /\/assets\/.*\.js$/,
  end: 'arrives' | 'is lost' = 'arrives',
): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(files, async (route) => {
    await held
    await (end === 'arrives' ? route.continue() : route.abort())
  })
  return release
}
