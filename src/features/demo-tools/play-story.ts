import type { Services } from '../../app/services.ts'
import { ok, type Result } from '../../domain/shared/result.ts'
import { storyNamed } from '../../stories/named-stories.ts'
import { loadStory, type Wanted } from './load-scenario.ts'
import type { ReplaceProblem } from './replace-copy.ts'
import { startTour } from './tour/start-tour.ts'

/** What 「播放」 does with a story: one with captions is told as a tour, of any other its world is shown. */
export async function play(
  services: Services,
  wanted: Wanted,
): Promise<Result<null, ReplaceProblem>> {
  const { story, account } = wanted
  const { steps } = typeof story === 'string' ? storyNamed(story) : story
  if (!steps.some(({ caption }) => caption !== undefined)) return loadStory(services, wanted)
  startTour(story, account)
  return ok(null)
}
