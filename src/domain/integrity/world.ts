import type { Account, Finance, Movement, Voucher } from '../account/index.ts'
import type { Application, SmsCode } from '../applications/index.ts'
import type { Invoice, RefundRequest } from '../billing/index.ts'
import type { Message } from '../notifications/index.ts'
import {
  type Consultation,
  isSettled,
  type Order,
  productsOf,
  type SettledOrder,
} from '../orders/index.ts'
import type { Plan } from '../plans/index.ts'
import type { DemoClock } from '../shared/demo-clock.ts'
import type { DemoSettings } from '../shared/demo-settings.ts'
import { groupBy, groupByEach } from '../shared/group-by.ts'
import type { Numbers } from '../shared/numbers.ts'
import type { RecordType } from '../shared/record-types.ts'
import type { Subscription, SubscriptionOf } from '../subscriptions/index.ts'

/** Every kind of record there is, by the name it is stored under. */
export type WorldRecords = Complete<{
  account: Account
  movement: Movement
  voucher: Voucher
  application: Application
  order: Order
  subscription: Subscription
  numbers: Numbers
  message: Message
  consultation: Consultation
  refund: RefundRequest
  invoice: Invoice
  finance: Finance
  'sms-code': SmsCode
  plan: Plan
  'demo-clock': DemoClock
  'demo-settings': DemoSettings
}>

/** Every kind has a row, and no other. */
type Complete<R extends Record<RecordType, object> & Record<Exclude<keyof R, RecordType>, never>> =
  R

/** All records of a world at one moment. */
export type WorldView = {
  list<T extends keyof WorldRecords>(type: T): readonly WorldRecords[T][]
}

/** The records of a world, found in one step by what refers to them: every statement is then linear. */
export type World = {
  readonly list: WorldView['list']
  readonly applications: ReadonlyMap<string, Application>
  readonly orders: ReadonlyMap<string, Order>
  readonly products: ReadonlyMap<string, Subscription>
  readonly consultations: ReadonlyMap<string, Consultation>
  readonly invoices: ReadonlyMap<string, Invoice>
  readonly finances: ReadonlyMap<string, Finance>
  readonly refunds: ReadonlyMap<string, RefundRequest>
  readonly movements: ReadonlyMap<string, Movement>
  readonly vouchers: ReadonlyMap<string, Voucher>
  readonly messages: ReadonlyMap<string, Message>
  readonly settled: readonly SettledOrder[]
  /** Orders of an application, in any state. */
  readonly ordersOfApplication: ReadonlyMap<string, readonly Order[]>
  /** Paid orders for a product that was there already, by the product, in the order of their payment. */
  readonly ordersForProduct: ReadonlyMap<string, readonly SettledOrder[]>
  readonly productsOfOrder: ReadonlyMap<string, readonly Subscription[]>
  readonly robotsOf: ReadonlyMap<string, readonly SubscriptionOf<'robot'>[]>
  readonly movementsOfOrder: ReadonlyMap<string, readonly Movement[]>
  readonly invoicesOfOrder: ReadonlyMap<string, readonly Invoice[]>
  readonly refundsOfOrder: ReadonlyMap<string, readonly RefundRequest[]>
}

/** Looks at every record once. */
export function readWorld(records: WorldView): World {
  const list: WorldView['list'] = (type) => records.list(type)
  const orders = list('order')
  const products = list('subscription')
  const settled = orders.filter(isSettled)
  const inOrder = [...settled].sort((a, b) => a.payment.at - b.payment.at || (a.id < b.id ? -1 : 1))
  return {
    list,
    applications: byId(list('application')),
    orders: byId(orders),
    products: byId(products),
    consultations: byId(list('consultation')),
    invoices: byId(list('invoice')),
    finances: byId(list('finance')),
    refunds: byId(list('refund')),
    movements: byId(list('movement')),
    vouchers: byId(list('voucher')),
    messages: byId(list('message')),
    settled,
    ordersOfApplication: groupBy(orders, ({ purchase }) =>
      purchase.what === 'application' ? purchase.applicationId : null,
    ),
    ordersForProduct: groupByEach(inOrder, ({ purchase }) => productsOfPaid(purchase)),
    productsOfOrder: groupBy(products, ({ orderId }) => orderId),
    robotsOf: groupBy(
      products.filter((product) => product.line === 'robot'),
      ({ productId }) => productId,
    ),
    movementsOfOrder: groupBy(list('movement'), ({ orderId }) => orderId),
    invoicesOfOrder: invoicesByOrder(list('invoice')),
    refundsOfOrder: groupBy(list('refund'), ({ orderId }) => orderId),
  }
}

/** What adds to products, not what opens another beside one. */
function productsOfPaid(purchase: Order['purchase']): readonly string[] {
  return purchase.what === 'robots' ? [] : productsOf(purchase)
}

function invoicesByOrder(invoices: readonly Invoice[]): ReadonlyMap<string, readonly Invoice[]> {
  const pairs = invoices.flatMap((invoice) =>
    invoice.parts.map(({ orderId }) => ({ orderId, invoice })),
  )
  const byOrder = groupBy(pairs, ({ orderId }) => orderId)
  return new Map([...byOrder].map(([id, found]) => [id, found.map(({ invoice }) => invoice)]))
}

function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]))
}
