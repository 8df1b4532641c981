import type { AppView } from '../../api/app-records.ts'
import { getSku, KNOWLEDGE_TOPICS, type SkuId } from '../../domain/catalogue/index.ts'
import { offeredPrice, type PurchaseOf } from '../../domain/orders/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../../domain/shared/result.ts'
import {
  type Answering,
  isAnswering,
  knowledgeSku,
  nameKnowledge,
  nameProduct,
  nameSessionPacks,
  rechargeSessions,
  sessionPackSkus,
  told,
  withTopic,
} from '../../domain/subscriptions/index.ts'
import {
  type GrowRefusal,
  type PurchaseKind,
  priceItems,
  requireExpandable,
  requireOpen,
} from './purchase-kind.ts'
import { won } from './robots.ts'

/** 充值会话数: session packs for one robot, or for the pool of SSC (PRD-04, CAT-12). */
export const sessionsPurchase: PurchaseKind<PurchaseOf<'sessions'>> = {
  draft(records, purchase, { at }) {
    const { sku, packs } = purchase
    const product = answering(records, purchase.productId, civilDateOf(at))
    if (!product.ok) return product
    const { line } = product.value
    if (!sessionPackSkus(line).includes(sku)) return refuse('unknown-sku')
    const quote = priceItems([{ sku, quantity: packs }], at)
    if (!quote.ok) return quote
    return ok({
      line,
      title: nameSessionPacks(sku, packs),
      purchase,
      quote: quote.value,
      basis: [],
    })
  },

  open(records, purchase, { order, at }) {
    const product = livingAnswering(records, purchase.productId, civilDateOf(at))
    if (!product.ok) return product
    const put = rechargeSessions(product.value, purchase, { at, orderId: order.id })
    return ok({ productIds: [put.id], changes: [{ type: 'subscription', put }] })
  },
}

/** 行业知识云: one topic, once, for one robot or SSC. */
export const knowledgePurchase: PurchaseKind<PurchaseOf<'knowledge'>> = {
  draft(records, purchase, { at }) {
    const product = answering(records, purchase.productId, civilDateOf(at))
    if (!product.ok) return product
    const { line, topics } = product.value
    const sku = knowledgeSku(line)
    const topic = getSku(sku).topics?.find((one) => one === purchase.topic)
    if (topic === undefined) return refuse('incomplete')
    if (topics.includes(topic)) return refuse('topic-owned')
    const quote = priceItems([{ sku, quantity: 1 }], at)
    if (!quote.ok) return quote
    const title = nameKnowledge(KNOWLEDGE_TOPICS[topic])
    return ok({ line, title, purchase, quote: quote.value, basis: [] })
  },

  open(records, purchase, { order, at }) {
    const product = livingAnswering(records, purchase.productId, civilDateOf(at))
    if (!product.ok) return product
    const put = withTopic(product.value, purchase.topic, { at, orderId: order.id })
    return ok({ productIds: [put.id], changes: [{ type: 'subscription', put }] })
  },
}

/** A service that an architect quoted: cold start, or the implementation of CDP (ORD-08, CAT-06). */
export const servicePurchase: PurchaseKind<PurchaseOf<'service'>> = {
  draft(records, purchase, { at, placing }) {
    const consultation = records.get('consultation', purchase.consultationId)
    if (!consultation?.sku) return refuse('unknown-consultation')
    const { sku, offer, line, productId } = consultation
    const today = civilDateOf(at)
    const price = offeredPrice(consultation, placing ? today : (offer?.validThrough ?? today))
    if (!price.ok) return price
    const product = productId === null ? ok(null) : requireExpandable(records, productId, today)
    if (!product.ok) return product
    const quote = priceItems([{ sku, quantity: 1, unitPrice: price.value }], at)
    if (!quote.ok) return quote
    return ok({ line, title: titleOf(sku, product.value), purchase, quote: quote.value, basis: [] })
  },

  open(records, purchase, { order, at }) {
    const consultation = records.get('consultation', purchase.consultationId)
    if (!consultation) return refuse('unknown-consultation')
    const { productId } = consultation
    const changed = won(records, consultation.id, { orderId: order.id, at })
    if (productId === null) return ok({ productIds: [], changes: changed })
    const living = requireOpen(records, productId, civilDateOf(at))
    if (!living.ok) return living
    const put = told(living.value, 'service-bought', { at, orderId: order.id })
    return ok({ productIds: [put.id], changes: [{ type: 'subscription', put }, ...changed] })
  },
}

function titleOf(sku: SkuId, product: Parameters<typeof nameProduct>[0] | null) {
  const { name } = getSku(sku)
  if (product === null) return name
  const owner = nameProduct(product)
  return { zh: `${name.zh}（${owner.zh}）`, en: `${name.en} (${owner.en})` }
}

function answering(records: AppView, id: string, today: CivilDate): Result<Answering, GrowRefusal> {
  const product = requireExpandable(records, id, today)
  if (!product.ok) return product
  return isAnswering(product.value) ? ok(product.value) : refuse('unknown-product')
}

function livingAnswering(
  records: AppView,
  id: string,
  today: CivilDate,
): Result<Answering, GrowRefusal> {
  const product = requireOpen(records, id, today)
  if (!product.ok) return product
  return isAnswering(product.value) ? ok(product.value) : refuse('unknown-product')
}
