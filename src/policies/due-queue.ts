import type { AppChange, AppView } from '../api/app-records.ts'
import { writtenBy } from '../api/ports.ts'
import type { Instant } from '../domain/shared/instant.ts'
import {
  bySoonest,
  type Dated,
  type DueEvent,
  datedRecords,
  dueEventsOf,
  type Reviewing,
  reviewingIn,
} from './due-events.ts'

/** An event with the record that has it coming: it is void once that record has changed. */
type Waiting = { readonly event: DueEvent; readonly isStill: (records: AppView) => boolean }

const NOTHING: readonly Waiting[] = []

/**
 * What is due through a moment, soonest first, kept up to date while it happens: only records that change are
 * looked at again, so a jump over years costs what happens in them and not all that is kept.
 */
export class DueQueue {
  /** The soonest last, where it is taken. */
  readonly #waiting: Waiting[]
  readonly #until: Instant
  readonly #reviewing: Reviewing

  constructor(records: AppView, until: Instant) {
    this.#until = until
    this.#reviewing = reviewingIn(records)
    this.#waiting = []
    for (const dated of datedRecords(records)) this.#waiting.push(...this.#eventsOf(records, dated))
    this.#waiting.sort((a, b) => bySoonest(b.event, a.event))
  }

  /** Takes what happens next; null: nothing more is due. */
  next(records: AppView): DueEvent | null {
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      if (next.isStill(records)) return next.event
    }
    return null
  }

  /** Looks at what changed: it may have something else coming now. */
  follow(records: AppView, changes: readonly AppChange[]): void {
    for (const change of changes) {
      const dated = datedBy(change)
      if (!dated) continue
      for (const waiting of this.#eventsOf(records, dated)) this.#insert(waiting)
    }
  }

  #eventsOf(now: AppView, dated: Dated): readonly Waiting[] {
    const { type, record } = dated
    const coming = dueEventsOf(now, dated, this.#reviewing)
    if (coming.length === 0) return NOTHING
    const due = coming.filter(({ at }) => at <= this.#until)
    if (due.length === 0) return NOTHING
    const isStill = (records: AppView) => records.get(type, record.id) === record
    return due.map((event) => ({ event, isStill }))
  }

  #insert(waiting: Waiting): void {
    let [low, high] = [0, this.#waiting.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const other = this.#waiting[middle]
      if (other && bySoonest(other.event, waiting.event) > 0) low = middle + 1
      else high = middle
    }
    this.#waiting.splice(low, 0, waiting)
  }
}

function datedBy(change: AppChange): Dated | null {
  switch (change.type) {
    case 'application':
    case 'order':
    case 'subscription':
    case 'invoice': {
      const record = writtenBy(change)
      // The record is of the type that its change names.
      return record ? ({ type: change.type, record } as Dated) : null
    }
    default:
      return null
  }
}
