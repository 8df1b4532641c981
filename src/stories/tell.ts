import { playStory, StoryError, type Telling } from './play-story.ts'
import type { TellAnswer, TellRequest } from './tell-messages.ts'
import { wholeStory } from './whole-story.ts'

/** Plays a story, and before it the one that it goes on from; a step that is refused is an answer. */
export async function tell(
  { story, through, ...how }: TellRequest,
  telling: Omit<Telling, keyof TellRequest>,
): Promise<TellAnswer> {
  const { whole, before } = wholeStory(story)
  const to = through === undefined ? {} : { through: before + through }
  try {
    return { ok: true, world: await playStory(whole, { ...telling, ...how, ...to }) }
  } catch (error) {
    if (!(error instanceof StoryError)) throw error
    const { step, command, code } = error
    return { ok: false, problem: { step: Math.max(0, step - before), command, code } }
  }
}
