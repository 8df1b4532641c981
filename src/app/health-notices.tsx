import { type ReactNode, useSyncExternalStore } from 'react'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { healthCopy } from './health-copy.ts'
import { useServices } from './services.ts'

/** A clock this far behind is worth a word; less is a matter of rounding. */
const CLOCK_TOLERANCE = 60_000

/** What the customer must know of how things are kept: at most one notice at a time. */
export function HealthNotices() {
  const copy = useCopy(healthCopy)
  const { store, care } = useServices()
  const health = useSyncExternalStore(store.subscribe, care.health)
  const contradictions = useSyncExternalStore(care.subscribeContradictions, care.contradictions)
  const repairable = health.damaged.filter((record) => record.repairable).length
  if (health.mode === 'memory') return <Frame>{copy.memory}</Frame>
  if (health.mode === 'read-only') {
    return (
      <Frame>
        {copy.readOnly} <TextAction onClick={() => location.reload()}>{copy.reload}</TextAction>
      </Frame>
    )
  }
  if (repairable > 0) {
    return (
      <Frame>
        {copy.damaged(repairable)}{' '}
        <TextAction onClick={() => care.repair()}>{copy.repair}</TextAction>
      </Frame>
    )
  }
  if (contradictions > 0) return <Frame>{copy.contradictions(contradictions)}</Frame>
  return care.clockBehindBy() > CLOCK_TOLERANCE ? <Frame>{copy.clockBehind}</Frame> : null
}

function Frame({ children }: { children: ReactNode }) {
  return (
    <div className="pt-4">
      <Notice tone="attention" role="status">
        {children}
      </Notice>
    </div>
  )
}
