import type { Story } from '../../stories/story.ts'
import type { Recorded } from './own-stories.ts'

/** The recording that was stopped last on this page. */
export type LastRecording = {
  /** The world that it was recorded in. */
  readonly world: string
  /** Null: what was done there is no story. */
  readonly story: Story | null
  readonly recording: Recorded
}

let last: LastRecording | null = null

/** Null: none was stopped since the page was loaded. */
export function lastRecording(): LastRecording | null {
  return last
}

/** Remembers it until the page is closed. */
export function recordingStopped(stopped: LastRecording): LastRecording {
  last = stopped
  return stopped
}
