import { Temporal } from 'temporal-polyfill'

/**
 * The life of one 在线客服-基础版, told a second time: by other arithmetic (Temporal, whole 分 in bigint)
 * and from the register alone, to hold the program against.
 */
export type Life = {
  /** It is always the same time of this day, after 00:00. */
  today: Temporal.PlainDate
  readonly opened: Temporal.PlainDate
  expires: Temporal.PlainDate
  users: number
  state: 'open' | 'refunded'
  reviewing: boolean
  suspended: boolean
  renewsItself: boolean
  invoiced: boolean
  /** All that were made by a person, the oldest first. */
  readonly renewals: Renewal[]
  readonly paidForOpening: bigint
  balance: bigint
}

/** An order for a renewal: what it costs, for which users and expiry, and a transfer that is on its way. */
type Renewal = {
  readonly made: Temporal.PlainDate
  until: Temporal.PlainDate
  state: 'open' | 'over'
  years: number
  price: bigint
  users: number
  expires: Temporal.PlainDate
  transfer: bigint | null
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
    ...{ suspended: false, renewsItself: false, renewals: [] },
    expires: opened.add({ years }),
    state: 'open',
    paidForOpening: paid,
    balance: balance - paid,
  }
}

export function statusIn(life: Life): string {
  const { today, expires } = life
  if (life.state === 'refunded') return 'refunded'
  if (life.suspended) return 'suspended'
  if (isAfter(today, expires.add(GRACE))) return 'reclaimed'
  if (isAfter(today, expires)) return 'expired'
  return today.until(expires, { largestUnit: 'days' }).days <= 30 ? 'expiring' : 'active'
}

/** LIF-02, LIF-03, PRC-15; the price in 分, or null where it is refused. */
export function renew(life: Life, years: number): bigint | null {
  const order = orderRenewal(life, years)
  if (!order || !pay(life, order.price)) return null
  order.state = 'over'
  life.expires = life.expires.add({ years })
  return order.price
}

/** ORD-05: the same by bank transfer; the order waits seven days for it. Whether it is taken. */
export function transfer(life: Life, years: number): boolean {
  const order = orderRenewal(life, years)
  if (!order) return false
  order.transfer = order.price
  const week = order.made.add({ days: 7 })
  if (isAfter(week, order.until)) order.until = week
  return true
}

/** ORD-01: one order at a time waits, and is changed to what is wished last. Null: refused. */
function orderRenewal(life: Life, years: number): Renewal | null {
  if (life.reviewing || !['active', 'expiring', 'expired'].includes(statusIn(life))) return null
  const { today, users, expires } = life
  const wish = { years, price: PRICE * BigInt(users * years), users, expires }
  const open = openRenewal(life)
  if (open) return Object.assign(open, wish)
  const until = today.add({ days: 1 })
  const order: Renewal = { made: today, until, state: 'open', ...wish, transfer: null }
  life.renewals.push(order)
  return order
}

function openRenewal(life: Life): Renewal | undefined {
  return life.renewals.find(({ state }) => state === 'open')
}

/** ORD-11: the oldest transfer comes. It renews, or is on the balance; false: none was on its way. */
export function arrive(life: Life): boolean {
  const order = life.renewals.find((one) => one.transfer !== null)
  const amount = order?.transfer
  if (!order || amount === null || amount === undefined) return false
  order.transfer = null
  const isChanged = order.users !== life.users || !order.expires.equals(life.expires)
  if (order.state === 'open' && !life.reviewing && !isChanged && amount === order.price) {
    order.state = 'over'
    life.expires = life.expires.add({ years: order.years })
    return true
  }
  life.balance += amount
  if (order.state === 'open' && !life.reviewing && isChanged) orderRenewal(life, order.years)
  return true
}

/** So many midnights pass; at each, automatic renewal comes before the calendar (LIF-11, LIF-12). */
export function wait(life: Life, days: number): void {
  for (let day = 0; day < days; day += 1) {
    life.today = life.today.add({ days: 1 })
    if (!life.suspended) renewByItself(life)
    const open = openRenewal(life)
    const isOver = open && !isAfter(open.until, life.today)
    if (open && (isOver || statusIn(life) === 'reclaimed')) open.state = 'over'
  }
}

/** LIF-11: from 7 days before the expiry through the last renewable day; a transfer on its way goes first. */
function renewByItself(life: Life): void {
  const { today, expires } = life
  const isTime = !isAfter(expires.subtract({ days: 7 }), today)
  const isPossible = isTime && ['active', 'expiring', 'expired'].includes(statusIn(life))
  const open = openRenewal(life)
  if (!life.renewsItself || !isPossible || life.reviewing || open?.transfer) return
  if (!pay(life, PRICE * BigInt(life.users))) return
  if (open) open.state = 'over'
  life.expires = expires.add({ years: 1 })
}

/** LIF-12: suspended, or lifted again; whether that is possible. Its unpaid order closes. */
export function turn(life: Life): boolean {
  if (life.state === 'refunded') return false
  life.suspended = !life.suspended
  const open = openRenewal(life)
  if (life.suspended && open) open.state = 'over'
  return true
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
  if (life.reviewing || life.invoiced || life.suspended || life.state === 'refunded') return false
  const days = life.opened.until(life.today, { largestUnit: 'days' }).days
  if (days > REFUND_DAYS[reason]) return false
  life.reviewing = true
  return true
}

/** REF-04: the cash of the order that opened it, to the balance. */
export function decide(life: Life, granted: boolean): boolean {
  if (!life.reviewing || (granted && life.suspended)) return false
  life.reviewing = false
  if (!granted) return true
  life.state = 'refunded'
  const open = openRenewal(life)
  if (open) open.state = 'over'
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
