import type { Vault } from '../api/ports.ts'

/**
 * The same for the same input of a command, whatever the order of its members, and useless to find the input by:
 * what a customer typed is kept nowhere in clear (MAT-09).
 */
export async function printOf(vault: Vault, input: unknown): Promise<string> {
  const text = JSON.stringify(input, canonical) ?? ''
  return vault.canSeal() ? vault.fingerprint(text) : hashOf(new TextEncoder().encode(text))
}

function canonical(_name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return `${value.length} bytes ${hashOf(value)}`
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A quick hash of 53 bits (cyrb53): tells inputs apart, also where the browser has no cryptography. */
function hashOf(bytes: Uint8Array): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const byte of bytes) {
    high = Math.imul(high ^ byte, 2654435761)
    low = Math.imul(low ^ byte, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
