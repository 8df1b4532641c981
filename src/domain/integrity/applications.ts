import type { Application, ApplicationIn } from '../applications/index.ts'
import { isOpen } from '../orders/index.ts'
import { type Contradiction, inEach, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** An application is paid by its order and opens its product (ORD-01, ORD-07, PRC-14). */
export const APPLICATION_STATEMENTS = [
  { code: 'application-paid', find: paid },
  { code: 'application-opened', find: opened },
  { code: 'application-price', find: prices },
  { code: 'application-life', find: (world: World) => inEach(world.list('application'), life) },
] as const satisfies readonly Statement[]

/** Paid exactly where the one order that pays for it is; an order that waits belongs to one that waits. */
function* paid(world: World): Generator<Contradiction | null> {
  for (const application of world.list('application')) {
    const orders = world.ordersOfApplication.get(application.id) ?? []
    const paying = orders.filter((order) => 'payment' in order)
    const isRight = isPaid(application)
      ? paying.length === 1 && paying[0]?.id === application.orderId
      : paying.length === 0
    const mayWait = application.state === 'awaiting-payment' || !orders.some(isOpen)
    const records = [ref('application', application), ...orders.map((one) => ref('order', one))]
    yield* unless(isRight && mayWait, records, { state: application.state })
  }
}

function isPaid(application: Application): application is ApplicationIn<'paid' | 'completed'> {
  return application.state === 'paid' || application.state === 'completed'
}

/** Opened exactly where its product is: 已付款 while that is being deployed (ORD-09). */
function* opened(world: World): Generator<Contradiction | null> {
  for (const application of world.list('application')) {
    if (!isPaid(application)) continue
    const [product] = world.productsOfOrder.get(application.orderId) ?? []
    const isOpen = product !== undefined && product.openedOn !== null
    const isRight =
      product?.applicationId === application.id &&
      (application.state === 'completed'
        ? isOpen && application.subscriptionId === product.id
        : !isOpen)
    const records = [
      ref('application', application),
      ...(product ? [ref('subscription', product)] : []),
    ]
    yield* unless(isRight, records, { state: application.state })
  }
}

/** What was agreed is what its order charges, as long as the catalogue is the same (PRC-14). */
function* prices(world: World): Generator<Contradiction | null> {
  for (const application of world.list('application')) {
    const quote = 'quote' in application ? application.quote : null
    if (!quote) continue
    for (const order of world.ordersOfApplication.get(application.id) ?? []) {
      const isSame =
        order.quote.catalogueVersion !== quote.catalogueVersion || order.quote.total === quote.total
      const records = [ref('application', application), ref('order', order)]
      yield* unless(isSame, records, { agreed: quote.total, total: order.quote.total })
    }
  }
}

function life(application: Application) {
  const { createdAt, updatedAt, timeline } = application
  const begins = timeline[0]?.at === createdAt && updatedAt >= createdAt
  const submission = 'submission' in application ? application.submission : null
  const isReviewed =
    submission === null || (submission.at >= createdAt && submission.dueAt >= submission.at)
  return unless(begins && isReviewed, [ref('application', application)])
}
