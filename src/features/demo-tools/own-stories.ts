import { useSyncExternalStore } from 'react'
import type { Story } from '../../stories/story.ts'

const listeners = new Set<() => void>()
let stories: readonly Story[] = []

/** The stories that were recorded or imported since the page was loaded, the newest first. */
export function useOwnStories(): readonly Story[] {
  return useSyncExternalStore(subscribe, () => stories)
}

export function keepOwnStory(story: Story): void {
  stories = [story, ...stories]
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
