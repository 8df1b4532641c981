import { beforeEach, describe, expect, it } from 'vitest'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import {
  APPLICANT,
  codeOf,
  filledProfessional,
  submittedProfessional,
} from '../testing/professional.ts'
import { run } from '../testing/run.ts'
import { requestSmsCode } from './request-sms-code.ts'
import { reviewApplication } from './review-application.ts'
import { saveApplicant } from './save-applicant.ts'
import { submitApplication } from './submit-application.ts'
import { verifySmsCode } from './verify-sms-code.ts'

const MINUTE = 60_000
const OTHER_MOBILE = '13912345678'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const request = (id: string, mobile = APPLICANT.mobile) =>
  run(world, requestSmsCode, { id, mobile })
const verify = (id: string, typed: string) => run(world, verifySmsCode, { id, typed })
const verifiedMobile = (id: string) =>
  world.store.read().get('application', id)?.materials.verifiedMobile
const wrongFor = (id: string) => (codeOf(world, id) === '000000' ? '111111' : '000000')

describe('a code by SMS', () => {
  it('MAT-08 MSG-01 arrives as a 短信 with the six digits, newest of all', async () => {
    const id = await filledProfessional(world)
    world.time.advance(MINUTE)
    expectOk(await request(id))
    const messages = world.store.read().list('message')
    expect(messages).toHaveLength(2)
    expect(messages.find(({ id: name }) => name === `sms-code-${id}-2`)).toMatchObject({
      at: world.clock.now(),
      channels: ['sms'],
      readAt: null,
      facts: { code: expect.stringMatching(/^\d{6}$/), mobile: APPLICANT.mobile },
    })
  })

  it('MAT-08 is taken with spaces and full-width digits, and verifies the number', async () => {
    const id = await filledProfessional(world)
    world.time.advance(MINUTE)
    expectOk(await request(id))
    const [first, ...rest] = codeOf(world, id)
    const fullWidth = String.fromCharCode((first ?? '0').charCodeAt(0) + 0xfee0)
    expect(expectOk(await verify(id, ` ${fullWidth} ${rest.join('')} `))).toBe('verified')
    expect(verifiedMobile(id)).toBe(APPLICANT.mobile)
  })

  it('MAT-08 a wrong try is kept, and the fifth locks, whatever tab it comes from', async () => {
    const id = await filledProfessional(world)
    world.time.advance(MINUTE)
    expectOk(await request(id))
    const tries = await Promise.all([1, 2, 3, 4, 5, 6].map(() => verify(id, wrongFor(id))))
    expect(tries.map(expectOk)).toEqual([...Array(4).fill('sms-wrong'), 'sms-locked', 'sms-locked'])
    expect(expectOk(await verify(id, codeOf(world, id)))).toBe('sms-locked')
    expect(await request(id)).toMatchObject({ error: { code: 'sms-locked' } })
    world.time.advance(10 * MINUTE)
    expectOk(await request(id))
    expect(expectOk(await verify(id, codeOf(world, id)))).toBe('verified')
  })

  it('MAT-08 is void when the mobile changes: submitting then misses it', async () => {
    const id = await filledProfessional(world)
    expectOk(await run(world, saveApplicant, { id, form: { ...APPLICANT, mobile: OTHER_MOBILE } }))
    expect(await run(world, submitApplication, { id, agreed: true })).toMatchObject({
      error: { code: 'incomplete' },
    })
    expect(expectOk(await verify(id, codeOf(world, id)))).toBe('sms-not-sent')
    world.time.advance(MINUTE)
    expectOk(await request(id, OTHER_MOBILE))
    expect(expectOk(await verify(id, codeOf(world, id)))).toBe('verified')
    expectOk(await run(world, submitApplication, { id, agreed: true }))
  })

  it('MAT-08 is kept by a returned application', async () => {
    const id = await submittedProfessional(world)
    const note = { verdict: 'return', items: ['licence'], reason: '看不清' } as const
    expectOk(await run(world, reviewApplication, { id, ...note }))
    expect(verifiedMobile(id)).toBe(APPLICANT.mobile)
    expectOk(await run(world, submitApplication, { id, agreed: true }))
  })

  it.each(['', '1382653771', '23826537719', 'abc'])(
    'MAT-08 is not sent to %j, and nothing waits',
    async (mobile) => {
      const id = await filledProfessional(world)
      world.time.advance(MINUTE)
      expect(await request(id, mobile)).toMatchObject({ error: { code: 'not-a-mobile' } })
      expectOk(await request(id))
    },
  )

  it('APP-08 is neither sent nor taken for what is submitted or does not exist', async () => {
    const id = await submittedProfessional(world)
    world.time.advance(MINUTE)
    expect(await request(id)).toMatchObject({ error: { code: 'illegal-transition' } })
    expect(await verify(id, codeOf(world, id))).toMatchObject({
      error: { code: 'illegal-transition' },
    })
    expect(await request('nobody')).toMatchObject({ error: { code: 'unknown-application' } })
    expect(await verify('nobody', '1')).toMatchObject({ error: { code: 'unknown-application' } })
  })
})
