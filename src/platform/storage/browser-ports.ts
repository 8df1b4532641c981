import { webLocks } from '../locks/web-locks.ts'
import type { Connect } from './database.ts'
import { idbLedger } from './idb-ledger.ts'
import { CHANNEL_NAME, SESSION_NAME } from './names.ts'
import type { Channel, Mirror, Session, StorePorts } from './ports.ts'

/** The browser's own stores. What a browser lacks throws when used, and the store notices. */
export function browserPorts(connect: Connect): StorePorts {
  return {
    ledger: idbLedger(connect),
    mirror: localMirror(),
    session: browserSession(),
    locks: webLocks(),
    channel: tabChannel(),
    wait,
  }
}

function localMirror(): Mirror {
  return {
    keys: () => Object.keys(localStorage),
    get: (key) => localStorage.getItem(key),
    set: (key, text) => localStorage.setItem(key, text),
    remove: (key) => localStorage.removeItem(key),
  }
}

/**
 * A session cookie, which all tabs share and which ends with the browser, and sessionStorage for
 * those who delete cookies. Cookies do not tell ports apart, so the name does.
 */
function browserSession(): Session {
  const name = `${SESSION_NAME}-${location.port || 'default'}`
  return {
    world: () => {
      const cookies = document.cookie.split('; ').map((cookie) => cookie.split('='))
      const found = cookies.find(([key]) => key === name)?.[1]
      return found || sessionStorage.getItem(SESSION_NAME)
    },
    remember: (world) => {
      // The Cookie Store API is asynchronous; the marker must be there before the lock is free.
      Reflect.set(document, 'cookie', `${name}=${world}; Path=/; SameSite=Strict`)
      sessionStorage.setItem(SESSION_NAME, world)
    },
    forget: () => {
      Reflect.set(document, 'cookie', `${name}=; Path=/; Max-Age=0; SameSite=Strict`)
      sessionStorage.removeItem(SESSION_NAME)
    },
  }
}

function tabChannel(): Channel {
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

/** Not `setTimeout`: a page whose timers are stopped must not hold the lock for ever. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    AbortSignal.timeout(milliseconds).addEventListener('abort', () => resolve())
  })
}
