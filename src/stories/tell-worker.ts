import { storedKeys } from '../platform/local/crypto/keys.ts'
import { createVault } from '../platform/local/crypto/vault.ts'
import { connectDatabase } from '../platform/local/storage/database.ts'
import { tell } from './tell.ts'
import type { TellMessage, TellRequest } from './tell-messages.ts'

/** Plays a story beside the page, with the keys of this browser. */
addEventListener('message', async ({ data }: MessageEvent<TellRequest>) => {
  try {
    let told = 0
    const answer = await tell(data, {
      vault: createVault(storedKeys(connectDatabase())),
      // Whoever made a story's pictures has seen them.
      pictures: { canDecode: async () => true, redraw: async (bytes) => bytes },
      onProgress: (progress) => {
        if (progress - told < 0.01) return
        told = progress
        say({ progress })
      },
    })
    say({ answer })
  } catch {
    // Without keys or a part of the program the page does it itself, and says what is wrong.
    say('failed')
  }
})

function say(message: TellMessage): void {
  postMessage(message)
}
