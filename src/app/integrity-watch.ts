import type { AppView } from '../api/app-records.ts'
import type { Finding } from '../domain/integrity/index.ts'

/** How long after the start it is looked by itself, in milliseconds: the page comes first. */
const AFTER_START = 3_000

/**
 * Looks where the records contradict each other: when asked, and by itself once the page has come to rest
 * and whenever other records took their place. What contradicts is told; it stops no one from reading.
 */
export function watchIntegrity(read: () => AppView) {
  let contradictions = 0
  const listeners = new Set<() => void>()
  const check = async (): Promise<readonly Finding[]> => {
    const { checkIntegrity } = await import('../domain/integrity/index.ts')
    const findings = checkIntegrity(read())
    if (findings.length !== contradictions) {
      contradictions = findings.length
      for (const listener of listeners) listener()
    }
    return findings
  }
  // A part that does not arrive is asked for again the next time.
  const look = () => void check().catch(() => {})
  return {
    check,
    look,
    start: () => void setTimeout(() => whenIdle(look), AFTER_START),
    contradictions: () => contradictions,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}

/** Not every browser tells when it is idle. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work)
  else work()
}
