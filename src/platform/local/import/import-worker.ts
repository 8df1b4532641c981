import { readAppImport } from './app-import.ts'
import type { ImportMessage, ImportRequest } from './messages.ts'

/** Reads a file beside the page, so that the page stays usable however large the file is. */
addEventListener('message', async ({ data }: MessageEvent<ImportRequest>) => {
  // A file that cannot be read is none of ours.
  const text = await data.file.text().catch(() => '')
  const reading = readAppImport(text, data.now)
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return say({ answer: step.value })
    say({ progress: step.value })
  }
})

function say(message: ImportMessage): void {
  postMessage(message)
}
