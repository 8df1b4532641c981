import { addToPlan } from '../commands/add-to-plan.ts'
import { applyPlan } from '../commands/apply-plan.ts'
import { beginTrial } from '../commands/begin-trial.ts'
import { cancelOrder } from '../commands/cancel-order.ts'
import { changeDemoSettings } from '../commands/change-demo-settings.ts'
import { confirmArrival } from '../commands/confirm-arrival.ts'
import { decideRefund } from '../commands/decide-refund.ts'
import { offerPrice } from '../commands/offer-price.ts'
import { payOrder } from '../commands/pay-order.ts'
import { placeOrder } from '../commands/place-order.ts'
import { recordUsage } from '../commands/record-usage.ts'
import { requestConsultation } from '../commands/request-consultation.ts'
import { requestInvoice } from '../commands/request-invoice.ts'
import { requestRefund } from '../commands/request-refund.ts'
import { switchAutoRenewal } from '../commands/switch-auto-renewal.ts'
import { topUp } from '../commands/top-up.ts'
import type { Purchase } from '../domain/orders/index.ts'
import { addDays, civilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { type AppWorld, appWorld, type CheckedWorld, expectOk, ordered } from './app-world.ts'
import { bought, boughtRobots, openedOnline, productsOf } from './grown-products.ts'
import { png } from './pictures.ts'
import { run } from './run.ts'

const CORP_ID = 'ww1234567890abcdef'

/** A world that holds one of everything that records can say of each other. */
export async function richWorld(): Promise<CheckedWorld> {
  const world = await appWorld()
  expectOk(await run(world, topUp, { amount: '500000' }, 'rich'))
  const online = await openedOnline(world, { users: '5', years: 2 })
  const [robot = ''] = await boughtRobots(world, online)
  await bought(world, { what: 'sessions', productId: robot, sku: 'cs.sessions.120k', packs: 1 })
  await bought(world, { what: 'knowledge', productId: robot, topic: 'e-commerce' })
  const users = [{ sku: 'cs.online.basic' as const, quantity: 2 }]
  await bought(world, { what: 'addition', productId: online, items: users })
  await bought(world, { what: 'renewal', productId: online, years: 1, robotIds: [robot] })
  await boughtService(world, robot)
  await refundedOnline(world)
  await returnedPack(world)
  await lateMoney(world, online)
  expectOk(await run(world, beginTrial, { corpId: 'ww00000000000000aa', agreed: true }))
  const accounts: Purchase = { what: 'interop', corpId: CORP_ID, accounts: 8, years: 1 }
  const [interop = ''] = productsOf(world, await bought(world, accounts))
  await renewedTogether(world, online, interop)
  await withVoucherAndInvoice(world)
  await planned(world)
  expectOk(await run(world, cancelOrder, { orderId: await ordered(world) }))
  return world
}

/** One by years, one to a date; the first renews itself from then on (RNW-02, RNW-03, LIF-11). */
async function renewedTogether(world: AppWorld, online: string, interop: string) {
  const until = civilDate('2029-12-31')
  const items = [
    { productId: online, robotIds: [], term: { years: 1 } },
    { productId: interop, robotIds: [], term: { until } },
  ]
  await bought(world, { what: 'renewals', items })
  expectOk(await run(world, switchAutoRenewal, { id: online, on: true }))
}

async function boughtService(world: AppWorld, productId: string) {
  const form = { contactName: '林知远', mobile: '13826537719', wish: '冷启动' }
  const asking = { about: 'architect', line: 'robot', sku: 'cs.coldstart', productId } as const
  const id = expectOk(await run(world, requestConsultation, { ...asking, form }))
  const validThrough = addDays(civilDateOf(world.clock.now()), 30)
  expectOk(await run(world, offerPrice, { id, amount: '8000', validThrough }))
  await bought(world, { what: 'service', consultationId: id })
}

async function refundedOnline(world: AppWorld) {
  const orderId = await ordered(world)
  expectOk(await run(world, payOrder, { orderId, method: 'balance', voucherId: null }, 'r'))
  const proof = { name: '退款证明.png', bytes: png() }
  const wish = { reason: 'no-reason', packs: [], proof, acknowledged: true } as const
  const id = expectOk(await run(world, requestRefund, { orderId, ...wish }))
  expectOk(await run(world, decideRefund, { id, granted: true }))
}

async function returnedPack(world: AppWorld) {
  expectOk(await run(world, changeDemoSettings, { nextGiftViews: 10_000 }))
  const purchase: Purchase = {
    ...{ what: 'pv', idKind: 'corp-id', enterpriseId: CORP_ID, industry: 'internet' },
    ...{ sku: 'pv.1m', packs: 2, giftViews: 0 },
  }
  const orderId = await bought(world, purchase)
  const [id = ''] = productsOf(world, orderId)
  expectOk(await run(world, recordUsage, { id, amount: 30_000 }))
  const wish = { reason: 'no-reason', proof: null, acknowledged: true } as const
  const request = expectOk(await run(world, requestRefund, { orderId, packs: ['B'], ...wish }))
  expectOk(await run(world, decideRefund, { id: request, granted: true }))
}

async function lateMoney(world: AppWorld, productId: string) {
  const purchase: Purchase = { what: 'renewal', productId, years: 1, robotIds: [] }
  const orderId = expectOk(await run(world, placeOrder, { purchase }, 'late'))
  const payment = { orderId, method: 'bank', voucherId: null } as const
  expectOk(await run(world, payOrder, payment, 'bank'))
  expectOk(await run(world, payOrder, { ...payment, method: 'balance' }, 'own'))
  expectOk(await run(world, confirmArrival, { orderId, paymentKey: 'bank' }))
}

async function withVoucherAndInvoice(world: AppWorld) {
  const orderId = await ordered(world)
  expectOk(await run(world, payOrder, { orderId, method: 'balance', voucherId: 'V100' }, 'v'))
  const form = {
    kind: 'ordinary',
    title: '深圳市星河示例科技有限公司',
    taxNumber: '91440300MA50004950',
    ...{ address: '', phone: '', bank: '', bankAccount: '' },
  } as const
  expectOk(await run(world, requestInvoice, { orderIds: [orderId], form }))
}

/** A plan that was applied for: a draft for its platform, a prepared purchase for its accounts. */
async function planned(world: AppWorld) {
  const on = civilDateOf(world.clock.now())
  const made = { on, scenario: 'new', years: 1 } as const
  const cdp = { ...made, line: 'cdp', items: [{ sku: 'cdp.enterprise', quantity: 1 }] } as const
  const accounts = [{ sku: 'interop.account', quantity: 8 }] as const
  const interop = { ...made, line: 'interop', items: accounts } as const
  const planId = expectOk(await run(world, addToPlan, { estimate: cdp, to: { name: '年度采购' } }))
  const to = { planId, variantId: '1' }
  expectOk(await run(world, addToPlan, { estimate: interop, to }))
  expectOk(await run(world, applyPlan, { id: planId, variantId: '1' }))
}
