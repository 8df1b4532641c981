import { fileTime, saveText } from '../../blocks/save-file.ts'
import type { Story } from '../../stories/story.ts'

/** Hands a story to whoever is at the screen as a file. */
export function saveStory(story: Story, now: number): void {
  saveText(`qidian-story-${fileTime(now)}.json`, JSON.stringify(story, null, 1))
}
