import { beforeEach, describe, expect, it } from 'vitest'
import { FIRST_PACKAGES, NO_MATERIALS, type RequestContent } from '../domain/applications/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type AppWorld, appWorld, expectOk, FILLED_INFO } from '../testing/app-world.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { requestPurchase } from './request-purchase.ts'
import { resendPurchaseRequest } from './resend-purchase-request.ts'
import { reviewApplication } from './review-application.ts'
import { saveApplication } from './save-application.ts'
import { savePurchaseRequest } from './save-purchase-request.ts'

const ASKED: RequestContent = {
  edition: 'enterprise',
  request: {
    enterpriseName: '深圳市星河示例科技有限公司',
    contactName: '林知远',
    mobile: '13826537719',
    email: 'lin@example.com',
    wish: '呼入为主，20 个坐席',
    expectedUsers: '20',
  },
}

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const application = (id: string) => world.store.read().get('application', id)

function send(asked: Partial<RequestContent['request']> = {}) {
  const content = { package: FIRST_PACKAGES.phone, info: FILLED_INFO, materials: NO_MATERIALS }
  return run(world, requestPurchase, {
    asked: { ...ASKED, request: { ...ASKED.request, ...asked } },
    content,
  })
}

describe('the purchase application of 电话客服', () => {
  it('APP-02 goes to the pre-review, and the order form is prefilled from it', async () => {
    const id = expectOk(await send())
    expect(application(id)).toMatchObject({
      state: 'pre-review',
      stage: 'request',
      package: { line: 'phone', edition: 'enterprise', users: '20', years: 1 },
      info: { contactName: '林知远', mobile: '13826537719' },
    })
  })

  it('APP-03 passes at 18:00 on the third working day, with a message', async () => {
    const id = expectOk(await send())
    world.time.set(instantOf(civilDate('2026-03-05'), '17:59:59'))
    expectOk(await run(world, advanceTime, null))
    expect(application(id)?.state).toBe('pre-review')
    world.time.set(instantOf(civilDate('2026-03-05'), '18:00:00'))
    expectOk(await run(world, advanceTime, null))
    expect(application(id)?.state).toBe('pre-approved')
    expect(world.store.read().list('message')).toMatchObject([
      { kind: 'request-approved', channels: ['sms', 'email'] },
    ])
  })

  it.each([
    [{ contactName: ' ' }],
    [{ mobile: '1382653' }],
    [{ email: 'lin@' }],
    [{ expectedUsers: '2.5' }],
    [{ expectedUsers: '0' }],
    [{ wish: '' }],
  ])('APP-02 is not taken incomplete: %o', async (wrong) => {
    expect(await send(wrong)).toMatchObject({ error: { code: 'incomplete' } })
    expect(world.store.read().list('application')).toEqual([])
  })

  it('APP-02 returned by the pre-review, it is fixed and goes to the pre-review again', async () => {
    const id = expectOk(await send())
    const items = ['wish', 'expectedUsers']
    expectOk(
      await run(world, reviewApplication, { id, verdict: 'return', items, reason: '写详细' }),
    )
    expect(application(id)).toMatchObject({
      state: 'returned',
      note: { items: ['expectedUsers', 'wish'] },
    })
    const changed = { wish: '呼入为主', expectedUsers: '30' }
    expectOk(await run(world, savePurchaseRequest, { id, changed }))
    expectOk(await run(world, resendPurchaseRequest, { id }))
    expect(application(id)).toMatchObject({ state: 'pre-review', package: { users: '30' } })
    expect(await run(world, savePurchaseRequest, { id, changed })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
  })

  it('APP-02 once pre-approved, the order form saves itself and the state stays', async () => {
    const id = expectOk(await send())
    expectOk(await run(world, reviewApplication, { id, verdict: 'approve' }))
    const chosen = { ...FIRST_PACKAGES.phone, users: '7' }
    expectOk(await run(world, saveApplication, { id, content: { package: chosen } }))
    expect(application(id)).toMatchObject({ state: 'pre-approved', package: { users: '7' } })
    expect(await run(world, resendPurchaseRequest, { id })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
  })
})
