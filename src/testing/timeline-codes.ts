import type { AppView } from '../api/app-records.ts'
import { enEvents, zhEvents } from '../blocks/timeline-words.ts'
import type { TimelineEvent } from '../domain/shared/timeline.ts'

/** The kinds of records that tell what happened to them. */
export const TOLD = [
  'application',
  'order',
  'subscription',
  'consultation',
  'refund',
  'invoice',
] as const

/** The codes of all events in all timelines, each once. */
export function timelineCodes(records: Pick<AppView, 'list'>): readonly string[] {
  const events = TOLD.flatMap((type) =>
    records.list(type).flatMap((record): readonly TimelineEvent[] => record.timeline),
  )
  return [...new Set(events.map(({ what }) => what))]
}

/** Those of the codes that a timeline could not tell in both languages (APP-06). */
export function withoutWords(codes: readonly string[]): readonly string[] {
  return codes.filter((code) => !(zhEvents[code] && enEvents[code]))
}
