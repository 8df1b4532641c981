import { beforeEach, describe, expect, it } from 'vitest'
import { type Edition, remind, returnableItems, stepOfItem } from '../domain/applications/index.ts'
import {
  type AppWorld,
  appWorld,
  expectOk,
  FILLED_CONTENT,
  FILLED_INFO,
  submitted,
} from '../testing/app-world.ts'
import { png } from '../testing/pictures.ts'
import { filledProfessional, PROFESSIONAL, submittedProfessional } from '../testing/professional.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { attachFile } from './attach-file.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { placeOrder } from './place-order.ts'
import { reapply } from './reapply.ts'
import { reviewApplication, type Verdict } from './review-application.ts'
import { saveApplication } from './save-application.ts'
import { seeApplication } from './see-application.ts'
import { submitApplication } from './submit-application.ts'

const DAY = 86_400_000

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const application = (id: string) => world.store.read().get('application', id)
const review = (id: string, verdict: Verdict) => run(world, reviewApplication, { id, ...verdict })
const submit = (id: string, agreed = true) => run(world, submitApplication, { id, agreed })
const messages = () =>
  world.store
    .read()
    .list('message')
    .filter(({ kind }) => kind !== 'sms-code')

describe('the reviewer', () => {
  it('APP-09 MSG-02 passes it by hand, with one message by SMS and e-mail', async () => {
    const id = await submittedProfessional(world)
    expectOk(await review(id, { verdict: 'approve' }))
    expect(application(id)).toMatchObject({
      state: 'awaiting-payment',
      quote: { total: '9000.00' },
    })
    expect(messages()).toMatchObject([
      {
        kind: 'review-approved',
        channels: ['sms', 'email'],
        about: { type: 'application', id },
        facts: { number: id, package: '企点客服-在线客服-专业版 3用户 1年有效期' },
      },
    ])
  })

  it('APP-03 works by hand alone when the automatic review is off, and gets it back', async () => {
    expectOk(await run(world, changeDemoSettings, { autoReview: false }))
    const id = await submittedProfessional(world)
    world.time.advance(DAY)
    expect(expectOk(await run(world, advanceTime, null))).toEqual([])
    expect(application(id)?.state).toBe('in-review')
    expectOk(await run(world, changeDemoSettings, { autoReview: true }))
    expect(expectOk(await run(world, advanceTime, null))).toMatchObject([{ subject: id }])
  })

  it('APP-09 returns single items with a reason, and everything filled in stays', async () => {
    const id = await submittedProfessional(world)
    const before = application(id)
    const verdict = { verdict: 'return', items: ['id-in-hand', 'licence'], reason: '缺角' } as const
    expectOk(await review(id, verdict))
    expect(application(id)).toMatchObject({
      state: 'returned',
      // In the order of the form, so that 修改资料 opens the first.
      note: { items: ['licence', 'id-in-hand'], reason: '缺角' },
      info: before?.info,
      materials: before?.materials,
    })
    expect(application(id)?.timeline.at(-1)).toMatchObject({ by: 'reviewer', reason: '缺角' })
    expect(messages()).toMatchObject([{ kind: 'review-returned', facts: { reason: '缺角' } }])
  })

  it.each<[string, Verdict, string]>([
    ['no items', { verdict: 'return', items: [], reason: '缺角' }, 'nothing-to-fix'],
    ['items it has not', { verdict: 'return', items: ['other'], reason: 'x' }, 'nothing-to-fix'],
    ['no reason', { verdict: 'return', items: ['licence'], reason: ' ' }, 'reason-missing'],
    ['no reason to refuse', { verdict: 'reject', reason: '' }, 'reason-missing'],
  ])('APP-09 with %s decides nothing', async (_, verdict, code) => {
    const id = await submittedProfessional(world)
    expect(await review(id, verdict)).toMatchObject({ error: { code } })
    expect(application(id)?.state).toBe('in-review')
    expect(messages()).toEqual([])
  })

  it('APP-09 rejects with a reason; the record has news until it was opened', async () => {
    const id = await submittedProfessional(world)
    expectOk(await review(id, { verdict: 'reject', reason: '经营范围不符' }))
    expect(application(id)).toMatchObject({
      state: 'rejected',
      reason: '经营范围不符',
      seen: false,
    })
    const rejected = () => remind(world.store.read().list('application')).counts.rejected
    expect(rejected()).toBe(1)
    expectOk(await run(world, seeApplication, { id }))
    expectOk(await run(world, seeApplication, { id }))
    expect(rejected()).toBe(0)
    expect(await submit(id)).toMatchObject({ error: { code: 'illegal-transition' } })
    expect(await review('nobody', { verdict: 'approve' })).toMatchObject({
      error: { code: 'unknown-application' },
    })
  })
})

