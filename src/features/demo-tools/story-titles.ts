import { storyNamed } from '../../stories/named-stories.ts'
import { SCENARIO_NAMES, type StoryName, TOUR_NAMES } from '../../stories/names.ts'
import type { Story } from '../../stories/story.ts'
import type { OwnStory } from './own-stories.ts'

export type ListedStory = { readonly key: string; readonly story: StoryName | Story } & Pick<
  Story,
  'title'
> & {
    readonly count: number
    /** One's own: it can be deleted. */
    readonly own?: OwnStory
  }

/** The stories of the program, the tours first, by their names, with how many steps each has. */
export const NAMED: readonly ListedStory[] = [...TOUR_NAMES, ...SCENARIO_NAMES].map((name) => {
  const { title, steps } = storyNamed(name)
  return { key: name, story: name, title, count: steps.length }
})
