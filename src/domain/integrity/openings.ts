import type { SettledOrder } from '../orders/index.ts'
import { annualHoldings, type Subscription, subscriptionIdOf } from '../subscriptions/index.ts'
import { type Contradiction, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** What is paid is opened, and nothing else is (ORD-07, PRD-06). */
export const OPENING_STATEMENTS = [
  { code: 'order-opened', find: ordersOpen },
  { code: 'product-bought', find: productsAreBought },
  { code: 'product-holdings', find: holdings },
  { code: 'product-account', find: accounts },
] as const satisfies readonly Statement[]

/** A paid order names the products that it opened or changed, and these are there. */
function* ordersOpen(world: World): Generator<Contradiction | null> {
  for (const order of world.settled) {
    const found = order.productIds.flatMap((id) => world.products.get(id) ?? [])
    const isThere = found.length === order.productIds.length
    const records = [ref('order', order), ...found.map((one) => ref('subscription', one))]
    yield* unless(isThere && areWhatItBuys(world, order, found), records)
  }
}

function areWhatItBuys(
  world: World,
  { id, purchase, productIds }: SettledOrder,
  found: readonly Subscription[],
): boolean {
  const [first] = found
  const isOne = productIds.length === 1
  const isOpened = first?.orderId === id
  switch (purchase.what) {
    case 'application':
      return (
        isOne &&
        isOpened &&
        first.id === subscriptionIdOf(id) &&
        first.applicationId === purchase.applicationId
      )
    case 'pv':
      return isOne && isOpened && first.id === subscriptionIdOf(id) && first.line === 'pv'
    case 'interop':
      return isOne && isOpened && first.line === 'interop'
    case 'robots':
      return (
        productIds.length === purchase.robots.length &&
        found.every(
          (robot, index) =>
            robot.line === 'robot' &&
            robot.orderId === id &&
            robot.productId === purchase.productId &&
            robot.id === subscriptionIdOf(id, index + 1),
        )
      )
    case 'renewal':
      return productIds[0] === purchase.productId
    case 'renewals':
      return purchase.items.every(({ productId }) => productIds.includes(productId))
    case 'service': {
      const wished = world.consultations.get(purchase.consultationId)
      return (wished?.productId ?? null) === (productIds[0] ?? null)
    }
    default:
      return isOne && productIds[0] === purchase.productId
  }
}

/** A product was opened by a paid order that names it; only a trial was not bought (LIF-08). */
function* productsAreBought(world: World): Generator<Contradiction | null> {
  for (const product of world.list('subscription')) {
    const { orderId } = product
    const order = orderId === null ? null : world.orders.get(orderId)
    const isBought =
      order === null
        ? product.line === 'interop' && product.holdings.length === 0
        : order !== undefined && 'payment' in order && order.productIds.includes(product.id)
    const records = [ref('subscription', product), ...(order ? [ref('order', order)] : [])]
    yield* unless(isBought, records)
  }
}

/** It holds what its orders bought: what opened it, and what was added since (PRC-02, PRC-15). */
function* holdings(world: World): Generator<Contradiction | null> {
  for (const product of world.list('subscription')) {
    const opening = openingOf(world, product)
    if (!opening) continue
    const later = world.ordersForProduct.get(product.id) ?? []
    const wanted = new Map<string, number>()
    for (const { sku, quantity } of [...openedWith(product, opening), ...later.flatMap(addedBy)]) {
      wanted.set(sku, (wanted.get(sku) ?? 0) + quantity)
    }
    const isRight =
      product.holdings.length === wanted.size &&
      product.holdings.every(({ sku, quantity }) => wanted.get(sku) === quantity)
    const records = [opening, ...later].map((order) => ref('order', order))
    yield* unless(isRight, [ref('subscription', product), ...records])
  }
}

type Held = { readonly sku: string; readonly quantity: number }

function openedWith(product: Subscription, { purchase, quote }: SettledOrder): readonly Held[] {
  if (product.line === 'robot') return [{ sku: product.sku, quantity: 1 }]
  if (purchase.what === 'pv') return [{ sku: purchase.sku, quantity: purchase.packs }]
  return annualHoldings(quote.lines)
}

function addedBy({ purchase }: SettledOrder): readonly Held[] {
  return purchase.what === 'addition' ? purchase.items : []
}

/** The paid order that opened a product; null: a trial, or an order that is not there. */
export function openingOf(world: World, { orderId }: Subscription): SettledOrder | null {
  const order = orderId === null ? undefined : world.orders.get(orderId)
  return order && 'payment' in order ? order : null
}

/** 企点主账号 are given once; robots work under that of their product, 营销通 under what was bought for. */
function* accounts(world: World): Generator<Contradiction | null> {
  const given = new Map<string, Subscription>()
  for (const product of world.list('subscription')) {
    const { masterAccount } = product
    const wanted = wantedAccount(world, product)
    const isOwn = wanted === 'own' && product.openedOn !== null
    const other = isOwn ? given.get(masterAccount) : undefined
    if (isOwn) given.set(masterAccount, product)
    const isRight = isOwn
      ? /^\d{10}$/.test(masterAccount) && other === undefined
      : wanted === 'own' || wanted === masterAccount
    const records = [ref('subscription', product), ...(other ? [ref('subscription', other)] : [])]
    yield* unless(isRight, records, { account: masterAccount })
  }
}

/** The account that it must have; `own`: one that no other product has. */
function wantedAccount(world: World, product: Subscription): string | undefined {
  if (product.line === 'robot') return world.products.get(product.productId)?.masterAccount
  const purchase = openingOf(world, product)?.purchase
  if (purchase?.what === 'pv') return purchase.enterpriseId
  if (purchase?.what === 'interop') return purchase.corpId
  return product.line === 'interop' ? product.masterAccount : 'own'
}
