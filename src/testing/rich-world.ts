import { offerPrice } from '../commands/answer-consultation.ts'
import { beginTrial } from '../commands/begin-trial.ts'
import { changeDemoSettings } from '../commands/change-demo-settings.ts'
import { confirmArrival } from '../commands/confirm-arrival.ts'
import { decideRefund } from '../commands/decide-refund.ts'
import { requestInvoice } from '../commands/invoices.ts'
import { payOrder } from '../commands/pay-order.ts'
import { placeOrder } from '../commands/place-order.ts'
import { consume } from '../commands/record-usage.ts'
import { requestConsultation } from '../commands/request-consultation.ts'
import { requestRefund } from '../commands/request-refund.ts'
import { topUp } from '../commands/top-up.ts'
import type { Purchase } from '../domain/orders/index.ts'
import { addDays } from '../domain/shared/civil-date.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { type AppWorld, appWorld, expectOk, ordered } from './app-world.ts'
import { bought, boughtRobots, openedOnline, productsOf } from './grown-products.ts'
import { png } from './pictures.ts'

const CORP_ID = 'ww1234567890abcdef'

/** A world that holds one of everything that records can say of each other. */
export async function richWorld(): Promise<AppWorld> {
  const world = await appWorld()
  expectOk(await topUp(world, { amount: '500000', key: 'rich' }))
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
  expectOk(await beginTrial(world, { corpId: 'ww00000000000000aa', agreed: true }))
  await bought(world, { what: 'interop', corpId: CORP_ID, accounts: 8, years: 1 })
  await withVoucherAndInvoice(world)
  return world
}

async function boughtService(world: AppWorld, productId: string) {
  const form = { contactName: '林知远', mobile: '13826537719', wish: '冷启动' }
  const asking = { about: 'architect', line: 'robot', sku: 'cs.coldstart', productId } as const
  const id = expectOk(await requestConsultation(world, { ...asking, form }))
  const validThrough = addDays(civilDateOf(world.clock.now()), 30)
  expectOk(await offerPrice(world, { id, amount: '8000', validThrough }))
  await bought(world, { what: 'service', consultationId: id })
}

async function refundedOnline(world: AppWorld) {
  const orderId = await ordered(world)
  expectOk(await payOrder(world, { orderId, key: 'r', method: 'balance', voucherId: null }))
  const proof = { name: '退款证明.png', bytes: png() }
  const wish = { reason: 'no-reason', packs: [], proof, acknowledged: true } as const
  const id = expectOk(await requestRefund(world, { orderId, ...wish }))
  expectOk(await decideRefund(world, { id, granted: true }))
}

async function returnedPack(world: AppWorld) {
  expectOk(await changeDemoSettings(world, { nextGiftViews: 10_000 }))
  const purchase: Purchase = {
    ...{ what: 'pv', idKind: 'corp-id', enterpriseId: CORP_ID, industry: 'internet' },
    ...{ sku: 'pv.1m', packs: 2, giftViews: 0 },
  }
  const orderId = await bought(world, purchase)
  const [id = ''] = productsOf(world, orderId)
  expectOk(await consume(world, { id, amount: 30_000 }))
  const wish = { reason: 'no-reason', proof: null, acknowledged: true } as const
  const request = expectOk(await requestRefund(world, { orderId, packs: ['B'], ...wish }))
  expectOk(await decideRefund(world, { id: request, granted: true }))
}

async function lateMoney(world: AppWorld, productId: string) {
  const purchase: Purchase = { what: 'renewal', productId, years: 1, robotIds: [] }
  const orderId = expectOk(await placeOrder(world, { purchase, key: 'late' }))
  const payment = { orderId, key: 'bank', method: 'bank', voucherId: null } as const
  expectOk(await payOrder(world, payment))
  expectOk(await payOrder(world, { ...payment, key: 'own', method: 'balance' }))
  expectOk(await confirmArrival(world, { orderId, key: 'bank' }))
}

async function withVoucherAndInvoice(world: AppWorld) {
  const orderId = await ordered(world)
  expectOk(await payOrder(world, { orderId, key: 'v', method: 'balance', voucherId: 'V100' }))
  const form = {
    kind: 'ordinary',
    title: '深圳市星河示例科技有限公司',
    taxNumber: '91440300MA50004950',
    ...{ address: '', phone: '', bank: '', bankAccount: '' },
  } as const
  expectOk(await requestInvoice(world, { orderId, form }))
}
