import * as z from 'zod/mini'
import { isSkuId, type SkuId } from '../catalogue/index.ts'
import { civilDateSchema } from '../shared/schemas.ts'

/** 订单类型 新购 / 增购 / 续费 / 充值. */
export const ORDER_KINDS = ['new', 'addition', 'renewal', 'recharge'] as const

export type OrderKind = (typeof ORDER_KINDS)[number]

const skuSchema = z.custom<SkuId>(isSkuId)

/** How far a product is renewed: for whole years, or to a common date (PRC-15, RNW-03). */
const renewalTermSchema = z.union([
  z.object({ years: z.int() }),
  z.object({ until: civilDateSchema }),
])

export type RenewalTerm = z.infer<typeof renewalTermSchema>

/** The IDs that 营销通 is bought for: a 企点主账号 or a WeCom CorpID. */
export const ENTERPRISE_ID_KINDS = ['master-account', 'corp-id'] as const

export type EnterpriseIdKind = (typeof ENTERPRISE_ID_KINDS)[number]

/**
 * What an order buys: everything that its payment has to know to carry it out, and its price to be
 * worked out again (PRC-14). `productId` is the product it belongs to.
 *
 * - application: what an application agreed (APP-01)
 * - robots: for an online product; `consultationId` where an architect quoted them (ORD-08)
 * - sessions, knowledge, service: for a robot or SSC; a service also for CDP
 * - pv, interop: bought directly (APP-01)
 * - renewal: of a product, with some of its robots along (LIF-05)
 * - renewals: of several products, each with its own term and robots (RNW-02)
 * - addition: more of what a product holds (PRC-02)
 */
export const purchaseSchema = z.discriminatedUnion('what', [
  z.object({ what: z.literal('application'), applicationId: z.string() }),
  z.object({
    what: z.literal('robots'),
    productId: z.string(),
    sku: skuSchema,
    industry: z.string(),
    robots: z.array(z.object({ nickname: z.string() })),
    /** One session pack for each robot, or none. */
    sessions: z.nullable(skuSchema),
    consultationId: z.nullable(z.string()),
  }),
  z.object({
    what: z.literal('sessions'),
    productId: z.string(),
    sku: skuSchema,
    packs: z.int(),
  }),
  z.object({ what: z.literal('knowledge'), productId: z.string(), topic: z.string() }),
  z.object({ what: z.literal('service'), consultationId: z.string() }),
  z.object({
    what: z.literal('pv'),
    idKind: z.enum(ENTERPRISE_ID_KINDS),
    enterpriseId: z.string(),
    industry: z.string(),
    sku: skuSchema,
    packs: z.int(),
    /** Views given on top by a promotion. */
    giftViews: z.int(),
  }),
  z.object({
    what: z.literal('interop'),
    corpId: z.string(),
    accounts: z.int(),
    years: z.int(),
  }),
  z.object({
    what: z.literal('renewal'),
    productId: z.string(),
    years: z.int(),
    robotIds: z.array(z.string()),
  }),
  z.object({
    what: z.literal('renewals'),
    items: z.array(
      z.object({
        productId: z.string(),
        robotIds: z.array(z.string()),
        term: renewalTermSchema,
      }),
    ),
  }),
  z.object({
    what: z.literal('addition'),
    productId: z.string(),
    items: z.array(z.object({ sku: skuSchema, quantity: z.int() })),
  }),
])

/** What there is to buy, by name. */
export const PURCHASES = [
  'application',
  'robots',
  'sessions',
  'knowledge',
  'service',
  'pv',
  'interop',
  'renewal',
  'renewals',
  'addition',
] as const satisfies readonly z.infer<typeof purchaseSchema>['what'][]

export type Purchase = z.infer<typeof purchaseSchema>
export type RenewalItem = Extract<Purchase, { what: 'renewals' }>['items'][number]
export type PurchaseOf<W extends Purchase['what']> = Extract<Purchase, { what: W }>

/** 订单类型 of each purchase. */
export const KIND_OF: Record<Purchase['what'], OrderKind> = {
  application: 'new',
  pv: 'new',
  interop: 'new',
  robots: 'addition',
  knowledge: 'addition',
  service: 'addition',
  addition: 'addition',
  sessions: 'recharge',
  renewal: 'renewal',
  renewals: 'renewal',
}

/** The products a purchase belongs to; none where it opens one, or its consultation knows it. */
export function productsOf(purchase: Purchase): readonly string[] {
  if (purchase.what === 'renewals') return purchase.items.map(({ productId }) => productId)
  return 'productId' in purchase ? [purchase.productId] : []
}

/** What is renewed, each product with its robots along and its term; nothing by any other purchase (RNW-02). */
export function renewalsIn(purchase: Purchase): readonly RenewalItem[] {
  if (purchase.what === 'renewals') return purchase.items
  if (purchase.what !== 'renewal') return []
  const { productId, robotIds, years } = purchase
  return [{ productId, robotIds, term: { years } }]
}

/** Whether a purchase renews the product itself, not as a robot along. */
export function renews(purchase: Purchase, productId: string): boolean {
  return renewalsIn(purchase).some((item) => item.productId === productId)
}

/** Robots bought with 「不购买」 open, and answer nobody before sessions are bought (PRD-03, PRD-07). */
export function opensWithoutSessions(purchase: Purchase): boolean {
  return purchase.what === 'robots' && purchase.sessions === null
}
