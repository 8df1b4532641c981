import { expectedOf, type Package } from '../domain/applications/index.ts'
import { customer, reviewer, STORY_CONTENT, STORY_INFO } from './steps.ts'
import type { StoryStep } from './story.ts'

type Asking = {
  /** What the order form is going to be prefilled with. */
  readonly package: Package
  readonly wish: string
  /** Civil dates. */
  readonly sentOn: string
  readonly passedOn: string
}

/** Sends a purchase application and has it passed by hand (APP-02). */
export function preApproveRequest({
  package: chosen,
  wish,
  sentOn,
  passedOn,
}: Asking): StoryStep[] {
  const { enterpriseName, contactName, mobile, email } = STORY_INFO
  const { edition, quantity } = expectedOf(chosen)
  const request = { enterpriseName, contactName, mobile, email, wish, expectedUsers: quantity }
  const content = { ...STORY_CONTENT, package: chosen }
  return [
    customer(
      'request-purchase',
      { asked: { edition, request }, content },
      { at: `${sentOn}T10:00:00`, as: 'application' },
    ),
    reviewer(`${passedOn}T15:00:00`, { id: '$application', verdict: 'approve' }),
  ]
}
