import type { Vault } from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { canSeal } from './can-seal.ts'
import type { Keys } from './keys.ts'

/** The first byte of everything sealed: how it was sealed. */
const VERSION = 1
const IV_LENGTH = 12

/** Sealed bytes are the version, a random IV and the AES-GCM text with its tag. */
export function createVault(keys: Keys): Vault {
  const sealBytes = async (bytes: Uint8Array) => {
    const iv = crypto.getRandomValues(new Uint8Array(IV_LENGTH))
    const cipher = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv },
      await keys.get('seal'),
      new Uint8Array(bytes),
    )
    const sealed = new Uint8Array(1 + IV_LENGTH + cipher.byteLength)
    sealed[0] = VERSION
    sealed.set(iv, 1)
    sealed.set(new Uint8Array(cipher), 1 + IV_LENGTH)
    return sealed
  }
  const openBytes = async (sealed: Uint8Array): Promise<Result<Uint8Array, 'not-openable'>> => {
    if (sealed[0] !== VERSION || !canSeal()) return refuse('not-openable')
    const iv = new Uint8Array(sealed.slice(1, 1 + IV_LENGTH))
    const key = await keys.get('seal')
    try {
      const cipher = new Uint8Array(sealed.slice(1 + IV_LENGTH))
      const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, cipher)
      return ok(new Uint8Array(bytes))
    } catch {
      // The tag does not fit: another browser's key, or changed bytes.
      return refuse('not-openable')
    }
  }
  return {
    canSeal,
    sealBytes,
    openBytes,
    seal: async (text) => encodeBase64(await sealBytes(new TextEncoder().encode(text))),
    open: async (sealed) => {
      const bytes = decodeBase64(sealed)
      if (bytes === null) return refuse('not-openable')
      const opened = await openBytes(bytes)
      return opened.ok ? ok(new TextDecoder().decode(opened.value)) : opened
    },
    fingerprint: async (text) => {
      const key = await keys.get('fingerprint')
      const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
      return encodeBase64(new Uint8Array(mac))
    },
  }
}
