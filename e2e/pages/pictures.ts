import type { Page } from '@playwright/test'

export type UploadedFile = { name: string; mimeType: string; buffer: Buffer }

type Drawing = {
  width?: number
  height?: number
  type?: 'image/jpeg' | 'image/png' | 'image/webp'
}

/** A real picture with a text on it, drawn by the browser itself; the text makes it unlike others. */
export async function drawPicture(page: Page, text: string, drawing: Drawing = {}) {
  const { width = 800, height = 600, type = 'image/jpeg' } = drawing
  const address = await page.evaluate(
    ([label, kind, columns, rows]) => {
      const canvas = document.createElement('canvas')
      canvas.width = columns
      canvas.height = rows
      const pen = canvas.getContext('2d')
      if (!pen) throw new Error('a browser can draw')
      pen.fillStyle = '#f4f4f0'
      pen.fillRect(0, 0, columns, rows)
      pen.fillStyle = '#123'
      pen.font = '48px sans-serif'
      pen.fillText(label, 20, rows / 2)
      return canvas.toDataURL(kind, 0.9)
    },
    [text, type, width, height] as const,
  )
  const buffer = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  const ending = { 'image/png': 'png', 'image/webp': 'webp', 'image/jpeg': 'jpg' }[type]
  const name = `${text}.${ending}`
  return { name, mimeType: type, buffer } satisfies UploadedFile
}
