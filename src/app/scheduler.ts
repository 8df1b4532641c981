import { advanceTime } from '../workflows/advance-time.ts'
import type { Ports } from '../workflows/app-records.ts'
import { nextDueAt } from '../workflows/due-events.ts'
import { openAccount } from '../workflows/open-account.ts'

/** The longest a browser's timer can wait, and often enough for a computer that slept. */
const LONGEST_WAIT = 60_000

/**
 * Keeps the world going: gives an empty one its account, lets happen what is due, and wakes up
 * when the next thing comes due, when the records change and when the page is looked at again.
 */
export function startScheduler(ports: Ports): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false

  const turn = async () => {
    if (running) return
    running = true
    try {
      if (!ports.store.read().get('account', 'main')) await openAccount(ports)
      if (isDue(ports)) await advanceTime(ports)
    } finally {
      running = false
    }
    plan()
  }

  const plan = () => {
    clearTimeout(timer)
    if (isDue(ports) || !ports.store.read().get('account', 'main')) {
      timer = setTimeout(turn, RETRY_AFTER)
      return
    }
    const at = nextDueAt(ports.store.read())
    if (at === null) return
    timer = setTimeout(turn, Math.min(LONGEST_WAIT, Math.max(0, at - ports.clock.now())))
  }

  ports.store.subscribe(() => {
    if (!running) turn()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') turn()
  })
  turn()
}

/** A refused turn (storage full, another tab busy) is tried again, not at once. */
const RETRY_AFTER = 5_000

function isDue({ store, clock }: Ports): boolean {
  const at = nextDueAt(store.read())
  return at !== null && at <= clock.now()
}
