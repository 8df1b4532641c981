import { canSeal } from '../crypto/can-seal.ts'

/**
 * What this browser cannot do here, for people. Both are missing where a page is opened without https from
 * another machine.
 *
 * - sealing: it cannot encrypt, so nothing personal can be taken (MAT-09)
 * - locks: several tabs cannot wait for one another
 */
export type BrowserLack = 'sealing' | 'locks'

export function browserLacks(): BrowserLack | null {
  if (!canSeal()) return 'sealing'
  return 'locks' in navigator ? null : 'locks'
}

/** What this browser says of itself, for a report. */
export function browserFacts(): {
  readonly browser: string
  readonly languages: readonly string[]
} {
  return { browser: navigator.userAgent, languages: navigator.languages }
}
