import { requestPurchase } from '../commands/request-purchase.ts'
import { reviewApplication } from '../commands/review-application.ts'
import { expectedOf, type Package, type RequestContent } from '../domain/applications/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { expectOk, run, type StoryWorld } from './play.ts'
import { FILLED_CONTENT, FILLED_INFO } from './sample-customer.ts'
import { reach } from './story.ts'

type Asking = {
  /** What the order form is going to be prefilled with. */
  readonly package: Package
  readonly wish: string
  readonly sentOn: string
  readonly passedOn: string
}

/** Sends a purchase application and has it passed by hand (APP-02). Returns its number. */
export async function preApproveRequest(world: StoryWorld, asking: Asking): Promise<string> {
  await reach(world, instantOf(civilDate(asking.sentOn), '10:00:00'))
  const content = { ...FILLED_CONTENT, package: asking.package }
  const id = expectOk(await run(world, requestPurchase, { asked: askedIn(asking), content }))
  await reach(world, instantOf(civilDate(asking.passedOn), '15:00:00'))
  expectOk(await run(world, reviewApplication, { id, verdict: 'approve' }))
  return id
}

function askedIn({ package: chosen, wish }: Asking): RequestContent {
  const { enterpriseName, contactName, mobile, email } = FILLED_INFO
  const { edition, quantity } = expectedOf(chosen)
  return {
    edition,
    request: { enterpriseName, contactName, mobile, email, wish, expectedUsers: quantity },
  }
}
