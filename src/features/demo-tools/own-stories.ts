import { useEffect, useSyncExternalStore } from 'react'
import type { StoreRefusal } from '../../api/ports.ts'
import { brokenOffBy } from '../../app/later.tsx'
import {
  type KeepingProblem,
  type Recording,
  type StoreAdmin,
  useServices,
} from '../../app/services.ts'
import { type Result, refuse } from '../../domain/shared/result.ts'
import type { Story } from '../../stories/story.ts'
import { readStory } from '../../stories/story-text.ts'
import type { Outcome } from '../../stories/test-of-presses.ts'

/** A story that was recorded or imported here. */
export type OwnStory = {
  /** What it is kept under; null: it lasts until the page is closed. */
  readonly key: string | null
  /** When it was recorded or imported, by the device's clock; 0 where an older program kept it. */
  readonly at: number
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
  useEffect(() => void loadOwnStories(storeAdmin), [storeAdmin])
  return useSyncExternalStore(subscribe, ownStories)
}

/** Those that are known by now, the newest first. */
export function ownStories(): readonly OwnStory[] {
  return all
}

/** Keeps a story in this browser. Where that is refused it lasts until the page is closed. */
export async function keepOwnStory(
  storeAdmin: StoreAdmin,
  story: Story,
  recording: Recorded | null,
): Promise<KeepingProblem | ReturnType<typeof brokenOffBy> | null> {
  const at = storeAdmin.realNow()
  const text = JSON.stringify({ at, story, recording })
  const result = await storeAdmin.keepStory(text).catch((error) => refuse(brokenOffBy(error)))
  const key = result.ok ? result.value : null
  const own = { key, at, story, recording }
  if (key === null) unkept = [own, ...unkept]
  else kept = [own, ...kept]
  tell()
  return result.ok ? null : result.error.code
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

/** Takes in what this browser keeps. Where that cannot be read there are those of this page. */
export async function loadOwnStories(storeAdmin: StoreAdmin): Promise<void> {
  const before = kept
  const texts = await storeAdmin.stories().catch(() => null)
  if (texts === null) return
  // One was kept or deleted meanwhile.
  if (kept !== before) return loadOwnStories(storeAdmin)
  const known = new Map(kept.map((one) => [one.key, one]))
  kept = texts.flatMap(({ key, text }) => known.get(key) ?? readOwn(key, text))
  tell()
}

/** This program alone writes it; what another version wrote differently, or a hand, is left out. */
function readOwn(key: string, text: string): OwnStory[] {
  try {
    const { at, story, recording } = JSON.parse(text) as Record<string, unknown>
    const read = readStory(JSON.stringify(story))
    if (!read) return []
    const time = typeof at === 'number' ? at : 0
    return [{ key, at: time, story: read, recording: isRecorded(recording) ? recording : null }]
  } catch {
    return []
  }
}

function isRecorded(value: unknown): value is Recorded {
  return typeof value === 'object' && value !== null && 'packed' in value
}

function tell() {
  all = [...unkept, ...kept].sort((a, b) => b.at - a.at || ((b.key ?? '') < (a.key ?? '') ? -1 : 1))
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
