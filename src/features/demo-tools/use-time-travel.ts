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
import { nextDue } from '../../queries/next-due.ts'

export type TimeTravel = ReturnType<typeof useTimeTravel>

/** Moves the demo clock. */
export function useTimeTravel() {
  const { run, refusal } = useRun(moveClock)
  const readNow = useReadNow()
  const nextAt = useView(nextDue, {})
  const moveTo = async (to: Instant) => {
    await run({ to })
  }
  /** The same time of day on another date. */
  const onDate = (date: CivilDate) => {
    const now = readNow()
    return instantOf(date, civilTimeOf(now)) + (now % 1000)
  }
  return {
    refusal,
    nextAt,
    aDay: () => moveTo(readNow() + DAY_MILLISECONDS),
    aMonth: () => moveTo(onDate(addMonths(civilDateOf(readNow()), 1))),
    toNextEvent: () => nextAt !== null && moveTo(nextAt),
    toDate: (date: CivilDate) => moveTo(onDate(date)),
  }
}
