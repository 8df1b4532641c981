import { type PvRefund, type PvRefundRequest, pvRefund } from '../billing/index.ts'
import { getSku, type SkuId } from '../catalogue/index.ts'
import { type Quote, recommendCdp } from '../pricing/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import type { Result } from '../shared/result.ts'
import { type Estimate, priceEstimate } from './estimate.ts'

/** An example that is a price: the estimate it is computed from. */
type PriceExample = { readonly id: ExampleId; readonly kind: 'price'; readonly estimate: Estimate }

/** An example that is a refund of PV packs. */
type RefundExample = {
  readonly id: ExampleId
  readonly kind: 'refund'
  readonly request: PvRefundRequest
}

/** The worked examples of the register; each is a test and is shown on 「计费示例」. */
export type ExampleId = `EX-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
export type WorkedExample = PriceExample | RefundExample

const BOUGHT_ON = civilDate('2026-01-05')
/** Six months into two years: 1 year 6 months are left. */
const LATER = { on: civilDate('2026-07-05'), until: civilDate('2028-01-05') }

/** The customers of EX-05; the adviser chooses what holds them. */
export const EXAMPLE_CUSTOMERS = 8_000_000

/** What the refund of EX-06 begins with. */
const PACK: SkuId = 'pv.1m'
const ORDER = 'EX-06'

function pack(id: string) {
  const { views = 0, price } = getSku(PACK)
  const paid = price.kind === 'fixed' ? price.amount : '0.00'
  return { id, orderId: ORDER, views, paid, purchasedOn: '2026-03-02' }
}

/** EX-01 to EX-08 as data: what is bought or given back. The amounts are computed, never written down. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  price('EX-01', newPurchase('online', 2, [['cs.online.basic', 5]])),
  price('EX-02', {
    ...LATER,
    line: 'online',
    scenario: 'addition',
    items: [{ sku: 'cs.online.basic', quantity: 3 }],
  }),
  price(
    'EX-03',
    newPurchase('ssc', 2, [
      ['ssc.employees', 6000],
      ['ssc.experts', 3],
      ['ssc.tickets', 3],
      ['ssc.robot', 1],
      ['ssc.knowledge', 1],
    ]),
  ),
  price('EX-04', {
    ...LATER,
    line: 'ssc',
    scenario: 'addition',
    items: [{ sku: 'ssc.experts', quantity: 2 }],
  }),
  price('EX-05', newPurchase('cdp', 1, recommendPackage(EXAMPLE_CUSTOMERS))),
  {
    id: 'EX-06',
    kind: 'refund',
    request: {
      packs: ['A', 'B', 'C'].map(pack),
      gifts: [{ orderId: ORDER, views: 10_000 }],
      viewsUsed: 1_500_000,
      packIds: ['A', 'B', 'C'],
      today: '2026-03-12',
    },
  },
  price('EX-07', newPurchase('online', 1, [['cs.online.basic', 3]])),
  price('EX-08', newPurchase('interop', 1, [['interop.account', 8]])),
]

/** The price of an example, computed as everywhere else. */
export function quoteExample({ id, estimate }: PriceExample): Quote {
  const { quote } = answerOf(id, priceEstimate(estimate))
  return quote
}

/** The refund of an example, computed as everywhere else. */
export function refundExample({ id, request }: RefundExample): PvRefund {
  return answerOf(id, pvRefund(request))
}

/** Examples are written by us: one that cannot be computed is a mistake of the program. */
function answerOf<T>(id: ExampleId, result: Result<T>): T {
  if (!result.ok) throw new RangeError(`${id} cannot be computed: ${result.error.code}`)
  return result.value
}

function price(id: ExampleId, estimate: Estimate): PriceExample {
  return { id, kind: 'price', estimate }
}

function newPurchase(
  line: Estimate['line'],
  years: number,
  items: readonly (readonly [sku: SkuId, quantity: number])[],
): Estimate {
  return {
    line,
    scenario: 'new',
    on: BOUGHT_ON,
    years,
    items: items.map(([sku, quantity]) => ({ sku, quantity })),
  }
}

/** What the adviser recommends for that many customers (PRC-09). */
function recommendPackage(customers: number): (readonly [SkuId, number])[] {
  const { sku, boosters } = answerOf('EX-05', recommendCdp(customers))
  return boosters > 0
    ? [
        [sku, 1],
        ['cdp.booster', boosters],
      ]
    : [[sku, 1]]
}
