import { beforeAll, describe, expect, it } from 'vitest'
import { markRefunded, markRefunding, markRefundRefused } from '../domain/billing/index.ts'
import {
  awaitMoney,
  closeOrder,
  confirmPrice,
  declinePayment,
  findUnpaid,
  forgetAwaited,
  giveUpAttempt,
  loseAnswer,
  markOrderPaid,
  movableOrder,
  ORDER_STATES,
  ORDER_TRANSITIONS,
  type Order,
  type OrderCommand,
  type OrderDraft,
  type OrderIn,
  type Payment,
  takeNewPrice,
  updateOrder,
} from '../domain/orders/index.ts'
import { yuan } from '../domain/shared/money.ts'
import { appWorld, MONDAY_MORNING, ordered } from '../testing/app-world.ts'
import { strayMove } from '../testing/order-moves.ts'

const at = MONDAY_MORNING
const payment: Payment = {
  ...{ key: 'k', method: 'bank', at, amount: yuan(1), voucherId: null, discount: yuan(0) },
}

let unpaid: OrderIn<'unpaid'>
let draft: OrderDraft
let inState: Record<Order['state'], Order>

beforeAll(async () => {
  const world = await appWorld()
  const id = await ordered(world)
  const made = world.store.read().get('order', id)
  if (made?.state !== 'unpaid' || made.basis === null) throw new Error('it was just ordered')
  unpaid = made
  draft = { ...made, basis: made.basis }
  const paid = markOrderPaid(unpaid, payment, ['P1'])
  const refunding = markRefunding(paid, 'R1', at)
  const refunded = (isWhole: boolean) => markRefunded(refunding, { amount: yuan(1), isWhole, at })
  inState = {
    unpaid,
    confirming: loseAnswer(unpaid, payment),
    paid,
    refunding,
    'partly-refunded': refunded(false),
    refunded: refunded(true),
    closed: closeOrder(unpaid, 'cancel', at),
  }
})

/** The function of each command, handed an order that need not be in a state of the table. */
const MOVES: Record<OrderCommand, (order: never) => Order> = {
  update: (order) => updateOrder(order, draft, at),
  'confirm-price': (order) => confirmPrice(order, draft, at),
  'await-money': (order) => awaitMoney(order, payment),
  decline: (order) => declinePayment(order, payment),
  'lose-answer': (order) => loseAnswer(order, payment),
  pay: (order) => markOrderPaid(order, payment, ['P1']),
  'find-unpaid': (order: OrderIn<'confirming'>) => findUnpaid({ ...order, attempt: payment }, at),
  cancel: (order) => closeOrder(order, 'cancel', at),
  expire: (order) => closeOrder(order, 'expire', at),
  'end-product': (order) => closeOrder(order, 'end-product', at),
  replace: (order) => closeOrder(order, 'replace', at),
  reprice: (order) => takeNewPrice(order, draft, at),
  'void-payment': (order) => giveUpAttempt(order, at),
  'late-money': (order) => forgetAwaited(order, 'k', at),
  'request-refund': (order) => markRefunding(order, 'R2', at),
  'refuse-refund': (order: OrderIn<'refunding'>) =>
    markRefundRefused({ ...order, before: 'paid' }, 'x', at),
  'refuse-further-refund': (order: OrderIn<'refunding'>) =>
    markRefundRefused({ ...order, before: 'partly-refunded' }, 'x', at),
  'grant-refund': (order: OrderIn<'refunding'>) => paidBack(order, true),
  'grant-part-refund': (order: OrderIn<'refunding'>) => paidBack(order, false),
}

function paidBack(order: OrderIn<'refunding'>, isWhole: boolean) {
  return markRefunded({ ...order, refunded: yuan(0) }, { amount: yuan(1), isWhole, at })
}

describe('what moves an order', () => {
  const commands = Object.keys(MOVES) as OrderCommand[]
  const cases = ORDER_STATES.flatMap((state) => commands.map((command) => ({ state, command })))

  it.each(cases)(
    'ORD-05 $command of one that is $state: as the table says, or not at all',
    (tried) => {
      const { state, command } = tried
      const order = inState[state]
      const row = ORDER_TRANSITIONS.find((one) => one.from === state && one.command === command)
      const move = () => MOVES[command](order as never)
      if (!row) {
        expect(move).toThrow(/moves an order that is/)
        return
      }
      expect(move().state).toBe(row.to)
      expect(move().timeline).toHaveLength(order.timeline.length + 1)
    },
  )

  it('REF-12 a refusal leads back to where the request came from, and a pack leaves the order 部分退款', () => {
    const { refunding, 'partly-refunded': partly } = inState
    if (refunding.state !== 'refunding' || partly.state !== 'partly-refunded') throw new Error()
    expect(markRefundRefused(refunding, 'x', at).state).toBe('paid')
    const again = markRefunding(partly, 'R2', at)
    expect(markRefundRefused(again, 'x', at).state).toBe('partly-refunded')
    expect(markRefunded(again, { amount: yuan(1), isWhole: false, at }).state).toBe(
      'partly-refunded',
    )
  })

  it('ORD-05 every command of an actor leads from a state to one', () => {
    const pairs = ORDER_TRANSITIONS.map(({ from, command, by }) => `${from} ${command} ${by}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('ORD-05 is refused as a value where it is asked first', () => {
    const { closed, confirming } = inState
    const refused = { ok: false, error: { code: 'illegal-transition' } }
    expect(movableOrder(unpaid, 'cancel', 'customer')).toEqual({ ok: true, value: unpaid })
    expect(movableOrder(confirming, 'cancel', 'customer')).toEqual(refused)
    expect(movableOrder(closed, 'request-refund', 'customer')).toEqual(refused)
  })

  it('ORD-05 a state that was set past the table is noticed in every test world', () => {
    const kept = (order: Order) => ({ get: () => order, list: () => [order] }) as never
    const forged = { ...inState.paid, timeline: unpaid.timeline }
    expect(strayMove(kept(unpaid), kept(inState.paid))).toBeNull()
    expect(strayMove(kept(unpaid), kept(forged))).toMatch('from unpaid to paid: nothing told')
    expect(strayMove(kept(unpaid), kept({ ...inState.closed, state: 'paid' } as Order))).toMatch(
      'order-cancelled by customer',
    )
  })
})
