import * as z from 'zod/mini'
import type { ApplicationIn } from '../applications/index.ts'
import { isSkuId, type SkuId } from '../catalogue/index.ts'
import { addYears } from '../shared/civil-date.ts'
import { civilDateOf, type Instant } from '../shared/instant.ts'
import { civilDateSchema, instantSchema } from '../shared/schemas.ts'

/** A product the customer has: one row of 「我的产品」 (PRD-01). */
export const subscriptionSchema = z.object({
  /** Derives from the order that opened it, so that an order opens one product once (ORD-07). */
  id: z.string(),
  line: z.enum(['online', 'phone', 'robot', 'ssc', 'cdp', 'pv', 'interop']),
  sku: z.custom<SkuId>(isSkuId),
  /** 企点主账号, 10 digits (PRD-06). */
  masterAccount: z.string(),
  /** People for whom it was bought. */
  users: z.int(),
  openedOn: civilDateSchema,
  /** In force through this civil date (LIF-01). */
  expiresOn: civilDateSchema,
  openedAt: instantSchema,
  orderId: z.string(),
  applicationId: z.nullable(z.string()),
  /** A way to sign in to the account centre (APP-11). */
  personalQq: z.string(),
})

export type Subscription = z.infer<typeof subscriptionSchema>

/** Opens what a paid application bought, on the civil date of its payment (LIF-10, PRC-16). */
export function openSubscription({
  orderId,
  application,
  masterAccount,
  at,
}: {
  orderId: string
  application: ApplicationIn<'paid'>
  masterAccount: string
  at: Instant
}): Subscription {
  const [line] = application.quote.lines
  if (!line) throw new Error('A frozen quote always has a line')
  const openedOn = civilDateOf(at)
  return {
    id: subscriptionIdOf(orderId),
    line: application.package.line,
    sku: line.sku,
    masterAccount,
    users: line.quantity,
    openedOn,
    expiresOn: addYears(openedOn, line.wholeYears),
    openedAt: at,
    orderId,
    applicationId: application.id,
    personalQq: application.info.qq,
  }
}

/** The product an order opens; derived, so that a second opening collides (ORD-07). */
export function subscriptionIdOf(orderId: string): string {
  return `P${orderId.slice(1)}`
}
