import { COMMANDS } from '../commands/registry.ts'
import { FIRST_PACKAGES, type RequestContent } from '../domain/applications/index.ts'
import type { Purchase } from '../domain/orders/index.ts'
import {
  type AppWorld,
  expectOk,
  FILLED_CONTENT,
  FILLED_INFO,
  ordered,
  submitted,
} from './app-world.ts'
import { payFromBalance, productsOf } from './grown-products.ts'
import { png } from './pictures.ts'
import { submittedProfessional } from './professional.ts'
import { run } from './run.ts'

const C = COMMANDS
export const PV: Purchase = {
  ...{ what: 'pv', idKind: 'corp-id', enterpriseId: 'ww1234567890abcdef' },
  ...{ industry: 'internet', sku: 'pv.1m', packs: 1, giftViews: 0 },
}
export const CALL_BACK = { contactName: '林知远', mobile: '13826537719', wish: '报价' }
export const ASKED: RequestContent = {
  edition: 'enterprise',
  request: {
    ...{ enterpriseName: '深圳市星河示例科技有限公司', contactName: '林知远' },
    ...{ mobile: '13826537719', email: 'lin@example.com', wish: '呼入', expectedUsers: '20' },
  },
}
export const PHONE = { package: FIRST_PACKAGES.phone, info: FILLED_INFO }
export const INVOICE = {
  kind: 'ordinary',
  ...{ title: '星河', taxNumber: '91440300MA50004950' },
  ...{ address: '', phone: '', bank: '', bankAccount: '' },
} as const
export const WISH = { reason: 'no-reason', packs: [], acknowledged: true } as const
export const proof = () => ({ name: '退款证明.png', bytes: png() })

/** A draft of an application, or what else a call begins with: each returns its number. */
export const draft = async (world: AppWorld) =>
  expectOk(await run(world, C['start-application'], FILLED_CONTENT))

export const paid = async (world: AppWorld) => {
  const orderId = await ordered(world)
  await payFromBalance(world, orderId)
  return orderId
}

export const pending = async (world: AppWorld) => {
  const orderId = await ordered(world)
  expectOk(await run(world, C['change-demo-settings'], { nextPayment: 'unanswered' }))
  await payFromBalance(world, orderId)
  return orderId
}

export const rejected = async (world: AppWorld) => {
  const id = await submitted(world)
  const verdict = { verdict: 'reject', reason: '不符' } as const
  expectOk(await run(world, C['review-application'], { id, ...verdict }))
  return id
}

export const consulted = async (world: AppWorld) => {
  const asking = { about: 'architect', line: 'robot', sku: 'cs.robot.enterprise' } as const
  return expectOk(await run(world, C['request-consultation'], { ...asking, form: CALL_BACK }))
}

export const invoiced = async (world: AppWorld) => {
  const orderId = await paid(world)
  return expectOk(await run(world, C['request-invoice'], { orderIds: [orderId], form: INVOICE }))
}

export const returnedRequest = async (world: AppWorld) => {
  const sent = { asked: ASKED, content: PHONE }
  const id = expectOk(await run(world, C['request-purchase'], sent))
  const verdict = { verdict: 'return', items: ['wish'], reason: '请写明' } as const
  expectOk(await run(world, C['review-application'], { id, ...verdict }))
  return id
}

export const withFile = async (world: AppWorld) => {
  const id = await draft(world)
  const file = { id, material: 'licence', name: 'a.png', bytes: png() } as const
  expectOk(await run(world, C['attach-file'], file))
  const [attachment] = world.store.read().get('application', id)?.materials.attachments ?? []
  return { id, attachmentId: attachment?.id ?? '' }
}

export const deploying = async (world: AppWorld) => {
  expectOk(await run(world, C['top-up'], { amount: '99000000' }))
  const chosen = { ...FIRST_PACKAGES.cdp, edition: 'enterprise', customers: '8000000' } as const
  const id = await submittedProfessional(world, { content: { package: chosen } })
  expectOk(await run(world, C['review-application'], { id, verdict: 'approve' }))
  const purchase = { what: 'application', applicationId: id } as const
  const orderId = expectOk(await run(world, C['place-order'], { purchase }))
  await payFromBalance(world, orderId)
  return productsOf(world, orderId)[0] ?? ''
}

/** PV views in force, of an ID of their own. */
export const servingPv = async (world: AppWorld) => {
  const purchase = { ...PV, enterpriseId: 'ww00000000000000ff' } as const
  const orderId = expectOk(await run(world, C['place-order'], { purchase }))
  await payFromBalance(world, orderId)
  return productsOf(world, orderId)[0] ?? ''
}
