import type { AppStore } from '../api/app-records.ts'
import type { Finding } from '../domain/integrity/index.ts'
import { inSlices } from '../platform/local/in-slices.ts'
import type { KnownAnswers } from '../platform/local/storage/known-answers.ts'
import { untilIdle } from './when-idle.ts'

/** Under which name it is known of records that nothing in them contradicts. */
const WHOLE = 'whole'

/** How long after the start it is looked by itself, in milliseconds: the page comes first. */
const AFTER_START = 3_000

/**
 * Looks where the records contradict each other: when asked, and by itself once the page has come to rest
 * and whenever other records took their place. What contradicts is told; it stops no one from reading. It is looked in
 * slices, each when the page is idle; where the records change meanwhile, what is found is of before.
 */
export function watchIntegrity(
  store: Pick<AppStore, 'read' | 'readAhead'>,
  known: Pick<KnownAnswers, 'read' | 'note'>,
) {
  let contradictions = 0
  const listeners = new Set<() => void>()
  const check = async (): Promise<readonly Finding[]> => {
    const { integritySteps } = await import('../domain/integrity/index.ts')
    await store.readAhead()
    const records = store.read()
    const findings = await inSlices(integritySteps(records), untilIdle)
    if (findings.length === 0) known.note(records, WHOLE, true)
    if (findings.length !== contradictions) {
      contradictions = findings.length
      for (const listener of listeners) listener()
    }
    return findings
  }
  // A part that does not arrive is asked for again the next time.
  const look = () => void check().catch(() => {})
  // What was found whole at the same commit is not looked through at every start.
  const lookOnce = () => {
    if (known.read(store.read(), WHOLE) !== true) look()
  }
  return {
    check,
    look,
    start: () => void setTimeout(lookOnce, AFTER_START),
    contradictions: () => contradictions,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
