import type { WorkerMessage } from '../platform/local/ask-worker.ts'
import type { ToldWorld } from './play-story.ts'
import type { Story, StoryAccount } from './story.ts'

/** Which story is to be told, and how far. */
export type TellRequest = {
  readonly story: Story
  readonly now: number
  readonly through?: number
  readonly account?: StoryAccount
}

/** Why a story could not be told: the step, counted from 1, its command and the refusal. */
export type TellProblem = { readonly step: number; readonly command: string; readonly code: string }

export type TellAnswer =
  | { readonly ok: true; readonly world: ToldWorld }
  | { readonly ok: false; readonly problem: TellProblem }

/** What the worker says. */
export type TellMessage = WorkerMessage<TellAnswer>
