import type { StoryName } from '../../../stories/names.ts'
import { present, presenting } from '../../../stories/presenting.ts'
import type { Story, StoryAccount } from '../../../stories/story.ts'

/**
 * 「播放」: tells a story over the pages it happens on, from where it was left. Asks nothing: whoever offers it has asked
 * whether the present data may be replaced; leaving the tour brings them back.
 */
export function startTour(story: StoryName | Story, account: StoryAccount = {}): void {
  for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
  const { tour, memory } = presenting()
  const step = typeof story === 'string' ? (memory.places[story] ?? 0) : 0
  const isRunning = !matchMedia('(prefers-reduced-motion: reduce)').matches
  const from = tour?.from ?? null
  present({ tour: { story, account, step, isRunning, from, isResumed: false }, isPlain: false })
}
