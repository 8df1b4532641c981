import type { Instant } from '../../../domain/shared/instant.ts'

/** What the device's clock shows: the time of a first visitor, of whose clock nothing else is known. */
export function deviceNow(): Instant {
  return Date.now()
}
