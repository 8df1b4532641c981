import { isOwnLeaving } from '../../ui/own-leaving.ts'

/** What a form says of what is not kept of it. */
type Unsaved = {
  /** Whether anything is, that may still be kept. */
  readonly isThere: () => boolean
  /** Hands all of it over at once; undefined: nothing can do it later. */
  readonly handOver: () => Promise<unknown> | undefined
  /** Whether it would be lost with the page: it is being saved, or its answer is late, and nothing can do it later. */
  readonly wouldBeLost: () => boolean
}

/** Sees to what is not kept where the page is left, also after its form was. */
export class LeavingWatch {
  readonly #unsaved: Unsaved
  #isWatching = false

  constructor(unsaved: Unsaved) {
    this.#unsaved = unsaved
  }

  /** Watches as long as there is something: a page that always asks before it is left is never brought back as it was. */
  look(): void {
    const isNeeded = this.#unsaved.isThere()
    if (isNeeded === this.#isWatching) return
    this.#isWatching = isNeeded
    const change = isNeeded ? addEventListener : removeEventListener
    change('pagehide', this.#handOver)
    change('beforeunload', this.#ask)
  }

  /** A page that is left has no time to save one after the other. */
  readonly #handOver = () => {
    this.#unsaved.handOver()?.catch((error) => reportError(error))
  }

  /** The browser asks whoever leaves while it may still be kept. */
  readonly #ask = (event: Event) => {
    if (this.#unsaved.wouldBeLost() && !isOwnLeaving()) event.preventDefault()
  }
}
