import type { RefusalCode } from '../../blocks/refusal-copy.ts'

/** `late`: there is no answer yet, or it was lost; the next edit tries again. */
export type SaveState = 'saved' | 'saving' | 'late' | { refused: RefusalCode }

/** Typing pauses when no key came for so long, in milliseconds. */
const PAUSES = 300

/**
 * What is said of saving. That all is saved is said once typing pauses: words that change at every key distract, are read
 * out loud each time, and hold up the next key. Everything else is said at once.
 */
export class SaidState {
  #state: SaveState = 'saved'
  #typing: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()
  readonly #onPause: () => void

  constructor(onPause: () => void) {
    this.#onPause = onPause
  }

  readonly now = () => this.#state

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  say(state: SaveState): void {
    const isTooSoon = state === 'saved' && this.#typing !== undefined
    if (isTooSoon || state === this.#state) return
    this.#state = state
    for (const listener of this.#listeners) listener()
  }

  /** Somebody is typing. */
  noteKey(): void {
    clearTimeout(this.#typing)
    this.#typing = setTimeout(() => {
      this.#typing = undefined
      this.#onPause()
    }, PAUSES)
  }
}
