import { useSyncExternalStore } from 'react'
import type { Recording } from '../../app/services.ts'
import type { Story } from '../../stories/story.ts'

const listeners = new Set<() => void>()
let stories: readonly Story[] = []
let recorded: Recording | null = null

/** The stories that were recorded or imported since the page was loaded, the newest first. */
export function useOwnStories(): readonly Story[] {
  return useSyncExternalStore(subscribe, () => stories)
}

/** What was recorded last since the page was loaded; null: nothing. */
export function useLastRecording(): Recording | null {
  return useSyncExternalStore(subscribe, () => recorded)
}

export function keepRecording(recording: Recording | null): void {
  recorded = recording
  tell()
}

export function keepOwnStory(story: Story): void {
  stories = [story, ...stories]
  tell()
}

function tell() {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
