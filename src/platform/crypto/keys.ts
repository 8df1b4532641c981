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
 */
export function storedKeys(connect: Connect): Keys {
  const keys = new Map<KeyName, Promise<CryptoKey>>()
  const load = async (name: KeyName) => {
    const database = await connect()
    const kept = await database.get('keys', name)
    if (kept !== undefined) return kept.key
    const key = await makeKey(name)
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' })
    const first = await transaction.store.get(name)
    if (first === undefined) await transaction.store.put({ name, key })
    await transaction.done
    return first?.key ?? key
  }
  return {
    get: (name) => {
      const known = keys.get(name)
      if (known !== undefined) return known
      const key = load(name)
      keys.set(name, key)
      // What failed once may be tried again.
      key.catch(() => keys.delete(name))
      return key
    },
  }
}

function makeKey(name: KeyName): Promise<CryptoKey> {
  return name === 'seal'
    ? crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    : crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
}
