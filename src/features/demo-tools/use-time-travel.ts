import { useState } from 'react'
import { useRun, useView } from '../../app/hooks.ts'
import { useReadNow } from '../../app/moment.ts'
import { moveClock } from '../../commands/move-clock.ts'
import { addMonths, type CivilDate } from '../../domain/shared/civil-date.ts'
import {
  civilDateOf,
  civilTimeOf,
  DAY_MILLISECONDS,
  type Instant,
  instantOf,
} from '../../domain/shared/instant.ts'
import type { Happened } from '../../policies/settle-due.ts'
import { nextDue } from '../../queries/next-due.ts'

export type TimeTravel = ReturnType<typeof useTimeTravel>

/** What the jumps of this page load caused; the panel may be closed between a jump and a look at its log. */
let happened: readonly Happened[] = []

/** Moves the demo clock and keeps the log of what that caused. */
export function useTimeTravel() {
  const { run, refusal } = useRun(moveClock)
  const readNow = useReadNow()
  const [log, setLog] = useState(happened)
  const nextAt = useView(nextDue, {})
  const moveTo = async (to: Instant) => {
    const result = await run({ to })
    if (result.ok) {
      happened = [...happened, ...result.value]
      setLog(happened)
    }
  }
  /** The same time of day on another date. */
  const onDate = (date: CivilDate) => {
    const now = readNow()
    return instantOf(date, civilTimeOf(now)) + (now % 1000)
  }
  return {
    log,
    refusal,
    nextAt,
    aDay: () => moveTo(readNow() + DAY_MILLISECONDS),
    aMonth: () => moveTo(onDate(addMonths(civilDateOf(readNow()), 1))),
    toNextEvent: () => nextAt !== null && moveTo(nextAt),
    toDate: (date: CivilDate) => moveTo(onDate(date)),
  }
}
