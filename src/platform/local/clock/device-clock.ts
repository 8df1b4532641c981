import type { Instant } from '../../../domain/shared/instant.ts'

/** What the device's clock shows, for who has no records yet and so no other time. */
export function deviceNow(): Instant {
  return Date.now()
}
