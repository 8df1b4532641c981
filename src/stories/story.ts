import { advanceTime } from '../commands/advance-time.ts'
import { attachFile } from '../commands/attach-file.ts'
import { payOrder } from '../commands/pay-order.ts'
import { placeOrder } from '../commands/place-order.ts'
import { requestSmsCode } from '../commands/request-sms-code.ts'
import { reviewApplication } from '../commands/review-application.ts'
import { saveApplicant } from '../commands/save-applicant.ts'
import { startApplication } from '../commands/start-application.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { topUp } from '../commands/top-up.ts'
import { verifySmsCode } from '../commands/verify-sms-code.ts'
import {
  FIRST_PACKAGES,
  materialsFor,
  materialsProfileOf,
  type PackageOf,
} from '../domain/applications/index.ts'
import { isSettled, type Purchase } from '../domain/orders/index.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { expectOk, run, type StoryWorld } from './play.ts'
import { FILLED_CONTENT, FILLED_INFO } from './sample-customer.ts'
import { type Sample, samplePicture } from './sample-pictures.ts'

/** What a scenario's customer does; every step is a command of the program. */
export type Story = (world: StoryWorld) => Promise<void>

const MINUTE = 60_000

/** Lets time pass, and happen what comes due on the way. */
export async function reach(world: StoryWorld, instant: Instant): Promise<void> {
  world.time.set(instant)
  expectOk(await run(world, advanceTime, null))
}

function pass(world: StoryWorld, minutes: number): Promise<void> {
  return reach(world, world.clock.now() + minutes * MINUTE)
}

/** What a story chooses of the package. */
type Choice = Partial<Pick<PackageOf<'online'>, 'users' | 'years'>>

/** Applies for 在线客服-基础版 and waits for the approval. Returns the number of the application. */
async function applyForBasic(world: StoryWorld, chosen: Choice): Promise<string> {
  const content = { ...FILLED_CONTENT, package: { ...FIRST_PACKAGES.online, ...chosen } }
  const id = expectOk(await run(world, startApplication, content))
  await pass(world, 5)
  expectOk(await run(world, submitApplication, { id, agreed: true }))
  await pass(world, 4)
  return id
}

/** An approved application that waits for its payment. */
export function approvedBasic(chosen: Choice): Story {
  return async (world) => {
    await applyForBasic(world, chosen)
  }
}

/** 在线客服-基础版 bought from the balance, which is filled up again by what was paid. */
export function openedBasic(chosen: Choice): Story {
  return async (world) => {
    const id = await applyForBasic(world, chosen)
    await payAndFillUp(world, id)
  }
}

/** Pays an approved application from the balance, and fills that up again. Returns what was opened. */
export function payAndFillUp(world: StoryWorld, id: string): Promise<readonly string[]> {
  return buyAndFillUp(world, { what: 'application', applicationId: id })
}

/** Buys from the balance, which is filled up again by what was paid. Returns what was opened or changed. */
export async function buyAndFillUp(
  world: StoryWorld,
  purchase: Purchase,
): Promise<readonly string[]> {
  const key = world.random.token(12)
  const orderId = expectOk(await run(world, placeOrder, { purchase, agreed: true }, key))
  const payment = { orderId, key: orderId, method: 'balance' as const, voucherId: null }
  expectOk(await run(world, payOrder, payment))
  const order = world.store.read().get('order', orderId)
  if (!order || !isSettled(order)) throw new Error('It was just paid')
  await pass(world, 1)
  expectOk(await run(world, topUp, { amount: order.payment.amount }, orderId))
  return order.productIds
}

const PERSON = {
  applicant: 'handler',
  name: FILLED_INFO.contactName,
  idNumber: '11010519491231002X',
  mobile: FILLED_INFO.mobile,
} as const

const SAMPLES: readonly Sample[] = ['licence', 'id-front', 'id-back', 'id-in-hand', 'authorisation']

/** The person who applies, and a sample picture for every material that a handler needs. */
export async function bringDocuments(world: StoryWorld, id: string): Promise<void> {
  expectOk(await run(world, saveApplicant, { id, form: PERSON }))
  const application = world.store.read().get('application', id)
  if (!application) throw new Error(`There is no application ${id}`)
  const { package: chosen, info } = application
  const asked = materialsFor({
    profile: materialsProfileOf(chosen),
    applicant: PERSON.applicant,
    industry: info.industry,
  })
  for (const sample of SAMPLES.filter((one) => asked.some(({ material }) => material === one))) {
    await pass(world, 1)
    const picture = await samplePicture(sample)
    expectOk(await run(world, attachFile, { id, material: sample, ...picture }))
  }
}

/** 在线客服-专业版 with everything it asks for, submitted. Returns the number of the application. */
export async function applyForProfessional(
  world: StoryWorld,
  chosen: PackageOf<'online'>,
): Promise<string> {
  const id = expectOk(await run(world, startApplication, { ...FILLED_CONTENT, package: chosen }))
  await bringDocuments(world, id)
  expectOk(await run(world, requestSmsCode, { id, mobile: PERSON.mobile }))
  await pass(world, 1)
  expectOk(await run(world, verifySmsCode, { id, typed: receivedCode(world) }))
  expectOk(await run(world, submitApplication, { id, agreed: true }))
  return id
}

/** The same, sent back by the reviewer for two of the pictures. */
export const returnedProfessional: Story = async (world) => {
  const chosen = { ...FIRST_PACKAGES.online, edition: 'professional', users: '5' } as const
  const id = await applyForProfessional(world, chosen)
  await pass(world, 2)
  const reason = '营业执照缺了一角，手持身份证照片看不清证件上的文字'
  const returned = { verdict: 'return', items: ['licence', 'id-in-hand'], reason } as const
  expectOk(await run(world, reviewApplication, { id, ...returned }))
}

/** The customer looks into the message centre. */
function receivedCode(world: StoryWorld): string {
  const messages = world.store.read().list('message')
  return messages.find(({ kind }) => kind === 'sms-code')?.facts.code ?? ''
}