describe('a returned application', () => {
  const verdict = { verdict: 'return', items: ['licence'], reason: '缺角' } as const

  it('APP-08 is fixed and submitted again to the stage it came from, with its own message each time', async () => {
    const id = await submittedProfessional(world)
    for (const note of ['first', 'second']) {
      expectOk(await review(id, verdict))
      const file = { material: 'licence', name: '新.png', bytes: png(undefined, note) } as const
      expectOk(await run(world, attachFile, { id, ...file }))
      expectOk(await submit(id))
      expect(application(id)?.state).toBe('in-review')
    }
    expectOk(await review(id, { verdict: 'approve' }))
    expect(messages().map(({ kind }) => kind)).toEqual([
      'review-returned',
      'review-returned',
      'review-approved',
    ])
  })

  it('APP-10 needs the agreement ticked again', async () => {
    const id = await submittedProfessional(world)
    expectOk(await review(id, verdict))
    expect(await submit(id, false)).toMatchObject({ error: { code: 'agreement-missing' } })
  })

  it('PRC-14 freezes its price anew, on the day it is submitted again', async () => {
    const id = await submittedProfessional(world)
    expectOk(await review(id, verdict))
    expect(application(id)).not.toHaveProperty('quote')
    world.time.advance(3 * DAY)
    const content = { package: { ...PROFESSIONAL, users: '5', years: 2 } }
    expectOk(await run(world, saveApplication, { id, content }))
    expectOk(await submit(id))
    expect(application(id)).toMatchObject({
      state: 'in-review',
      quote: { total: '30000.00', on: '2026-03-05' },
      submission: { at: world.clock.now(), dueAt: world.clock.now() + 4 * 60_000 },
    })
  })

  it('ELI-04 is judged again, and stands in the way while it is fixed', async () => {
    const id = await submittedProfessional(world)
    expectOk(await review(id, verdict))
    const second = await filledProfessional(world)
    expect(await submit(second)).toMatchObject({ error: { code: 'professional-exists' } })
    expect(application(second)?.state).toBe('draft')
    expectOk(await submit(id))
  })
})

describe('what can be returned', () => {
  const content = async (edition: Edition) => {
    if (edition === 'basic') return FILLED_CONTENT
    const filled = application(await filledProfessional(world))
    if (!filled) throw new Error('it was just started')
    return filled
  }

  it('APP-09 the details of every purchase, person and papers where they are asked for', async () => {
    const basic = returnableItems(await content('basic'))
    const professional = returnableItems(await content('professional'))
    expect(professional.slice(0, basic.length)).toEqual(basic)
    expect(professional.slice(basic.length)).toEqual([
      ...['name', 'idNumber', 'applicantMobile'],
      ...['licence', 'id-front', 'id-back', 'id-in-hand', 'authorisation'],
    ])
  })

  it('APP-07 each is fixed on the step that holds it', async () => {
    const steps = returnableItems(await content('professional')).map(stepOfItem)
    expect(steps).toEqual([...Array(8).fill('info'), ...Array(8).fill('materials')])
  })
})

describe('重新申请', () => {
  it('APP-08 starts a new one from the old, with its own number and without the files', async () => {
    const id = await submittedProfessional(world)
    expectOk(await review(id, { verdict: 'reject', reason: '不符' }))
    const next = expectOk(await run(world, reapply, { id }))
    expect(next).not.toBe(id)
    expect(application(next)).toMatchObject({
      state: 'draft',
      package: PROFESSIONAL,
      info: FILLED_INFO,
      materials: { idNumber: application(id)?.materials.idNumber, attachments: [] },
    })
    expect(application(id)?.materials.attachments).toHaveLength(5)
    expect(await submit(next)).toMatchObject({ error: { code: 'incomplete' } })
  })

  it('APP-08 is not there for one that still runs', async () => {
    const id = await submitted(world)
    expect(await run(world, reapply, { id })).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    expect(
      await run(world, placeOrder, { purchase: { what: 'application', applicationId: id } }),
    ).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    expect(await run(world, reapply, { id: '0' })).toMatchObject({
      error: { code: 'unknown-application' },
    })
  })
})
