import type { StoryName } from './names.ts'
import { SCENARIOS } from './scenarios.ts'
import type { Story } from './story.ts'
import { TOURS } from './tours/tours.ts'

const STORIES: Record<StoryName, () => Story> = { ...SCENARIOS, ...TOURS }

/** The story of a name. */
export function storyNamed(name: StoryName): Story {
  return STORIES[name]()
}
