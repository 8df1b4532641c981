import { decodeMeta } from './envelope.ts'
import type { Channel } from './ports.ts'
import { CHANNEL_NAME, ERASED_KEY, META_KEY } from './storage-keys.ts'

/** How tabs tell each other; without BroadcastChannel by what they write to localStorage. */
export function tabChannel(): Channel {
  return 'BroadcastChannel' in globalThis ? broadcastChannel() : storageChannel()
}

function broadcastChannel(): Channel {
  const channel = new BroadcastChannel(CHANNEL_NAME)
  return {
    post: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.onmessage = ({ data }) => {
        if (data === 'erased') listener(data)
        else if (typeof data?.world === 'string' && typeof data.seq === 'number') {
          listener({ world: data.world, seq: data.seq })
        }
      }
    },
    close: () => channel.close(),
  }
}

/** Every commit writes `qd:meta`, which the other tabs are told by the browser. */
function storageChannel(): Channel {
  let stop = () => {}
  return {
    post: (message) => {
      if (message !== 'erased') return
      localStorage.setItem(ERASED_KEY, '1')
      localStorage.removeItem(ERASED_KEY)
    },
    listen: (listener) => {
      const hear = ({ key, newValue }: StorageEvent) => {
        if (key === ERASED_KEY && newValue !== null) listener('erased')
        const meta = key === META_KEY ? decodeMeta(newValue) : null
        if (meta) listener({ world: meta.world, seq: meta.seq })
      }
      addEventListener('storage', hear)
      stop = () => removeEventListener('storage', hear)
    },
    close: () => stop(),
  }
}
