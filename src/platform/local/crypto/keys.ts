import type { Connect } from '../storage/database.ts'

export type KeyName = 'seal' | 'fingerprint'

/** Where the two keys of this browser live. The same key is answered every time, in every tab. */
export interface Keys {
  get(name: KeyName): Promise<CryptoKey>
}

/** Keys that last as long as the page. */
export function memoryKeys(): Keys {
  const keys = new Map<KeyName, Promise<CryptoKey>>()
  return {
    get: (name) => {
      const key = keys.get(name) ?? makeKey(name)
      keys.set(name, key)
      return key
    },
  }
}

/**
 * Keys in IndexedDB, made when first needed. They are kept strictly, for without them everything
 * sealed is lost; when two tabs make one at the same moment, both use the one that was kept first.
 * Where the database was deleted under an open tab, the tab keeps the key that it has seen anew.
 */
export function storedKeys(connect: Connect): Keys {
  const seen = new Map<KeyName, { readonly database: unknown; readonly key: CryptoKey }>()
  return {
    get: async (name) => {
      const database = await connect()
      const known = seen.get(name)
      if (known?.database === database) return known.key
      const kept = await database.get('keys', name)
      const key = kept?.key ?? (await keepFirst(database, name, known?.key))
      seen.set(name, { database, key })
      return key
    },
  }
}

async function keepFirst(
  database: Awaited<ReturnType<Connect>>,
  name: KeyName,
  known: CryptoKey | undefined,
): Promise<CryptoKey> {
  const key = known ?? (await makeKey(name))
  const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' })
  const first = await transaction.store.get(name)
  if (first === undefined) await transaction.store.put({ name, key })
  await transaction.done
  return first?.key ?? key
}

/**
 * The stored keys; in a browser that keeps nothing, keys that last as long as the page, like
 * everything else there. Which of the two it is, is known once the store has been opened.
 */
export function keysBeside(
  store: {
    open(): Promise<void>
    health(): { readonly mode: 'durable' | 'memory' | 'read-only' }
  },
  stored: Keys,
): Keys {
  const passing = memoryKeys()
  return {
    get: async (name) => {
      await store.open()
      return (store.health().mode === 'memory' ? passing : stored).get(name)
    },
  }
}

function makeKey(name: KeyName): Promise<CryptoKey> {
  return name === 'seal'
    ? crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    : crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}
