import type { Codecs, Decoded, Stored } from './codecs.ts'

/**
 * A record as its text, read and checked when somebody first asks for it: a start costs what is shown and not what is
 * stored. The same text of the same record is one object, so that views can be compared without being read.
 */
export class KeptRecord {
  readonly key: string
  readonly text: string
  readonly #codecs: Codecs
  readonly #onBroken: (kept: KeptRecord) => void
  #decoded: Decoded | null = null

  /** `onBroken`: its text turned out to be no record when a view needed it. */
  constructor(key: string, text: string, codecs: Codecs, onBroken: (kept: KeptRecord) => void) {
    this.key = key
    this.text = text
    this.#codecs = codecs
    this.#onBroken = onBroken
  }

  /** Nothing is known of it but what its head says. */
  get isUnread(): boolean {
    return this.#decoded === null
  }

  /** What its text is, read once. */
  read(): Decoded {
    this.#decoded ??= this.#codecs.decode(this.key, this.text)
    return this.#decoded
  }

  /** The record; null where the text turns out to be none, which is then told once. */
  record(): Stored | null {
    const isNews = this.isUnread
    const decoded = this.read()
    if (decoded.kind === 'whole') return decoded.record
    if (isNews) this.#onBroken(this)
    return null
  }
}
