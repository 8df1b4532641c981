import {
  FIRST_PACKAGES,
  type Material,
  materialsFor,
  materialsProfileOf,
  NO_MATERIALS,
  type Package,
  type PackageOf,
} from '../domain/applications/index.ts'
import type { Purchase } from '../domain/orders/index.ts'
import { FILLED_INFO } from './sample-customer.ts'
import type { Sample } from './sample-pictures.ts'
import type { StoryStep } from './story.ts'

/** How long the automatic review takes, and a little more, in minutes. */
const REVIEW = 4

/** The person who applies in stories, as typed. */
export const PERSON = {
  applicant: 'handler',
  name: FILLED_INFO.contactName,
  idNumber: '11010519491231002X',
  mobile: FILLED_INFO.mobile,
} as const

const SAMPLES: readonly Sample[] = ['licence', 'id-front', 'id-back', 'id-in-hand', 'authorisation']

/** 填写基础信息 in the name of whose account it is. */
export const STORY_INFO = {
  ...FILLED_INFO,
  enterpriseName: '$company',
  registrationCode: '$creditCode',
}

/** What a step hands over; everything in it can be written as JSON. */
type With = StoryStep['with']

/** A step of the customer. */
export function customer(what: string, input: object, more: Partial<StoryStep> = {}): StoryStep {
  return { actor: 'customer', do: what, with: input as With, ...more }
}

/** A step of the reviewer at a local time. */
export function reviewer(at: string, input: object): StoryStep {
  return { at, actor: 'reviewer', do: 'review-application', with: input as With }
}

/** Time that passes, in minutes, and what comes due in it. */
export function pass(minutes: number): StoryStep {
  return { actor: 'customer', after: minutes }
}

/** Time that passes until a local time. */
export function reach(at: string): StoryStep {
  return { actor: 'customer', at }
}

/** Begins an application, called `application` from then on. */
export function start(chosen: Package, as = 'application'): StoryStep {
  return customer('start-application', { package: chosen, info: STORY_INFO }, { as })
}

/** Applies for 在线客服-基础版 and waits for the approval. */
export function applyForBasic(
  chosen: Partial<Pick<PackageOf<'online'>, 'users' | 'years'>>,
): StoryStep[] {
  return [
    start({ ...FIRST_PACKAGES.online, ...chosen }),
    customer('submit-application', { id: '$application', agreed: true }, { after: 5 }),
    pass(REVIEW),
  ]
}

/** Buys from the balance, which is filled up again by what was paid. `as` is the order. */
export function buyAndFillUp(purchase: Purchase | object, as = 'order'): StoryStep[] {
  return [
    customer('place-order', { purchase, agreed: true }, { as }),
    customer('pay-order', { orderId: `$${as}`, method: 'balance', voucherId: null }),
    customer('top-up', { amount: `$${as}.payment.amount` }, { after: 1, key: `$${as}` }),
  ]
}

/** Pays an approved application from the balance, and fills that up again. */
export function payAndFillUp(): StoryStep[] {
  return buyAndFillUp({ what: 'application', applicationId: '$application' })
}

/** The person who applies, and a sample picture for every material that a handler needs for a package. */
export function bringDocuments(chosen: Package): StoryStep[] {
  const asked = materialsFor({
    profile: materialsProfileOf(chosen),
    applicant: PERSON.applicant,
    industry: FILLED_INFO.industry,
  })
  const isAsked = (sample: Material) => asked.some(({ material }) => material === sample)
  return [
    customer('save-applicant', { id: '$application', form: PERSON }),
    ...SAMPLES.filter(isAsked).map((sample) =>
      customer(
        'attach-file',
        { id: '$application', material: sample, $sample: sample },
        { after: 1 },
      ),
    ),
  ]
}

/** 在线客服-专业版 with everything it asks for, submitted. */
export function applyForProfessional(chosen: PackageOf<'online'>): StoryStep[] {
  return [
    start(chosen),
    ...bringDocuments(chosen),
    customer('request-sms-code', { id: '$application', mobile: PERSON.mobile }),
    customer('verify-sms-code', { id: '$application', typed: '$smsCode' }, { after: 1 }),
    customer('submit-application', { id: '$application', agreed: true }),
  ]
}

/** A draft of everything that an application asks besides its package. */
export const STORY_CONTENT = { info: STORY_INFO, materials: NO_MATERIALS }

/** An ordinary invoice in the name of whose account it is. */
export const FIRST_TITLE = {
  kind: 'ordinary',
  ...{ title: '$company', taxNumber: '$creditCode' },
  ...{ address: '', phone: '', bank: '', bankAccount: '' },
}
