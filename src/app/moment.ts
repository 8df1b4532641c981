import { useContext, useSyncExternalStore } from 'react'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { type Services, ServicesContext, useServices } from './services.ts'

/** Often enough for 「3 分钟前」, and for a day that begins while a page is left open. */
const HALF_A_MINUTE = 30_000

type Ticker = { subscribe(listener: () => void): () => void; now(): Instant }

const tickers = new WeakMap<Services['store'], Ticker>()

/** One clock for all screens: moves on every half minute, with every commit and whenever the page is looked at again. */
function tickerOf({ clock, store }: Services): Ticker {
  const known = tickers.get(store)
  if (known) return known
  let now: Instant = 0
  const listeners = new Set<() => void>()
  const tick = () => {
    now = clock.now()
    for (const listener of [...listeners]) listener()
  }
  let stop: (() => void) | null = null
  const start = () => {
    const timer = setInterval(tick, HALF_A_MINUTE)
    const leave = store.subscribe(tick)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearInterval(timer)
      leave()
      document.removeEventListener('visibilitychange', tick)
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

const neverChanges = () => () => {}

/** What a screen shows of the time, shown anew only when it is another; null in a page that is nobody's yet. */
function useMoment<T extends string | number>(read: (now: Instant) => T): T | null {
  const services = useContext(ServicesContext)
  const ticker = services && tickerOf(services)
  return useSyncExternalStore(
    ticker?.subscribe ?? neverChanges,
    () => (ticker ? read(ticker.now()) : null),
    () => null,
  )
}

const itself = (now: Instant) => now

/** The day it is in Asia/Shanghai, also past midnight; null in a page that is nobody's yet. */
export function useToday(): CivilDate | null {
  return useMoment(civilDateOf)
}

/** The time for what a screen says about distances. */
export function useNow(): Instant {
  const { clock } = useServices()
  return useMoment(itself) ?? clock.now()
}
