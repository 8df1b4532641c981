import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { useCopy } from '../i18n/language.ts'
import { holdsPurchases } from '../queries/holds-purchases.ts'
import { presenting, subscribePresenting } from '../stories/presenting.ts'
import { TextAction } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { tell } from '../ui/told.ts'
import { healthCopy } from './health-copy.ts'
import { useView } from './hooks.ts'
import { useServices } from './services.ts'

/** Only who has something to lose loads what tells of backups. */
const KeepingNotice = lazy(() =>
  import('./keeping-notice.tsx').then(
    ({ KeepingNotice }) => ({ default: KeepingNotice }),
    // A reminder that cannot be had must not take the page with it.
    () => ({ default: () => null }),
  ),
)
/** Only after a tour; what is marked as pure is left out of a build without demo tools. */
const ShownInstead = /* @__PURE__ */ lazy(() =>
  import('../features/demo-tools/tour/shown-instead.tsx').then(
    ({ ShownInstead }): { default: () => ReactNode } => ({ default: ShownInstead }),
    () => ({ default: () => null }),
  ),
)
const HAS_DEMO_TOOLS = import.meta.env.VITE_DEMO_TOOLS !== 'off'

/** What the customer must know of how things are kept: at most one notice at a time. */
export function HealthNotices(): ReactNode {
  const copy = useCopy(healthCopy)
  const { storeAdmin } = useServices()
  const health = useSyncExternalStore(storeAdmin.subscribe, storeAdmin.health)
  const contradictions = useSyncExternalStore(
    storeAdmin.subscribeContradictions,
    storeAdmin.contradictions,
  )
  const { replaced } = storeAdmin
  const isReplaced = useSyncExternalStore(replaced.subscribe, replaced.isTold)
  const { tour, memory, isPlain } = useSyncExternalStore(subscribePresenting, presenting)
  const repair = async () => {
    await storeAdmin.repair()
    const isDone = storeAdmin.health().damaged.every((record) => !record.repairable)
    if (isDone) tell({ text: copy.repaired })
  }
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
        {copy.damaged(repairable)} <TextAction onClick={repair}>{copy.repair}</TextAction>
      </Frame>
    )
  }
  if (HAS_DEMO_TOOLS && !tour && !isPlain && memory.world === health.world) {
    return (
      <Suspense>
        <Frame>
          <ShownInstead />
        </Frame>
      </Suspense>
    )
  }
  if (isReplaced) return <ReplacedElsewhere />
  if (contradictions > 0) return <Frame>{copy.contradictions(contradictions)}</Frame>
  return <ClockNotice />
}

/** Another tab has put other records in the place of these. */
function ReplacedElsewhere() {
  const copy = useCopy(healthCopy)
  const { replaced } = useServices().storeAdmin
  return (
    <Frame>
      {copy.replaced} {HAS_DEMO_TOOLS && copy.bringBack}{' '}
      <TextAction onClick={replaced.dismiss}>{copy.later}</TextAction>
    </Frame>
  )
}

/**
 * The device's clock: put back, or so far ahead that the customer is asked before anything falls due. Where it is
 * right, what this browser cannot do.
 */
function ClockNotice() {
  const copy = useCopy(healthCopy)
  const { storeAdmin } = useServices()
  const { clock, lacks } = storeAdmin
  const holdsAny = useView(holdsPurchases, {})
  const state = useSyncExternalStore(clock.subscribe, clock.state)
  const days = Math.round(clock.aheadBy() / DAY_MILLISECONDS)
  switch (state) {
    case 'ahead':
      return (
        <Frame>
          {copy.clockAhead(days)}{' '}
          <TextAction onClick={() => clock.believe()}>{copy.clockIsRight}</TextAction>
        </Frame>
      )
    case 'acted':
      return (
        <Frame>
          {copy.clockActed}{' '}
          <TextAction onClick={() => clock.takeBack()}>{copy.clockTakeBack}</TextAction>{' '}
          <TextAction onClick={() => clock.dismiss()}>{copy.clockKeep}</TextAction>
        </Frame>
      )
    case 'too-late':
      return (
        <Frame>
          {copy.clockTooLate}{' '}
          <TextAction onClick={() => clock.dismiss()}>{copy.clockUnderstood}</TextAction>
        </Frame>
      )
    case 'behind':
      return <Frame>{copy.clockBehind}</Frame>
    default: {
      const lack = lacks()
      if (lack) return <Frame>{copy.lacks[lack]}</Frame>
      return holdsAny ? (
        <Suspense>
          <KeepingNotice />
        </Suspense>
      ) : null
    }
  }
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
