import type { useAsk } from '../../app/hooks.ts'
import type { Services, StoreAdmin } from '../../app/services.ts'
import { ok, type Result, refuse } from '../../domain/shared/result.ts'
import { holdsData } from '../../queries/holds-data.ts'
import { localTimeOf } from '../../stories/local-time.ts'
import { storyNamed } from '../../stories/named-stories.ts'
import type { StoryName } from '../../stories/names.ts'
import type { ToldWorld } from '../../stories/play-story.ts'
import type { Story, StoryAccount } from '../../stories/story.ts'
import { basisText } from '../../stories/story-basis.ts'
import type { TellProblem } from '../../stories/tell-messages.ts'
import type { ReplaceProblem } from './replace-copy.ts'

/** What is to be told: a story by its name or its own, how far, and whose account it is. */
export type Wanted = {
  readonly story: StoryName | Story
  readonly through?: number
  readonly account?: StoryAccount
}

/** A step that was refused, in place of the world. */
export class UntellableStory extends Error {
  readonly problem: TellProblem

  constructor(problem: TellProblem) {
    super(`Step ${problem.step}: ${problem.command} was refused: ${problem.code}`)
    this.problem = problem
  }
}

/**
 * Plays a story beside the page; refused where it could not be sealed (MAT-09). Throws an `UntellableStory` where one of
 * its steps is not possible.
 */
export async function tellStory(
  { storeAdmin, vault, pictures }: Services,
  { story, ...how }: Wanted,
): Promise<Result<ToldWorld & { readonly origin?: string }, ReplaceProblem>> {
  const [{ wholeStory }, { tellBeside }] = await Promise.all([
    import('../../stories/whole-story.ts'),
    import('../../stories/tell-beside.ts'),
  ])
  const told = typeof story === 'string' ? storyNamed(story) : story
  const isPersonal = wholeStory(told).whole.steps.some((step) => step.do === 'save-applicant')
  if (!vault.canSeal() && isPersonal) return refuse('sealing-unavailable')
  const now = storeAdmin.realNow()
  const request = { story: told, now, ...how }
  const answer = await tellBeside(request, { vault, pictures })
  if (!answer.ok) throw new UntellableStory(answer.problem)
  // What is recorded from now on goes on from it, and need not tell it again.
  const origin =
    typeof story === 'string' ? basisText({ story, at: localTimeOf(now), ...how }) : undefined
  return ok({ ...answer.world, ...(origin !== undefined && { origin }) })
}

/**
 * Plays a story beside the page and puts its world in the place of the present one; refused where it could not be sealed
 * (MAT-09). Throws an `UntellableStory` where one of its steps is not possible; nothing is changed then.
 */
export async function loadStory(
  services: Services,
  wanted: Wanted,
): Promise<Result<null, ReplaceProblem>> {
  const told = await tellStory(services, wanted)
  return told.ok ? services.storeAdmin.replace(told.value) : told
}

/** Whether loading would replace something that the customer may want to keep. */
export async function wouldReplaceData(
  ask: ReturnType<typeof useAsk>,
  storeAdmin: Pick<StoreAdmin, 'health'>,
): Promise<boolean> {
  return (await ask(holdsData, {})) || storeAdmin.health().damaged.length > 0
}
