import { beforeEach, describe, expect, it } from 'vitest'
import { type AppWorld, appWorld, MONDAY_MORNING, ordered } from '../../testing/app-world.ts'
import type { Account, Voucher } from '../account/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { instantOf } from '../shared/instant.ts'
import { yuan } from '../shared/money.ts'
import {
  availableBalance,
  awaitMoney,
  closeOrder,
  declinePayment,
  findUnpaid,
  forgetAwaited,
  loseAnswer,
  type Order,
  type OrderIn,
  type Payment,
  priceOfPayment,
  remittanceCode,
} from './index.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

let world: AppWorld
let order: OrderIn<'unpaid'>
let account: Account
let voucher: Voucher

beforeEach(async () => {
  world = await appWorld()
  const id = await ordered(world)
  const records = world.store.read()
  const [made, known, first] = [
    records.get('order', id),
    records.get('account', 'main'),
    records.get('voucher', 'V100'),
  ]
  if (made?.state !== 'unpaid' || !known || !first) throw new Error('the world has all of them')
  ;[order, account, voucher] = [made, known, first]
})

const at = MONDAY_MORNING + HOUR

function price(wish: { method?: Payment['method']; voucher?: Voucher }, balance = 10_000) {
  const asked = { key: 'k', method: 'balance' as const, voucher: null, ...wish }
  return priceOfPayment(order, { account, balance: yuan(balance), wish: asked, at })
}

function payment(method: Payment['method'] = 'balance'): Payment {
  return { key: 'k', method, at, amount: yuan(2997), voucherId: null, discount: yuan(0) }
}

describe('what a payment comes to', () => {
  it('ORD-02 the price, without what the voucher takes off', () => {
    expect(price({})).toMatchObject({ value: { amount: '2997.00', discount: '0.00' } })
    expect(price({ voucher })).toMatchObject({
      value: { amount: '2897.00', discount: '100.00', voucherId: 'V100' },
    })
  })

  it('ORD-02 never below nothing: what is free is still an order', () => {
    const large = { ...voucher, discount: yuan(5000) }
    expect(price({ voucher: large }, 0)).toMatchObject({
      value: { amount: '0.00', discount: '2997.00' },
    })
  })

  it.each([
    ['one 分 too little', 2996, 'balance', 'balance-too-small'],
    ['just enough', 2997, 'balance', 'taken'],
    ['nothing, but by WeChat', 0, 'wechat', 'taken'],
    ['nothing, but by bank', 0, 'bank', 'taken'],
  ] as const)('ORD-02 a balance with %s', (_, balance, method, outcome) => {
    const priced = price({ method }, balance)
    expect(priced.ok ? 'taken' : priced.error.code).toBe(outcome)
  })

  it.each([
    ['used by another order', { usedByOrderId: 'another' }],
    ['expired', { expiresOn: civilDate('2026-03-01') }],
    ['for another product', { lines: ['phone'] }],
    ['for a larger order', { minimumSpend: yuan(3000) }],
  ])('ORD-02 a voucher that is %s does not apply', (_, changed) => {
    expect(price({ voucher: { ...voucher, ...changed } })).toMatchObject({
      error: { code: 'voucher-not-applicable' },
    })
  })

  it('ORD-02 a voucher that this very order holds still applies to it', () => {
    expect(price({ voucher: { ...voucher, usedByOrderId: order.id } }).ok).toBe(true)
  })

  it('ELI-01 an account that may not buy does not pay either', () => {
    account = { ...account, verification: 'personal' }
    expect(price({})).toMatchObject({ error: { code: 'not-an-enterprise' } })
  })
})

describe('how long an order waits', () => {
  it.each([
    ['balance', DAY],
    ['wechat', DAY],
    ['bank', 7 * DAY],
  ] as const)('ORD-05 by %s: so many milliseconds from when it was made', (method, lasts) => {
    const waiting = method === 'balance' ? order : awaitMoney(order, payment(method))
    expect(waiting.closesAt).toBe(order.createdAt + lasts)
  })

  it('ORD-05 a transfer that was chosen keeps its seven days, whatever is tried afterwards', () => {
    const bank = awaitMoney(order, payment('bank'))
    expect(awaitMoney(bank, payment('wechat')).closesAt).toBe(bank.closesAt)
    expect(declinePayment(bank, payment()).closesAt).toBe(bank.closesAt)
  })

  it('ORD-04 a payment found unpaid leaves at least a day to try again', () => {
    const late = instantOf(civilDate('2026-03-09'))
    const found = findUnpaid(loseAnswer(order, payment()), late)
    expect(found).toMatchObject({ state: 'unpaid', closesAt: late + DAY, awaited: [] })
    expect(found.declined).toEqual({ key: 'k', at: late })
  })
})

describe('money on its way', () => {
  it('ORD-05 is still awaited by an order that was closed, and forgotten once it came', () => {
    const closed = closeOrder(awaitMoney(order, payment('bank')), 'expire', at)
    expect(closed.awaited).toEqual([payment('bank')])
    expect(forgetAwaited(closed, 'k', at).awaited).toEqual([])
    expect(closed.timeline.at(-1)).toEqual({ at, by: 'system', what: 'order-expired' })
    expect(closeOrder(order, 'cancel', at).timeline.at(-1)?.by).toBe('customer')
  })

  it('ORD-02 a transfer carries the end of the order’s number', () => {
    expect(remittanceCode('D202603020001')).toBe('QD03020001')
  })

  it('ORD-04 what the bank has not answered holds its part of the balance', () => {
    const asked = loseAnswer(order, payment())
    const byBank = loseAnswer(order, payment('bank'))
    const movements = world.store.read().list('movement')
    const left = (orders: Order[]) => availableBalance(movements, orders)
    expect(left([order, byBank])).toBe('1000000.00')
    expect(left([asked])).toBe('997003.00')
    expect(left([asked, asked])).toBe('994006.00')
  })
})
