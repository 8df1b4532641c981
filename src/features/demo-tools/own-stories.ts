import { useEffect, useSyncExternalStore } from 'react'
import type { StoreRefusal } from '../../api/ports.ts'
import {
  type KeepingProblem,
  type Recording,
  type StoreAdmin,
  useServices,
} from '../../app/services.ts'
import type { Result } from '../../domain/shared/result.ts'
import type { Story } from '../../stories/story.ts'
import { readStory } from '../../stories/story-text.ts'
import type { Outcome } from '../../stories/test-of-presses.ts'

/** A story that was recorded or imported here. */
export type OwnStory = {
  /** What it is kept under; null: it lasts until the page is closed. */
  readonly key: string | null
  readonly story: Story
  /** What was pressed meanwhile; null: it was imported. */
  readonly recording: Recorded | null
}

/** What was pressed, and what it left behind. */
export type Recorded = Recording & { readonly outcome: Outcome }

const listeners = new Set<() => void>()
let kept: readonly OwnStory[] = []
let unkept: readonly OwnStory[] = []
let all: readonly OwnStory[] = []

/** The stories that were recorded or imported here, the newest first. */
export function useOwnStories(): readonly OwnStory[] {
  const { storeAdmin } = useServices()
  useEffect(() => void load(storeAdmin), [storeAdmin])
  return useSyncExternalStore(subscribe, () => all)
}

/** Keeps a story in this browser. Where that is refused it lasts until the page is closed. */
export async function keepOwnStory(
  storeAdmin: StoreAdmin,
  story: Story,
  recording: Recorded | null,
): Promise<KeepingProblem | null> {
  const text = JSON.stringify({ story, recording })
  const result = await storeAdmin.keepStory(text).catch(() => null)
  if (!result?.ok) {
    unkept = [{ key: null, story, recording }, ...unkept]
    tell()
    return result ? result.error.code : 'storage-failed'
  }
  kept = [{ key: result.value, story, recording }, ...kept]
  tell()
  return null
}

/** Deletes a story of one's own. */
export async function forgetOwnStory(
  storeAdmin: StoreAdmin,
  own: OwnStory,
): Promise<Result<null, StoreRefusal>> {
  const done =
    own.key === null ? { ok: true as const, value: null } : await storeAdmin.forgetStory(own.key)
  if (done.ok) {
    kept = kept.filter((one) => one !== own)
    unkept = unkept.filter((one) => one !== own)
    tell()
  }
  return done
}

async function load(storeAdmin: StoreAdmin): Promise<void> {
  const before = kept
  // Without a ledger there are those of this page.
  const texts = await storeAdmin.stories().catch(() => [])
  // One was kept or deleted meanwhile.
  if (kept !== before) return load(storeAdmin)
  const known = new Map(kept.map((one) => [one.key, one]))
  kept = texts.flatMap(({ key, text }) => known.get(key) ?? readOwn(key, text))
  tell()
}

/** This program alone writes it; what another version wrote differently, or a hand, is left out. */
function readOwn(key: string, text: string): OwnStory[] {
  try {
    const { story, recording } = JSON.parse(text) as { story: unknown; recording: Recorded | null }
    const read = readStory(JSON.stringify(story))
    return read ? [{ key, story: read, recording }] : []
  } catch {
    return []
  }
}

function tell() {
  all = [...unkept, ...kept]
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
