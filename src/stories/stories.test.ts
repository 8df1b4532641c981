import { describe, expect, it } from 'vitest'
import { cancelApplication } from '../commands/cancel-application.ts'
import { reapply } from '../commands/reapply.ts'
import { resendPurchaseRequest } from '../commands/resend-purchase-request.ts'
import { reviewApplication } from '../commands/review-application.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { namePackage } from '../domain/applications/index.ts'
import { type AppWorld, appWorld, expectOk, MONDAY_MORNING } from '../testing/app-world.ts'
import { run } from '../testing/run.ts'
import { approvedCdp } from './cdp-story.ts'
import { playSteps } from './play-story.ts'
import { approvedSsc } from './ssc-story.ts'
import type { StoryStep } from './story.ts'

const SSC_DAYS = { sentOn: '2026-03-03', passedOn: '2026-03-04', submittedOn: '2026-03-05' }
const CDP_DAYS = { submittedOn: '2026-03-03', approvedOn: '2026-03-05' }

/** The number of the application that these steps make. */
async function applied(world: AppWorld, steps: readonly StoryStep[]): Promise<string> {
  return (await playSteps(world, steps)).application ?? ''
}

describe('企业共享服务中心 of EX-03', () => {
  it('APP-02 APP-03 EX-03 waits for its payment after both stages', async () => {
    const world = await appWorld(MONDAY_MORNING)
    const id = await applied(world, approvedSsc(SSC_DAYS))
    const application = world.store.read().get('application', id)
    expect(application).toMatchObject({
      state: 'awaiting-payment',
      stage: 'order',
      quote: { total: '420280.00' },
    })
    expect(application && namePackage(application.package).zh).toBe(
      '企业共享服务中心-专业版 6000员工 3专家坐席 3工单坐席 1机器人 2年有效期',
    )
    expect(application?.timeline.map(({ what }) => what)).toEqual([
      ...['started', 'request-sent', 'approved', 'submitted', 'approved'],
    ])
    expect(application?.materials.attachments).toHaveLength(5)
    const messages = world.store.read().list('message')
    expect(messages.map(({ kind, channels }) => [kind, channels]).sort()).toEqual([
      ['request-approved', ['sms', 'email']],
      ['review-approved', ['sms', 'email']],
    ])
  })

  it('APP-02 its order form cannot be submitted before the pre-review', async () => {
    const world = await appWorld(MONDAY_MORNING)
    const id = await applied(world, approvedSsc(SSC_DAYS))
    expectOk(await run(world, cancelApplication, { id, command: 'cancel' }))
    const again = expectOk(await run(world, reapply, { id }))
    expect(await run(world, submitApplication, { id: again, agreed: true })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    expectOk(await run(world, resendPurchaseRequest, { id: again }))
    expect(world.store.read().get('application', again)).toMatchObject({
      state: 'pre-review',
      package: { line: 'ssc', employees: '6000', knowledge: 'hr' },
      request: { expectedUsers: '6000' },
    })
  })

  it('APP-02 APP-09 its pre-review can send back the expected number of employees', async () => {
    const world = await appWorld(MONDAY_MORNING)
    const id = await applied(world, approvedSsc(SSC_DAYS))
    expectOk(await run(world, cancelApplication, { id, command: 'cancel' }))
    const again = expectOk(await run(world, reapply, { id }))
    expectOk(await run(world, resendPurchaseRequest, { id: again }))
    const items = ['expectedEmployees', 'expectedUsers', 'wish']
    const returned = { id: again, verdict: 'return', items, reason: '请核对人数' } as const
    expectOk(await run(world, reviewApplication, returned))
    expect(world.store.read().get('application', again)).toMatchObject({
      state: 'returned',
      note: { items: ['expectedEmployees', 'wish'] },
    })
  })
})

describe('客户数据平台 of EX-05', () => {
  it('APP-03 APP-09 EX-05 waits for its payment, told on four channels', async () => {
    const world = await appWorld(MONDAY_MORNING)
    const id = await applied(world, approvedCdp(CDP_DAYS))
    const application = world.store.read().get('application', id)
    expect(application).toMatchObject({
      state: 'awaiting-payment',
      request: null,
      quote: { total: '800000.00', lines: [{ sku: 'cdp.enterprise' }] },
    })
    const materials = application?.materials.attachments.map(({ material }) => material)
    expect(materials).toEqual(['licence', 'id-front', 'id-back', 'id-in-hand'])
    expect(world.store.read().list('message')).toMatchObject([
      { kind: 'review-approved', channels: ['sms', 'email', 'in-app', 'official-account'] },
    ])
    expect(await run(world, reviewApplication, { id, verdict: 'approve' })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
  })
})
