import { memoryLocks } from '../locks/memory-locks.ts'
import { webLocks } from '../locks/web-locks.ts'
import { browserSession } from './browser-session.ts'
import type { Connect } from './database.ts'
import { idbLedger } from './idb-ledger.ts'
import type { Mirror, StorePorts } from './ports.ts'
import { tabChannel } from './tab-channel.ts'

/** The browser's own stores. What a browser lacks throws when used, and the store notices. */
export function browserPorts(connect: Connect): StorePorts {
  return {
    ledger: idbLedger(connect),
    mirror: localMirror(),
    session: browserSession(),
    // The ledger alone keeps two tabs apart then: each commit is one transaction that looks for newer ones.
    locks: 'locks' in navigator ? webLocks() : memoryLocks(),
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

/** Not `setTimeout`: a page whose timers are stopped must not hold the lock for ever. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    AbortSignal.timeout(milliseconds).addEventListener('abort', () => resolve())
  })
}
