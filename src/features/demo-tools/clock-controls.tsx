import { useEffect, useState } from 'react'
import { useNow } from '../../app/moment.ts'
import { useServices } from '../../app/services.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { civilDateOf, civilDateTimeOf, type Instant } from '../../domain/shared/instant.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'
import { demoCopy } from './copy.ts'
import type { TimeTravel } from './use-time-travel.ts'

/** The clock and its three ways forward, above the tabs. */
export function ClockControls({ travel }: { travel: TimeTravel }) {
  const copy = useCopy(demoCopy)
  const refusals = useCopy(refusalCopy)
  const now = useNow()
  const { nextAt } = travel
  const waits = nextAt !== null
  return (
    <>
      <p className="mt-1 text-note text-text-3">{copy.now}</p>
      <CurrentTime />
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" onClick={travel.aDay}>
          {copy.day}
        </Button>
        <Button size="small" onClick={travel.aMonth}>
          {copy.month}
        </Button>
        <Button
          size="small"
          unavailable={!waits}
          aria-describedby="next-event"
          onClick={travel.toNextEvent}
        >
          {copy.next}
        </Button>
      </div>
      <p id="next-event" className="mt-2 text-note text-text-3">
        {nextAt === null ? copy.nothingWaits : copy.nextAt(shortTime(nextAt, now))}
      </p>
      {travel.refusal && (
        <p role="alert" className="mt-2 text-small">
          <FieldError>{refusals[travel.refusal]}</FieldError>
        </p>
      )}
    </>
  )
}

/** The time of day alone where it is today's. */
function shortTime(instant: Instant, now: Instant): string {
  const text = civilDateTimeOf(instant)
  return civilDateOf(instant) === civilDateOf(now) ? text.slice(11, 16) : text.slice(0, 16)
}

/** Ticks on its own, so that nothing else is rendered every second. */
function CurrentTime() {
  const { clock, store } = useServices()
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const tick = () => setNow(clock.now())
    const timer = setInterval(tick, 1000)
    const unsubscribe = store.subscribe(tick)
    return () => {
      clearInterval(timer)
      unsubscribe()
    }
  }, [clock, store])
  return (
    <p className="font-strong text-[24px] text-ink leading-8">
      <time>{civilDateTimeOf(now)}</time>
    </p>
  )
}
