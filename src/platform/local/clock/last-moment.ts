import { MOMENT_KEY } from '../storage/storage-keys.ts'

/**
 * The last moment that this tab showed while the device's clock was not believed, and what that clock said then: so a
 * reload goes on from there and not from the last commit.
 */
export type LastMoment = {
  readonly at: number
  readonly real: number
  /** The last commit by then; after another one it is of no use. */
  readonly last: number
}

export function readLastMoment(): LastMoment | null {
  try {
    const kept: Partial<LastMoment> | null = JSON.parse(
      sessionStorage.getItem(MOMENT_KEY) ?? 'null',
    )
    const { at, real, last } = kept ?? {}
    return isMoment(at) && isMoment(real) && isMoment(last) ? { at, real, last } : null
  } catch {
    return null
  }
}

export function keepLastMoment(moment: LastMoment): void {
  try {
    sessionStorage.setItem(MOMENT_KEY, JSON.stringify(moment))
  } catch {
    // Nothing can be kept in this browser: time goes on from the last commit.
  }
}

function isMoment(value: unknown): value is number {
  return Number.isSafeInteger(value)
}
