import type { AppRecords } from '../../api/app-records.ts'
import type { Command } from '../../api/command.ts'
import { changedId, type Decision, type JournalLine, type RecordRef } from '../../api/ports.ts'
import type { Given } from '../decide.ts'
import { journalInput } from './journal-input.ts'

type Named<Prepared> = Pick<
  Command<never, unknown, string, Prepared>,
  'name' | 'savesDraft' | 'cannotBePlayed'
>

/** The kinds of records that have a page, the one first that a command is rather about. */
const PAGES = ['order', 'application', 'subscription', 'invoice', 'refund', 'consultation'] as const

/** What the journal keeps of a decision; nothing where it changes nothing. */
export function lineOf<Prepared>(
  { name, savesDraft, cannotBePlayed }: Named<Prepared>,
  { prepared, key, seed, now, share }: Omit<Given<Prepared>, 'settle'>,
  made: { readonly decision: Decision<AppRecords, unknown>; readonly isSettled: boolean },
): JournalLine | undefined {
  const { isSettled, decision } = made
  const { changes, files = [], happened = [] } = decision
  if (changes.length === 0 && files.length === 0) return undefined
  const step = {
    ...{ key, seed, now, isSettled },
    input: cannotBePlayed ? null : journalInput(prepared),
    ...(share > 0 && { gaveWay: share }),
    ...(happened.length > 0 && { happened }),
  }
  return {
    ...{ name, steps: [step] },
    // What the calendar did says itself what it did it to.
    ...(happened.length === 0 && { about: aboutOf(decision) }),
    ...(cannotBePlayed && { isEnd: true }),
    ...(savesDraft && { joins: savesDraft(prepared) }),
  }
}

function aboutOf({ changes }: Decision<AppRecords, unknown>): RecordRef | undefined {
  for (const type of PAGES) {
    const change = changes.find((one) => one.type === type)
    if (change) return { type, id: changedId(change) }
  }
  return undefined
}
