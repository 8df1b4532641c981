import { useCallback, useContext, useSyncExternalStore } from 'react'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf, DAY_MILLISECONDS, type Instant, instantOf } from '../domain/shared/instant.ts'
import { deviceNow } from '../platform/local/clock/device-clock.ts'
import { useOpening } from './opening.ts'
import { type Services, ServicesContext, useServices, useVisitor } from './services.ts'

/** Often enough for 「3 分钟前」, and for a day that begins while a page is left open. */
const HALF_A_MINUTE = 30_000

type Ticker = { subscribe(listener: () => void): () => void; now(): Instant }

const tickers = new WeakMap<Services['store'], Ticker>()

/** One clock for all screens: moves on every half minute, at midnight, with every commit and whenever the page is looked at again. */
function tickerOf({ clock, store }: Services): Ticker {
  const known = tickers.get(store)
  if (known) return known
  // Read when somebody looks: a prerendered page has no clock.
  let now: Instant = 0
  const listeners = new Set<() => void>()
  const tick = () => {
    now = clock.now()
    for (const listener of [...listeners]) listener()
  }
  let stop: (() => void) | null = null
  const start = () => {
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(goOn, untilNext(now))
    }
    // Waits anew from every moment: a commit may have put the clock.
    const goOn = () => {
      tick()
      wait()
    }
    now = clock.now()
    wait()
    const leave = store.subscribe(goOn)
    document.addEventListener('visibilitychange', goOn)
    return () => {
      clearTimeout(timer)
      leave()
      document.removeEventListener('visibilitychange', goOn)
    }
  }
  const ticker: Ticker = {
    now: () => {
      // Where nobody listens nothing has moved it on.
      if (listeners.size === 0) now = clock.now()
      return now
    },
    subscribe: (listener) => {
      listeners.add(listener)
      stop ??= start()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
      }
    },
  }
  tickers.set(store, ticker)
  return ticker
}

/** How long to wait for the next half minute, or for midnight in Asia/Shanghai where that comes first. */
function untilNext(now: Instant): number {
  const midnight = instantOf(civilDateOf(now)) + DAY_MILLISECONDS
  return Math.min(HALF_A_MINUTE, midnight - now)
}

const neverChanges = () => () => {}

let arrivedAt: Instant | null = null

/** When a first visitor came. */
function arrival(): Instant {
  arrivedAt ??= deviceNow()
  return arrivedAt
}

/** What a screen shows of the time, shown anew only when it is another; null in a page that is nobody's yet. */
function useMoment<T extends string | number>(read: (now: Instant) => T): T | null {
  const services = useContext(ServicesContext)
  const isNew = useVisitor() === 'new'
  const ticker = services && tickerOf(services)
  return useSyncExternalStore(
    ticker?.subscribe ?? neverChanges,
    () => {
      if (ticker) return read(ticker.now())
      // Its records, which are opened by whatever is done on the page, keep the time from then on.
      return isNew ? read(arrival()) : null
    },
    () => null,
  )
}

const itself = (now: Instant) => now

/** The day it is in Asia/Shanghai, also past midnight; null in a page that is nobody's yet. */
export function useToday(): CivilDate | null {
  return useMoment(civilDateOf)
}

/** Reads the time at the moment of a press, or every second; what a screen shows of it is `useNow`. */
export function useReadNow(): () => Instant {
  const { clock } = useServices()
  return useCallback(() => clock.now(), [clock])
}

/** Reads the day at the moment of a press; the records, which know it, are opened where they are not yet. */
export function useReadToday(): () => Promise<CivilDate> {
  const opened = useOpening()
  return useCallback(async () => civilDateOf((await opened()).clock.now()), [opened])
}

/** The time for what a screen says about distances. */
export function useNow(): Instant {
  const { clock } = useServices()
  return useMoment(itself) ?? clock.now()
}
