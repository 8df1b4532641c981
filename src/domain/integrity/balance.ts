import { MOST_TOP_UP, type Movement } from '../account/index.ts'
import {
  addYuan,
  compareYuan,
  formatPrice,
  sumYuan,
  type Yuan,
  ZERO_YUAN,
} from '../shared/money.ts'
import { type Contradiction, ref, type Statement, unless } from './finding.ts'
import type { World } from './world.ts'

/** The balance is its movements, never below 0, and every movement has its cause (ORD-10). */
export const BALANCE_STATEMENTS = [
  { code: 'balance-negative', find: negative },
  { code: 'movement-cause', find: causes },
] as const satisfies readonly Statement[]

/** At every moment, not only at the end: what moved at the same instant counts together. */
function* negative(world: World): Generator<Contradiction | null> {
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
function* causes(world: World): Generator<Contradiction | null> {
  for (const movement of world.list('movement')) {
    const isRight = CAUSES[movement.kind](movement, world)
    yield* unless(isRight, [ref('movement', movement)], { amount: movement.amount })
  }
  for (const order of world.list('order')) {
    const told = order.timeline.filter(({ what }) => what === 'late-payment').length
    const all = world.movementsOfOrder.get(order.id) ?? []
    const moved = all.filter(({ kind }) => kind === 'late-payment')
    const facts = { amount: sumYuan(moved.map(({ amount }) => amount)) }
    if (told !== moved.length) yield { records: [ref('order', order)], facts }
  }
}

const CAUSES: Record<Movement['kind'], (movement: Movement, world: World) => boolean> = {
  opening: ({ id, amount, orderId }) => isIncome(amount) && id === 'opening' && orderId === null,
  'top-up': ({ id, amount, orderId }) =>
    isIncome(amount) &&
    compareYuan(amount, MOST_TOP_UP) <= 0 &&
    id.startsWith('top-up-') &&
    orderId === null,
  adjustment: ({ id, orderId }) => id.startsWith('adjustment-') && orderId === null,
  payment: ({ id, orderId }) => id === `payment-${orderId}`,
  refund: ({ id, amount, orderId }, { refunds }) => {
    const request = refunds.get(id.slice('refund-'.length))
    const isGranted = request?.state === 'granted' && id === `refund-${request.id}`
    return isGranted && request.amount === amount && request.orderId === orderId
  },
  'late-payment': ({ id, amount, orderId, at }, { orders, messages }) => {
    const { timeline = [] } = orders.get(orderId ?? '') ?? {}
    const isTold = timeline.some((event) => event.what === 'late-payment' && event.at === at)
    const begin = `late-${orderId}-`
    // Where the customer's message is still there, it names the same amount.
    const message = messages.get(`late-payment-${id.slice('late-'.length)}`)
    const isSaid = message === undefined || message.facts.amount === formatPrice(amount)
    return isIncome(amount) && isTold && isSaid && id.startsWith(begin)
  },
}

function isIncome(amount: Yuan): boolean {
  return compareYuan(amount, ZERO_YUAN) > 0
}
