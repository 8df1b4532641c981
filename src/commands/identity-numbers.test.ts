import { beforeEach, describe, expect, it } from 'vitest'
import { problemsOfMaterials } from '../domain/applications/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import {
  type AppWorld,
  appWorld,
  expectOk,
  FILLED_CONTENT,
  FILLED_INFO,
  submitted,
} from '../testing/app-world.ts'
import { filledProfessional } from '../testing/professional.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { changeAccount } from './change-account.ts'
import { saveApplicant } from './save-applicant.ts'
import { startApplication } from './start-application.ts'
import { submitApplication } from './submit-application.ts'

const CONFIRMED = '91310115MA1H8R7C6D'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const applicationOf = (id: string) => {
  const application = world.store.read().get('application', id)
  if (!application) throw new Error('it was just started')
  return application
}

describe('who applies', () => {
  it.each([
    ['110105202701010016', 'id-not-born'],
    ['110105200803030019', 'id-under-age'],
    ['110105200803020013', undefined],
    ['110105189912310015', 'id-before-1900'],
    ['990105194912310015', 'id-unknown-province'],
    ['110105491231002', 'id-15-digits'],
    ['110105194912310021', 'not-an-id-number'],
  ])('MAT-07 has the number %s, on the day it is kept: %s', async (idNumber, problem) => {
    const id = await filledProfessional(world)
    await run(world, saveApplicant, { id, form: { idNumber } })
    expect(problemsOfMaterials(applicationOf(id)).idNumber).toBe(problem)
  })
})

describe('a code that the customer confirmed', () => {
  it('MAT-07 is submitted and reviewed within working days, and refused unconfirmed', async () => {
    const info = { ...FILLED_INFO, registrationCode: CONFIRMED }
    const refused = expectOk(await run(world, startApplication, { ...FILLED_CONTENT, info }))
    expect(await run(world, submitApplication, { id: refused, agreed: true })).toEqual({
      ok: false,
      error: { code: 'incomplete' },
    })
    const id = await submitted(world, { info: { ...info, confirmedCode: CONFIRMED } })
    expect(applicationOf(id)).toMatchObject({
      state: 'in-review',
      submission: { dueAt: instantOf(civilDate('2026-03-05'), '18:00:00') },
    })
    world.time.advance(3 * 24 * 3_600_000 + 8 * 3_600_000)
    expectOk(await run(world, advanceTime, null))
    expect(applicationOf(id).state).toBe('awaiting-payment')
  })

  it('MAT-07 ELI-07 is kept by the account, which tells it to the next application', async () => {
    const typed = { registrationCode: '9131 0115 MA1H 8R7C 6D' }
    expect(await run(world, changeAccount, typed)).toMatchObject({ error: { code: 'incomplete' } })
    expectOk(await run(world, changeAccount, { ...typed, confirmedCode: CONFIRMED }))
    expect(world.store.read().get('account', 'main')).toMatchObject({
      registrationCode: CONFIRMED,
      confirmedCode: CONFIRMED,
    })
  })
})
