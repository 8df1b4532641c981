import { useReadNow } from '../../app/moment.ts'
import { useServices } from '../../app/services.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import type { Result } from '../../domain/shared/result.ts'
import { type RecordingProblem, recordedStory } from '../../stories/recorded-story.ts'
import type { Story } from '../../stories/story.ts'
import { storiesCopy } from './stories-copy.ts'

/** The story of the present world: everything that was done in it until now. */
export function usePresentStory(): () => Promise<Result<Story, RecordingProblem>> {
  const { storeAdmin } = useServices()
  const readNow = useReadNow()
  return async () => {
    const history = await storeAdmin.history()
    const now = readNow()
    const time = civilDateTimeOf(now)
    const title = {
      zh: storiesCopy.zh.recordedTitle(time),
      en: storiesCopy.en.recordedTitle(time),
    }
    return recordedStory(history, title, now)
  }
}
