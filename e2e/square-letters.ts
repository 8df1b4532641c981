import type { Page } from '@playwright/test'

/**
 * A font of 372 bytes (WOFF2) in which every letter is the same rectangle: 0.55 em wide where scripts are
 * narrow, 1 em where they are wide, with one height of line. With it text takes the same room on every
 * machine, whatever fonts that has.
 */
const SQUARE_LETTERS = [
  'd09GMgABAAAAAAF0AAoAAAAAAygAAAEqAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAABmAAgRgKVE4BNgIkAxALCgAEIA',
  'VdBzYbYgIALgt4Q/rkOczZ/hb7doqWocRYrMbD6SwiHj4O9f3RvawbqFfa5PWkVMOxKGDVghcba8QCccvLMGxol0EW',
  'iy/1yQtQX5D9/T8AjLjgXBvgv+nluuPvBBe80+UHO54OmQYUSGLNWxwFFmjAkO6QXXtGVN/oHb2o8ieY0UgBuL0Gh1',
  'Np1NAHADgEqQS2lUVcaIdoLXAffc4FWAEPAHM4xCEKR3hG4AUvKLxyOIDgcIjfkIwxjZTIrz9I0GAehWWsARqEEHT3',
  '0swGbEV5BfTSPhAIHv89jrWr56sJ/E9fsHZFjRJKgsA/PnHlqkYCaW8jz7tCN/Yj3GuQyql2KUCYRYA0Z1aJXhCWrf',
  'QlrTpIm5LcqklunfQUU9qZWYXAoImMUrMf+fvgqe8LAAAA',
].join('')

/** Sets the whole page in letters that are the same on every machine. */
export async function showSquareLetters(page: Page) {
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    document.fonts.add(await new FontFace('Square letters', bytes).load())
    const style = new CSSStyleSheet()
    style.replaceSync('* { font-family: "Square letters" !important }')
    document.adoptedStyleSheets.push(style)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, SQUARE_LETTERS)
}
