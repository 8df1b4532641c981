import type { VerifyMessage, VerifyRequest } from './messages.ts'
import { verifyWithAll } from './verify-with-all.ts'

/** Plays a journal beside the page, so that the page stays usable however much has happened. */
addEventListener('message', async ({ data }: MessageEvent<VerifyRequest>) => {
  let told = 0
  const answer = await verifyWithAll(data, (progress) => {
    // A hundred messages are enough for a bar.
    if (progress - told < 0.01) return
    told = progress
    say({ progress })
  })
  say({ answer })
})

function say(message: VerifyMessage): void {
  postMessage(message)
}
