import type { StoryName } from './names.ts'
import { SCENARIOS } from './scenarios.ts'
import type { Story } from './story.ts'

/** The story of a name. */
export function storyNamed(name: StoryName): Story {
  return SCENARIOS[name]()
}
