import type { Services } from '../../app/services.ts'
import type { Result } from '../../domain/shared/result.ts'
import { loadStory, type Wanted } from './load-scenario.ts'
import type { ReplaceProblem } from './replace-copy.ts'

/** What 「播放」 does with a story: its world takes the place of the present one. */
export function play(services: Services, wanted: Wanted): Promise<Result<null, ReplaceProblem>> {
  return loadStory(services, wanted)
}
