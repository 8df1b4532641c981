import { useState } from 'react'
import { useRecords, useServices } from '../../app/services.ts'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import { moveClock } from '../../commands/move-clock.ts'
import { addMonths, type CivilDate } from '../../domain/shared/civil-date.ts'
import {
  civilDateOf,
  civilTimeOf,
  DAY_MILLISECONDS,
  type Instant,
  instantOf,
} from '../../domain/shared/instant.ts'
import { nextDueAt } from '../../policies/due-events.ts'
import type { Happened } from '../../policies/settle-due.ts'

export type TimeTravel = ReturnType<typeof useTimeTravel>

/** What the jumps of this page load caused; the panel may be closed between a jump and a look at its log. */
let happened: readonly Happened[] = []

/** Moves the demo clock and keeps the log of what that caused. */
export function useTimeTravel() {
  const services = useServices()
  const { clock } = services
  const [log, setLog] = useState(happened)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const nextAt = useRecords(['next-due'], nextDueAt)
  const moveTo = async (to: Instant) => {
    const result = await services.backend.run(moveClock, { to })
    if (result.ok) {
      happened = [...happened, ...result.value]
      setLog(happened)
    }
    setRefusal(result.ok ? null : result.error.code)
  }
  /** The same time of day on another date. */
  const onDate = (date: CivilDate) => {
    const now = clock.now()
    return instantOf(date, civilTimeOf(now)) + (now % 1000)
  }
  return {
    log,
    refusal,
    nextAt,
    aDay: () => moveTo(clock.now() + DAY_MILLISECONDS),
    aMonth: () => moveTo(onDate(addMonths(civilDateOf(clock.now()), 1))),
    toNextEvent: () => nextAt !== null && moveTo(nextAt),
    toDate: (date: CivilDate) => moveTo(onDate(date)),
  }
}
