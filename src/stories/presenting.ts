import type { StoryName } from './names.ts'
import type { Story, StoryAccount } from './story.ts'

/** A tour that is told in this tab. */
export type ToldTour = {
  readonly story: StoryName | Story
  /** Whose account it is told of instead of the story's own. */
  readonly account: StoryAccount
  /** The step whose moment is shown, counted from 1; 0: the first that has something to say. */
  readonly step: number
  /** Whether it goes on by itself when a caption has been read. */
  readonly isRunning: boolean
  /** The address of the page that it was started from; null: not known yet. */
  readonly from: string | null
  /** It stands there already: the page was only loaded anew. */
  readonly isResumed: boolean
}

/** What is known of tours after their tab was closed. */
export type TourMemory = {
  /** Where each was left, by its name. */
  readonly places: Readonly<Record<string, number>>
  /** The world that a tour has put in the place of the customer's own, and that one. */
  readonly world: string | null
  readonly own: string | null
  /** It was told how hidden controls come back. */
  readonly knowsShortcut?: boolean
}

export type Presenting = {
  readonly tour: ToldTour | null
  readonly memory: TourMemory
  /** Whether pages are without the controls of the demo tools, for pictures and audiences. */
  readonly isPlain: boolean
}

let current: Presenting = {
  tour: null,
  memory: { places: {}, world: null, own: null },
  isPlain: false,
}
const listeners = new Set<() => void>()

/** How stories are presented in this tab. */
export const presenting = (): Presenting => current

export function present(change: Partial<Presenting>): void {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

/** Changes the tour that is told; nothing where it has been left. */
export function presentTour(change: Partial<ToldTour>): void {
  if (current.tour) present({ tour: { ...current.tour, ...change } })
}

export function subscribePresenting(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
