import { readAppImport } from './app-import.ts'
import { type ImportMessage, type ImportRequest, textOf } from './messages.ts'

/** Reads a file beside the page, so that the page stays usable however large the file is. */
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const reading = readAppImport(textOf(data.bytes), data.now)
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return say({ answer: step.value })
    say({ progress: step.value })
  }
})

function say(message: ImportMessage): void {
  postMessage(message)
}
