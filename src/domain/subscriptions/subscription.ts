import * as z from 'zod/mini'
import { getSku, isSkuId, type SkuId } from '../catalogue/index.ts'
import { ENTERPRISE_ID_KINDS } from '../orders/index.ts'
import { civilDateSchema, instantSchema, yuanSchema } from '../shared/schemas.ts'
import { timelineEventSchema } from '../shared/timeline.ts'
import { FIRST_RENEWAL_SETTING, renewalSettingSchema } from './renewal-setting.ts'

const skuSchema = z.custom<SkuId>(isSkuId)

/** So many of a SKU; `unitPrice` in 元 a year where an architect quoted it. */
const holdingSchema = z.object({
  sku: skuSchema,
  quantity: z.int(),
  unitPrice: z.optional(yuanSchema),
})

/** Robot sessions that came with it or were bought, and how many of them were used (CAT-12). */
const sessionsSchema = z.object({ total: z.int(), used: z.int() })

/** What a robot, or the robots of SSC, can be topped up with. */
const toppedUp = { sessions: sessionsSchema, topics: z.array(z.string()) }

/** Where an alert goes (LIF-07). */
export const ALERT_CHANNELS = ['api', 'wecom-app', 'wecom-group-robot'] as const

const common = {
  /** Derives from the order that opened it, so that an order opens a product once (ORD-07). */
  id: z.string(),
  /** Names it: 产品套餐. */
  sku: skuSchema,
  /** 企点主账号 of 10 digits (PRD-06), for 营销通 the enterprise ID; empty while 部署中. */
  masterAccount: z.string(),
  /** What it consists of, and what renewing it is priced by; of interop nothing before it is bought. */
  holdings: z.array(holdingSchema),
  /** 开通时间; null while 部署中. */
  openedOn: z.nullable(civilDateSchema),
  /** In force through this civil date (LIF-01); null while 部署中. */
  expiresOn: z.nullable(civilDateSchema),
  /** When it was bought; a trial: when it began. */
  openedAt: instantSchema,
  /** The order that bought it; null for a trial. */
  orderId: z.nullable(z.string()),
  applicationId: z.nullable(z.string()),
  /** A way to sign in to the account centre (APP-11). */
  personalQq: z.string(),
  /** 已封停: for violations (LIF-04). */
  suspended: z.boolean(),
  /** 续费方式 (RNW-04), and when 自动续费 was last tried in vain (LIF-11). */
  renewal: renewalSettingSchema,
  lastAttemptAt: z.nullable(instantSchema),
  /** The expiry for which it was told that the balance is too small to renew; absent: never told (LIF-11). */
  shortfallToldFor: z.optional(civilDateSchema),
  /** Every reminder and change of state up to this instant has been told (LIF-04). */
  notifiedThrough: instantSchema,
  /** Refunded, or reclaimed with the online product it belonged to (REF-11). */
  ended: z.nullable(z.enum(['refunded', 'reclaimed'])),
  timeline: z.array(timelineEventSchema),
}

/**
 * Views given on top of a PV order. A use says which products had packs in force just then: on these
 * it falls when a refund makes the gift void (REF-06). Uses under the same packs are one.
 */
const giftSchema = z.object({
  views: z.int(),
  uses: z.array(z.object({ views: z.int(), inForce: z.array(z.string()) })),
})

/** 「余额告警阈值」: in views, and whether it was raised since what is left fell below it (LIF-07). */
const alertSchema = z.object({
  threshold: z.int(),
  channels: z.array(z.enum(ALERT_CHANNELS)),
  isRaised: z.boolean(),
})

/** A product the customer has: one row of 「我的产品」 (PRD-01), a union by line. */
export const subscriptionSchema = z.discriminatedUnion('line', [
  z.object({ ...common, line: z.literal('online') }),
  z.object({ ...common, line: z.literal('phone') }),
  z.object({
    ...common,
    ...toppedUp,
    line: z.literal('robot'),
    /** The online product it works for (ELI-05). */
    productId: z.string(),
    /** R001, R002 …: counted for each online product. */
    number: z.string(),
    nickname: z.string(),
    industry: z.string(),
  }),
  z.object({ ...common, ...toppedUp, line: z.literal('ssc') }),
  z.object({
    ...common,
    line: z.literal('cdp'),
    /** All customers ever gathered (CAT-11). */
    customers: z.int(),
    /** Until the master account opens: when that happens by itself, and the years that begin then (ORD-09). */
    deployment: z.nullable(z.object({ dueAt: instantSchema, years: z.int() })),
  }),
  z.object({
    ...common,
    line: z.literal('pv'),
    idKind: z.enum(ENTERPRISE_ID_KINDS),
    industry: z.string(),
    /** In the order of A, B, C …; `used` of each pack's views (LIF-06). */
    packs: z.array(z.object({ used: z.int(), returned: z.boolean() })),
    /** Void, with 0 views, once a pack of the order is refunded (REF-06). */
    gift: giftSchema,
    alert: z.nullable(alertSchema),
    /** How many alerts were raised so far: it numbers their messages. */
    alertsRaised: z.int(),
  }),
  z.object({
    ...common,
    line: z.literal('interop'),
    /** The last day of the three free months (LIF-08); null for a later purchase. */
    trialEndsOn: z.nullable(civilDateSchema),
  }),
])

export type Subscription = z.infer<typeof subscriptionSchema>
export type SubscriptionOf<L extends Subscription['line']> = Extract<Subscription, { line: L }>
export type Holding = z.infer<typeof holdingSchema>
export type AlertChannel = (typeof ALERT_CHANNELS)[number]

/** What every new product begins with. */
export const NEW_PRODUCT = {
  applicationId: null,
  personalQq: '',
  suspended: false,
  renewal: FIRST_RENEWAL_SETTING,
  lastAttemptAt: null,
  ended: null,
} as const

/** The product an order opens; derived, so that a second opening collides (ORD-07). Several: with a count. */
export function subscriptionIdOf(orderId: string, count?: number): string {
  return `P${orderId.slice(1)}${count === undefined ? '' : `-${count}`}`
}

/** How many of a SKU the product holds. */
export function quantityOf({ holdings }: Pick<Subscription, 'holdings'>, sku: SkuId): number {
  return holdings.find((holding) => holding.sku === sku)?.quantity ?? 0
}

/** 「用户数」 of 「我的产品」: users, accounts, SSC's expert seats; 0 of a robot; null where there is none (PRD-01). */
export function usersOf(product: Subscription): number | null {
  switch (product.line) {
    case 'online':
    case 'phone':
      return quantityOf(product, product.sku)
    case 'robot':
      return 0
    case 'ssc':
      return quantityOf(product, 'ssc.experts')
    case 'interop':
      return product.holdings.length === 0 ? null : quantityOf(product, 'interop.account')
    default:
      return null
  }
}

/** How many customers a CDP holds: its edition and its boosters (CAT-11). */
export function capacityOf({ holdings }: Pick<Subscription, 'holdings'>): number {
  return holdings.reduce(
    (sum, { sku, quantity }) => sum + quantity * (getSku(sku).customers ?? 0),
    0,
  )
}
