import { beforeEach, describe, expect, it } from 'vitest'
import { type Application, FIRST_PACKAGES } from '../domain/applications/index.ts'
import { addMonths, addYears } from '../domain/shared/civil-date.ts'
import { civilDateOf, instantOf } from '../domain/shared/instant.ts'
import { ok } from '../domain/shared/result.ts'
import {
  type AppWorld,
  applicationIdOf,
  appWorld,
  expectOk,
  FILLED_INFO,
} from '../testing/app-world.ts'
import {
  APPLICANT,
  filledProfessional,
  orderedProfessional,
  submittedProfessional,
} from '../testing/professional.ts'
import { run } from '../testing/run.ts'
import { cancelApplication } from './cancel-application.ts'
import { payOrder } from './pay-order.ts'
import { reviewApplication } from './review-application.ts'
import { saveApplication } from './save-application.ts'
import { submitApplication } from './submit-application.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const submit = (id: string) => run(world, submitApplication, { id, agreed: true })
const pay = (orderId: string, key?: string) =>
  run(world, payOrder, { orderId, method: 'balance', voucherId: null }, key)
const exists = { ok: false, error: { code: 'professional-exists' } }
const OTHER = {
  content: { info: { ...FILLED_INFO, registrationCode: '91350100M000100Y43' } },
  form: { ...APPLICANT, idNumber: '440306199003072817' },
}

async function put(application: Application) {
  const changes = [{ type: 'application' as const, put: application }]
  expectOk(await world.store.commit(() => ok({ changes, value: null })))
}

describe('a second 在线客服-专业版', () => {
  it('ELI-04 is refused at submitting, stays a draft, and can go on as 基础版', async () => {
    await submittedProfessional(world)
    const second = await filledProfessional(world)
    expect(await submit(second)).toEqual(exists)
    const application = world.store.read().get('application', second)
    expect(application?.state).toBe('draft')
    const content = { package: FIRST_PACKAGES.online }
    expectOk(await run(world, saveApplication, { id: second, content }))
    expectOk(await submit(second))
  })

  it('ELI-04 is refused as long as the product of the first is there, also when it has expired', async () => {
    const orderId = await orderedProfessional(world)
    expectOk(await pay(orderId))
    const second = await filledProfessional(world)
    expect(await submit(second)).toEqual(exists)
    const expiry = addYears(civilDateOf(world.clock.now()), 1)
    world.time.set(instantOf(addMonths(expiry, 3)))
    expect(await submit(second)).toEqual(exists)
    world.time.set(instantOf(addMonths(expiry, 4)))
    expectOk(await submit(second))
  })

  it.each([
    ['withdrawn', (id: string) => run(world, cancelApplication, { id, command: 'withdraw' })],
    [
      'rejected',
      (id: string) => run(world, reviewApplication, { id, verdict: 'reject', reason: '不符' }),
    ],
  ])('ELI-04 is taken when the first was %s', async (_, end) => {
    const first = await submittedProfessional(world)
    const second = await filledProfessional(world)
    expect(await submit(second)).toEqual(exists)
    expectOk(await end(first))
    expectOk(await submit(second))
  })

  it('ELI-04 is taken for another enterprise with another person', async () => {
    await submittedProfessional(world)
    expectOk(await submit(await filledProfessional(world, OTHER)))
  })

  it('ELI-04 is judged again at paying: of two that were approved, one is opened', async () => {
    const first = await orderedProfessional(world)
    const second = await orderedProfessional(world, OTHER)
    const records = world.store.read()
    const [one, other] = [first, second].map((orderId) =>
      records.get('application', applicationIdOf(records.get('order', orderId))),
    )
    if (!one || !other) throw new Error('both were ordered')
    // Restored from elsewhere, say: no command of the program leads here.
    await put({ ...other, info: one.info })
    expectOk(await pay(first))
    expect(await pay(second)).toEqual(exists)
    expect(world.store.read().list('subscription')).toHaveLength(1)
    expect(world.store.read().get('order', second)?.state).toBe('unpaid')
  })
})
