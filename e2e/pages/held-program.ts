import type { Page } from '@playwright/test'

/** Holds the program back, or a part of it, until it is let go. */
export async function holdProgram(page: Page, files = /\/assets\/.*\.js$/): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((done) => {
    release = done
  })
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return release
}
