import type { Mark, Story, StoryStep } from '../story.ts'

type Words = Story['title']

/** What somebody is told of a moment: its heading, its caption, the page that shows it, and what to look at there. */
export type Telling = {
  readonly heading: Words
  readonly caption: Words
  readonly page: string
  readonly marks: readonly Mark[]
}

/** A step that somebody is told of. */
export function told(step: StoryStep, { marks, ...telling }: Telling): StoryStep {
  return { ...step, ...telling, marks: [...marks] }
}

/** A look at another page, while nothing happens. */
export function look(telling: Telling): StoryStep {
  return told({ actor: 'presenter', after: 0 }, telling)
}

export function words(zh: string, en: string): Words {
  return { zh, en }
}

export function mark(role: Mark['role'], zh: string, en: string): Mark {
  return { role, name: { zh, en } }
}
