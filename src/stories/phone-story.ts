import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { preApproveRequest } from './request-story.ts'
import { bringDocuments, customer, payAndFillUp, reach, reviewer, STORY_INFO } from './steps.ts'
import type { StoryStep } from './story.ts'

/** A purchase application of 电话客服-标准版 that passed the pre-review; the order form is not filled in yet. */
export function preApprovedPhone(sentOn: string, passedOn: string): StoryStep[] {
  const chosen = { package: FIRST_PACKAGES.phone, wish: '呼入为主，三个坐席' }
  return preApproveRequest({ ...chosen, sentOn, passedOn })
}

/** 电话客服-标准版 through both stages, paid on the morning of `openedOn`. */
export function openedPhone(
  days: Record<'sentOn' | 'passedOn' | 'approvedOn' | 'openedOn', string>,
): StoryStep[] {
  return [
    ...preApprovedPhone(days.sentOn, days.passedOn),
    customer('save-application', { id: '$application', content: { info: STORY_INFO } }),
    ...bringDocuments(FIRST_PACKAGES.phone),
    customer('submit-application', { id: '$application', agreed: true }),
    reviewer(`${days.approvedOn}T11:00:00`, { id: '$application', verdict: 'approve' }),
    reach(`${days.openedOn}T09:50:00`),
    ...payAndFillUp(),
  ]
}
