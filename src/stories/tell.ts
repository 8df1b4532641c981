import { playStory, StoryError, type Telling } from './play-story.ts'
import type { TellAnswer, TellRequest } from './tell-messages.ts'

/** Plays a story; a step that is refused is an answer. */
export async function tell(
  { story, ...how }: TellRequest,
  telling: Omit<Telling, keyof TellRequest>,
): Promise<TellAnswer> {
  try {
    return { ok: true, world: await playStory(story, { ...telling, ...how }) }
  } catch (error) {
    if (!(error instanceof StoryError)) throw error
    const { step, command, code } = error
    return { ok: false, problem: { step, command, code } }
  }
}
