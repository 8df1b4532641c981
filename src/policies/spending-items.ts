import type { AppView } from '../api/app-records.ts'
import type { Moment } from '../api/query.ts'
import { isRefundable, lastRefundDay } from '../domain/billing/index.ts'
import { forecastRenewals } from '../domain/forecast/index.ts'
import { isSettled } from '../domain/orders/index.ts'
import { explainLine, type QuoteLine } from '../domain/pricing/index.ts'
import { addMonths, type CivilDate, civilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { compareNumbered } from '../domain/shared/moment-order.ts'
import { addYuan, compareYuan, subtractYuan, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import type { Wording } from '../domain/shared/wording.ts'
import {
  lastRenewableDay,
  nameProduct,
  nameRenewal,
  type Subscription,
  statusOf,
} from '../domain/subscriptions/index.ts'

/** How far 「花费日历」 looks ahead, in months (FCT-01). */
export const FORECAST_MONTHS = 60

export type SpendingNature = 'paid' | 'certain' | 'expected'

/** Money that went out or will, on a day, in 元, with its formulas. */
export type SpendingItem = {
  readonly key: string
  readonly on: CivilDate
  readonly nature: SpendingNature
  readonly title: Wording
  readonly amount: Yuan
  readonly formulas: readonly Wording[]
  /** The record that it is about. */
  readonly order: string | null
  readonly product: string | null
}

/** A day that matters and costs nothing by itself. */
export type SpendingMark = {
  readonly key: string
  readonly on: CivilDate
  readonly what: 'trial-ends' | 'refund-window-ends' | 'expires' | 'last-renewable-day'
  readonly title: Wording
  readonly product: string
}

/** A calendar month, its first day, with what goes out in it, in 元. */
export type SpendingMonth = { readonly month: CivilDate } & Readonly<Record<SpendingNature, Yuan>>

/** Everything that went out this year, and that will go out, by day (FCT-01). */
export function spendingItems(records: AppView, moment: Moment): readonly SpendingItem[] {
  const until = addMonths(moment.today, FORECAST_MONTHS)
  const items = [
    ...paidSince(records, yearOf(moment.today)),
    ...renewalsUntil(records, moment, until),
  ]
  return items.sort((a, b) => compareNumbered(a.on, b.on) || compareNumbered(a.key, b.key))
}

/** The first day of its year. */
function yearOf(date: CivilDate): CivilDate {
  return civilDate(`${date.slice(0, 4)}-01-01`)
}

/** The items summed up by calendar month, from the first of this year on (FCT-01). */
export function spendingMonths(
  items: readonly SpendingItem[],
  today: CivilDate,
): readonly SpendingMonth[] {
  const months = new Map<string, { [N in SpendingNature]: Yuan }>()
  const until = addMonths(today, FORECAST_MONTHS)
  for (let at = 0, month = yearOf(today); month <= until; at += 1) {
    months.set(month, { paid: ZERO_YUAN, certain: ZERO_YUAN, expected: ZERO_YUAN })
    month = addMonths(yearOf(today), at + 1)
  }
  for (const { on, nature, amount } of items) {
    const sums = months.get(`${on.slice(0, 7)}-01`)
    if (sums) sums[nature] = addYuan(sums[nature], amount)
  }
  return [...months].map(([month, sums]) => ({ month: civilDate(month), ...sums }))
}

function paidSince(records: AppView, from: CivilDate): SpendingItem[] {
  return records.list('order').flatMap((order): SpendingItem[] => {
    if (!isSettled(order)) return []
    const on = civilDateOf(order.payment.at)
    const amount = subtractYuan(order.payment.amount, order.refunded)
    if (on < from || compareYuan(amount, ZERO_YUAN) <= 0) return []
    const { id, title, quote } = order
    const about = { order: id, product: null }
    return [
      { key: id, on, nature: 'paid', title, amount, formulas: formulasOf(quote.lines), ...about },
    ]
  })
}

function renewalsUntil(
  records: AppView,
  { now }: Moment,
  until: CivilDate,
): readonly SpendingItem[] {
  return forecastRenewals(records.list('subscription'), { now, until }).map(
    ({ on, nature, product, years, robots, quote }) => ({
      key: `${product.id} ${on}`,
      ...{ on, nature },
      title: nameRenewal(product, years, robots),
      amount: quote.total,
      formulas: formulasOf(quote.lines),
      ...{ order: null, product: product.id },
    }),
  )
}

function formulasOf(lines: readonly QuoteLine[]): readonly Wording[] {
  return lines.map((line) => explainLine(line).formula)
}

/** The days of all products that are still to come, the next first (FCT-01). */
export function spendingMarks(
  products: readonly Subscription[],
  today: CivilDate,
): readonly SpendingMark[] {
  return products
    .flatMap((product) => daysOf(product, today))
    .filter(({ on }) => on >= today)
    .sort((a, b) => compareNumbered(a.on, b.on) || compareNumbered(a.key, b.key))
}

function daysOf(product: Subscription, today: CivilDate): SpendingMark[] {
  const { id, expiresOn, line } = product
  const { status } = statusOf(product, today)
  if (expiresOn === null || product.ended || product.suspended || status === 'reclaimed') return []
  const title = titleOf(product)
  const mark = (what: SpendingMark['what'], on: CivilDate): SpendingMark => {
    return { key: `${what} ${id}`, on, what, title, product: id }
  }
  if (status === 'trial') return [mark('trial-ends', expiresOn)]
  const refund = isRefundable(line) ? lastRefundDay(product, 'no-reason') : null
  const renewable = line !== 'pv' && product.holdings.length > 0
  return [
    ...(refund ? [mark('refund-window-ends', refund)] : []),
    mark('expires', expiresOn),
    ...(renewable ? [mark('last-renewable-day', lastRenewableDay(expiresOn))] : []),
  ]
}

/** Robots of one kind are told apart by number and nickname. */
function titleOf(product: Subscription): Wording {
  const { zh, en } = nameProduct(product)
  if (product.line !== 'robot') return { zh, en }
  const which = `${product.number} ${product.nickname}`
  return { zh: `${zh} ${which}`, en: `${en} ${which}` }
}
