import { type Order, productsOf, renewalsIn } from '../orders/index.ts'
import { RECORD_TYPES } from '../shared/record-types.ts'
import { type Contradiction, type RecordRef, ref, type Statement, unless } from './finding.ts'
import type { World, WorldRecords } from './world.ts'

/** What a record refers to is there, and fits. */
export const REFERENCE_STATEMENTS = [
  { code: 'reference-missing', find: missing },
  { code: 'robot-owner', find: owners },
  { code: 'consultation-order', find: consultations },
] as const satisfies readonly Statement[]

/** A record, and what it says must be there; null: it speaks of none. */
type Reference = readonly [from: RecordRef, type: string, id: string | null]

function* missing(world: World): Generator<Contradiction | null> {
  const tables: Record<string, ReadonlyMap<string, unknown>> = {
    application: world.applications,
    order: world.orders,
    subscription: world.products,
    consultation: world.consultations,
    invoice: world.invoices,
    finance: world.finances,
  }
  for (const [from, type, id] of references(world)) {
    if (id === null || tables[type]?.has(id)) yield null
    else yield { records: [from], facts: { type, id } }
  }
}

/** What each kind of record speaks of: the kind of the other, and its id. */
const REFERENCES: {
  readonly [T in keyof WorldRecords]?: (
    record: WorldRecords[T],
  ) => readonly (readonly [type: string, id: string | null])[]
} = {
  movement: ({ orderId }) => [['order', orderId]],
  voucher: ({ usedByOrderId }) => [['order', usedByOrderId]],
  application: (one) => [
    ['order', 'orderId' in one ? one.orderId : null],
    ['subscription', 'subscriptionId' in one ? one.subscriptionId : null],
  ],
  order: (order) => [
    ...purchaseReferences(order),
    ...('productIds' in order ? order.productIds : []).map((id) => ['subscription', id] as const),
  ],
  subscription: (product) => [
    ['order', product.orderId],
    ['application', product.applicationId],
    ['subscription', product.line === 'robot' ? product.productId : null],
  ],
  consultation: ({ productId, orderId }) => [
    ['subscription', productId],
    ['order', orderId],
  ],
  refund: ({ orderId, productId }) => [
    ['order', orderId],
    ['subscription', productId],
  ],
  invoice: ({ parts }) => parts.map(({ orderId }) => ['order', orderId] as const),
  message: ({ about }) => [[about?.type ?? '', about?.id ?? null]],
  'sms-code': ({ id }) => [['application', id]],
}

function purchaseReferences({ purchase }: Order) {
  const robots = renewalsIn(purchase).flatMap(({ robotIds }) => robotIds)
  return [
    ['application', 'applicationId' in purchase ? purchase.applicationId : null],
    ...productsOf(purchase).map((id) => ['subscription', id] as const),
    ['consultation', 'consultationId' in purchase ? purchase.consultationId : null],
    ...robots.map((id) => ['subscription', id] as const),
  ] as const
}

function* references(world: World): Generator<Reference> {
  for (const type of RECORD_TYPES) yield* referencesOf(world, type)
}

function* referencesOf<T extends keyof WorldRecords>(world: World, type: T): Generator<Reference> {
  const namedBy = REFERENCES[type]
  if (!namedBy) return
  for (const record of world.list(type)) {
    for (const [other, id] of namedBy(record)) yield [ref(type, record), other, id]
  }
}

/** A robot works for an online product, under a number of its own there (ELI-05). */
function* owners(world: World): Generator<Contradiction | null> {
  for (const [productId, robots] of world.robotsOf) {
    const owner = world.products.get(productId)
    const numbers = new Set(robots.map(({ number }) => number))
    const isRight = owner?.line === 'online' && numbers.size === robots.length
    const records = [
      ...(owner ? [ref('subscription', owner)] : []),
      ...robots.map((one) => ref('subscription', one)),
    ]
    yield* unless(isRight, records)
  }
}

/** 已成交 by an order that was paid for what was offered; 已报价 with an offer (ORD-08). */
function* consultations(world: World): Generator<Contradiction | null> {
  for (const consultation of world.list('consultation')) {
    const { id, state, orderId, offer, createdAt, timeline } = consultation
    const order = orderId === null ? undefined : world.orders.get(orderId)
    const isIts =
      order !== undefined &&
      'payment' in order &&
      'consultationId' in order.purchase &&
      order.purchase.consultationId === id
    const isRight =
      (state === 'won') === (orderId !== null) &&
      (orderId === null || isIts) &&
      (offer !== null || (state !== 'quoted' && state !== 'won')) &&
      timeline[0]?.at === createdAt
    const records = [ref('consultation', consultation), ...(order ? [ref('order', order)] : [])]
    yield* unless(isRight, records, { state })
  }
}
