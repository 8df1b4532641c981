import { FIRST_PACKAGES, type RequestContent } from '../domain/applications/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type AppWorld, expectOk, FILLED_CONTENT, FILLED_INFO } from '../testing/app-world.ts'
import { requestPurchase } from '../workflows/request-purchase.ts'
import { reviewApplication } from '../workflows/review-application.ts'
import { saveApplication } from '../workflows/save-application.ts'
import { submitApplication } from '../workflows/submit-application.ts'
import { bringDocuments, payAndFillUp, reach, type Story } from './story.ts'

const ASKED: RequestContent = {
  edition: FIRST_PACKAGES.phone.edition,
  request: {
    enterpriseName: FILLED_INFO.enterpriseName,
    contactName: FILLED_INFO.contactName,
    mobile: FILLED_INFO.mobile,
    email: FILLED_INFO.email,
    wish: '呼入为主，三个坐席',
    expectedUsers: FIRST_PACKAGES.phone.users,
  },
}

/** Sends the purchase application of 电话客服-标准版 and has it passed by hand. Gives its number. */
async function preApproved(world: AppWorld, sentOn: string, passedOn: string): Promise<string> {
  await reach(world, instantOf(civilDate(sentOn), '10:00:00'))
  const content = { ...FILLED_CONTENT, package: FIRST_PACKAGES.phone }
  const id = expectOk(await requestPurchase(world, { asked: ASKED, content }))
  await reach(world, instantOf(civilDate(passedOn), '15:00:00'))
  expectOk(await reviewApplication(world, { id, verdict: 'approve' }))
  return id
}

/** A purchase application that passed the pre-review; the order form is not filled in yet. */
export function preApprovedPhone(sentOn: string, passedOn: string): Story {
  return async (world) => {
    await preApproved(world, sentOn, passedOn)
  }
}

/** 电话客服-标准版 through both stages, paid on the morning of `openedOn`. */
export function openedPhone(
  days: Record<'sentOn' | 'passedOn' | 'approvedOn' | 'openedOn', string>,
): Story {
  return async (world) => {
    const id = await preApproved(world, days.sentOn, days.passedOn)
    expectOk(await saveApplication(world, { id, content: { info: FILLED_INFO } }))
    await bringDocuments(world, id)
    expectOk(await submitApplication(world, { id, agreed: true }))
    await reach(world, instantOf(civilDate(days.approvedOn), '11:00:00'))
    expectOk(await reviewApplication(world, { id, verdict: 'approve' }))
    await reach(world, instantOf(civilDate(days.openedOn), '09:50:00'))
    await payAndFillUp(world, id)
  }
}
