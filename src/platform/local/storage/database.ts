import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DatasetRow, Row } from './ports.ts'
import { DATABASE_NAME } from './storage-keys.ts'

/** The one IndexedDB database of the program. */
export interface Schema extends DBSchema {
  records: {
    key: [world: string, key: string]
    value: Row & { readonly world: string }
    indexes: { bySeq: [world: string, seq: number] }
  }
  worlds: { key: string; value: DatasetRow }
  files: {
    key: [world: string, id: string]
    value: { readonly world: string; readonly id: string; readonly bytes: Uint8Array }
  }
  keys: { key: string; value: { readonly name: string; readonly key: CryptoKey } }
}

/** The connection of this tab; made when first asked for, and again after it was lost. */
export type Connect = () => Promise<IDBPDatabase<Schema>>

/** A browser that has not opened the database by then is treated as having none. */
const OPENING_TIME_OUT = 10_000

export function connectDatabase(): Connect {
  let connection: Promise<IDBPDatabase<Schema>> | null = null
  return () => {
    if (connection === null) {
      const forget = () => {
        if (connection === opening) connection = null
      }
      const opening = openOnce(forget)
      connection = opening
      // What failed is tried anew. Not within the opening, which can fail before it has a name.
      opening.catch(forget)
    }
    return connection
  }
}

async function openOnce(onLost: () => void): Promise<IDBPDatabase<Schema>> {
  const opening = openDB<Schema>(DATABASE_NAME, 1, {
    upgrade: (database) => {
      database
        .createObjectStore('records', { keyPath: ['world', 'key'] })
        .createIndex('bySeq', ['world', 'seq'])
      database.createObjectStore('worlds', { keyPath: 'world' })
      database.createObjectStore('files', { keyPath: ['world', 'id'] })
      database.createObjectStore('keys', { keyPath: 'name' })
    },
    // Whoever deletes or upgrades the database shall not have to wait for this tab.
    blocking: (_current, _blocked, event) => {
      onLost()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: onLost,
  })
  return Promise.race([opening, failAfter(OPENING_TIME_OUT)])
}

function failAfter(milliseconds: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    AbortSignal.timeout(milliseconds).addEventListener('abort', () => {
      reject(new Error('The database did not open in time'))
    })
  })
}
