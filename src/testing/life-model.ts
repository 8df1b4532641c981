import { Temporal } from 'temporal-polyfill'

/**
 * The life of one 在线客服-基础版, told a second time: by other arithmetic (Temporal, whole 分 in bigint)
 * and from the register alone, to hold the program against.
 */
export type Life = {
  today: Temporal.PlainDate
  readonly opened: Temporal.PlainDate
  expires: Temporal.PlainDate
  users: number
  state: 'open' | 'refunded'
  reviewing: boolean
  invoiced: boolean
  readonly paidForOpening: bigint
  balance: bigint
}

/** 元 a user and year, in 分. */
const PRICE = 99_900n

/** Three months after the expiry the last renewal is possible (LIF-02). */
const GRACE = { months: 3 }

const REFUND_DAYS = { 'no-reason': 7, defect: 30 } as const

export function openLife(today: string, users: number, years: number, balance: bigint): Life {
  const opened = Temporal.PlainDate.from(today)
  const paid = PRICE * BigInt(users * years)
  return {
    ...{ today: opened, opened, users, reviewing: false, invoiced: false },
    expires: opened.add({ years }),
    state: 'open',
    paidForOpening: paid,
    balance: balance - paid,
  }
}

export function statusIn(life: Life): string {
  const { today, expires } = life
  if (life.state === 'refunded') return 'refunded'
  if (isAfter(today, expires.add(GRACE))) return 'reclaimed'
  if (isAfter(today, expires)) return 'expired'
  return today.until(expires, { largestUnit: 'days' }).days <= 30 ? 'expiring' : 'active'
}

/** LIF-02, LIF-03, PRC-15; the price in 分, or null where it is refused. */
export function renew(life: Life, years: number): bigint | null {
  if (life.reviewing || !['active', 'expiring', 'expired'].includes(statusIn(life))) return null
  const price = PRICE * BigInt(life.users * years)
  if (!pay(life, price)) return null
  life.expires = life.expires.add({ years })
  return price
}

/** PRC-02 to PRC-04: whole years, and a tenth for each started month, at most a year. */
export function addUsers(life: Life, count: number): bigint | null {
  if (life.reviewing || !['active', 'expiring'].includes(statusIn(life))) return null
  const months = startedMonths(life)
  if (months === 0) return null
  const tenths = Math.min(10, months % 12)
  const annual = PRICE * BigInt(count)
  const price = annual * BigInt(Math.floor(months / 12)) + (annual * BigInt(tenths)) / 10n
  if (!pay(life, price)) return null
  life.users += count
  return price
}

/** A month is counted as soon as it has started (PRC-04). */
function startedMonths({ today, expires }: Life): number {
  let months = 0
  const first = today.with({ day: 1 })
  while (Temporal.PlainDate.compare(first.add({ months: months + 1 }), expires) <= 0) months += 1
  return months + (expires.day > today.day ? 1 : 0)
}

/** REF-01, REF-07, REF-12; whether the request is taken. */
export function askRefund(life: Life, reason: 'no-reason' | 'defect'): boolean {
  if (life.reviewing || life.invoiced || life.state === 'refunded') return false
  const days = life.opened.until(life.today, { largestUnit: 'days' }).days
  if (days > REFUND_DAYS[reason]) return false
  life.reviewing = true
  return true
}

/** REF-04: the cash of the order that opened it, to the balance. */
export function decide(life: Life, granted: boolean): boolean {
  if (!life.reviewing) return false
  life.reviewing = false
  if (!granted) return true
  life.state = 'refunded'
  life.balance += life.paidForOpening
  return true
}

function pay(life: Life, price: bigint): boolean {
  if (price > life.balance) return false
  life.balance -= price
  return true
}

function isAfter(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) > 0
}
