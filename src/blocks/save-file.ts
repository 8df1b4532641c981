import { civilDateTimeOf } from '../domain/shared/instant.ts'

/** A moment as it may stand in a file's name. */
export function fileTime(at: number): string {
  return civilDateTimeOf(at).replaceAll(/[ :]/g, '-')
}

/** Hands a text to the customer as a file. */
export function saveText(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: 'application/json' }))
}

/** Hands a content to the customer as a file. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
