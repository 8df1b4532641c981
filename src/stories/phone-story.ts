import { reviewApplication } from '../commands/review-application.ts'
import { saveApplication } from '../commands/save-application.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { expectOk, run, type StoryWorld } from './play.ts'
import { preApproveRequest } from './request-story.ts'
import { FILLED_INFO } from './sample-customer.ts'
import { bringDocuments, payAndFillUp, reach, type Story } from './story.ts'

/** Sends the purchase application of 电话客服-标准版 and has it passed by hand. Returns its number. */
function preApprovedStandard(world: StoryWorld, sentOn: string, passedOn: string): Promise<string> {
  const chosen = { package: FIRST_PACKAGES.phone, wish: '呼入为主，三个坐席' }
  return preApproveRequest(world, { ...chosen, sentOn, passedOn })
}

/** A purchase application that passed the pre-review; the order form is not filled in yet. */
export function preApprovedPhone(sentOn: string, passedOn: string): Story {
  return async (world) => {
    await preApprovedStandard(world, sentOn, passedOn)
  }
}

/** 电话客服-标准版 through both stages, paid on the morning of `openedOn`. */
export function openedPhone(
  days: Record<'sentOn' | 'passedOn' | 'approvedOn' | 'openedOn', string>,
): Story {
  return async (world) => {
    const id = await preApprovedStandard(world, days.sentOn, days.passedOn)
    expectOk(await run(world, saveApplication, { id, content: { info: FILLED_INFO } }))
    await bringDocuments(world, id)
    expectOk(await run(world, submitApplication, { id, agreed: true }))
    await reach(world, instantOf(civilDate(days.approvedOn), '11:00:00'))
    expectOk(await run(world, reviewApplication, { id, verdict: 'approve' }))
    await reach(world, instantOf(civilDate(days.openedOn), '09:50:00'))
    await payAndFillUp(world, id)
  }
}
