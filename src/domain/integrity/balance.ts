import { addYuan, compareYuan, subtractYuan, type Yuan, yuan, ZERO_YUAN } from '../shared/money.ts'
import { type Contradiction, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** Money that can be topped up at once (ORD-02). */
const MOST_TOPPED_UP = yuan(100_000_000)

/** The balance is its movements, never below 0, and every movement has its cause (ORD-10). */
export const BALANCE_STATEMENTS = [
  { code: 'balance-negative', find: negative },
  { code: 'movement-cause', find: causes },
] as const satisfies readonly Statement[]

/** At every moment, not only at the end: what moved at the same instant counts together. */
function* negative(world: World): Generator<Contradiction> {
  const movements = [...world.list('movement')].sort((a, b) => a.at - b.at)
  let balance: Yuan = ZERO_YUAN
  for (const [place, movement] of movements.entries()) {
    balance = addYuan(balance, movement.amount)
    if (movements[place + 1]?.at === movement.at) continue
    if (compareYuan(balance, ZERO_YUAN) >= 0) continue
    yield { records: [ref('movement', movement)], facts: { balance } }
    return
  }
}

/** A movement's id, sign and order are those of what caused it; charges are looked at with their orders. */
function* causes(world: World): Generator<Contradiction> {
  for (const movement of world.list('movement')) {
    const { id, kind, amount, orderId } = movement
    const isPositive = compareYuan(amount, ZERO_YUAN) > 0
    const facts = { amount }
    switch (kind) {
      case 'opening':
        yield* unless(
          isPositive && id === 'opening' && orderId === null,
          [ref('movement', movement)],
          facts,
        )
        break
      case 'top-up': {
        const isBounded = isPositive && compareYuan(amount, MOST_TOPPED_UP) <= 0
        const isIts = id.startsWith('top-up-') && orderId === null
        yield* unless(isBounded && isIts, [ref('movement', movement)], facts)
        break
      }
      case 'refund': {
        const request = id.startsWith('refund-') ? world.refunds.get(id.slice(7)) : undefined
        const isGranted =
          request?.state === 'granted' && request.amount === amount && request.orderId === orderId
        yield* unless(isGranted, [ref('movement', movement)], facts)
        break
      }
      case 'late-payment': {
        const order = world.orders.get(orderId ?? '')
        const isTold = order?.timeline.some(
          ({ what, at }) => what === 'late-payment' && at === movement.at,
        )
        yield* unless(
          isPositive && isTold === true && id.startsWith(`late-${orderId}-`),
          [ref('movement', movement)],
          facts,
        )
        break
      }
      case 'payment':
        break
    }
  }
  yield* lateMoney(world)
}

/** Every arrival that an order tells of is a movement. */
function* lateMoney(world: World): Generator<Contradiction> {
  for (const order of world.list('order')) {
    const told = order.timeline.filter(({ what }) => what === 'late-payment').length
    const moved = (world.movementsOfOrder.get(order.id) ?? []).filter(
      ({ kind }) => kind === 'late-payment',
    )
    const amount = moved.reduce<Yuan>(
      (sum, one) => addYuan(sum, one.amount),
      subtractYuan(ZERO_YUAN, ZERO_YUAN),
    )
    yield* unless(told === moved.length, [ref('order', order)], { amount })
  }
}
