import { isLost, type Records } from '../../../api/ports.ts'
import type { DemoClock } from '../../../domain/shared/demo-clock.ts'

type WithClock = Records<{ 'demo-clock': DemoClock }>

/**
 * How far the demo tools have moved this world's clock, in milliseconds. Where that was kept and can no
 * longer be read, time goes on from the last commit: a world of the past does not jump to today.
 */
export function demoOffset(
  store: { read(): WithClock; highWater(): number },
  realNow: () => number,
): () => number {
  let rebuilt: number | null = null
  return () => {
    const records = store.read()
    const kept = records.get('demo-clock', 'main')
    if (kept) return kept.offset
    if (!isClockLost(records)) return 0
    rebuilt ??= store.highWater() - realNow()
    return rebuilt
  }
}

export function isClockLost(records: WithClock): boolean {
  return isLost(records, 'demo-clock', 'main')
}
