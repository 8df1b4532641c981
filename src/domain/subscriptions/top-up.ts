import { getSku, type SkuId } from '../catalogue/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import type { Instant } from '../shared/instant.ts'
import { isInForce } from './status.ts'
import type { Subscription, SubscriptionOf } from './subscription.ts'

/** What answers by robot: a robot of an online product, or the pooled robots of SSC (CAT-12). */
export type Answering = SubscriptionOf<'robot' | 'ssc'>

export function isAnswering(product: Subscription): product is Answering {
  return product.line === 'robot' || product.line === 'ssc'
}

type Done = { readonly at: Instant; readonly orderId: string }

/** Session packs land on this robot; they do not expire (CAT-12, PRD-04). */
export function rechargeSessions<P extends Answering>(
  product: P,
  { sku, packs }: { sku: SkuId; packs: number },
  done: Done,
): P {
  const more = packs * (getSku(sku).sessions ?? 0)
  const sessions = { ...product.sessions, total: product.sessions.total + more }
  return { ...told(product, 'recharged', done), sessions }
}

/** An industry's knowledge is at hand from now on. */
export function withTopic<P extends Answering>(product: P, topic: string, done: Done): P {
  return { ...told(product, 'knowledge-bought', done), topics: [...product.topics, topic] }
}

/** A service was bought for it: people carry it out, the record keeps that. */
export function told<P extends Subscription>(product: P, what: string, { at, orderId }: Done): P {
  return {
    ...product,
    timeline: [...product.timeline, { at, by: 'system', what, reason: orderId }],
  }
}

/** Sessions that can still be answered. */
export function sessionsLeft({ sessions }: Pick<Answering, 'sessions'>): number {
  return sessions.total - sessions.used
}

/** It is in force and paid for, and answers nobody: it has no sessions (PRD-07). */
export function hasNothingToAnswerWith(
  product: Subscription,
  today: CivilDate,
): product is Answering {
  return isAnswering(product) && isInForce(product, today) && sessionsLeft(product) === 0
}

/** The session packs and the knowledge cloud that fit: robots and SSC have their own. */
export function sessionPackSkus(line: 'robot' | 'ssc'): readonly SkuId[] {
  return line === 'robot'
    ? ['cs.sessions.120k', 'cs.sessions.360k', 'cs.sessions.960k', 'cs.sessions.6000k']
    : ['ssc.sessions.120k', 'ssc.sessions.360k', 'ssc.sessions.960k', 'ssc.sessions.6000k']
}

export function knowledgeSku(line: 'robot' | 'ssc'): SkuId {
  return line === 'robot' ? 'cs.knowledge' : 'ssc.knowledge'
}

/** What is priced on request for a product (CAT-06). */
export function serviceSku(line: 'robot' | 'ssc' | 'cdp'): SkuId {
  return ({ robot: 'cs.coldstart', ssc: 'ssc.coldstart', cdp: 'cdp.implementation' } as const)[line]
}
