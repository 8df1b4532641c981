import {
  checkIntegrity,
  type FindingCode,
  type WorldRecords,
  type WorldView,
} from '../../../domain/integrity/index.ts'
import { isOnCalendar } from '../../../domain/shared/clock-bounds.ts'
import { appRegistry } from '../storage/app-registry.ts'
import { createCodecs } from '../storage/codecs.ts'
import { type ImportAnswer, type ImportProblem, readImport } from '../storage/read-import.ts'
import type { NewDataset } from '../storage/replace.ts'

export type AppImportAnswer = ImportAnswer<WorldRecords, FindingCode>

/** Reads an export of this program; `now` is what the device's clock shows. */
export function readAppImport(text: string, now: number): Generator<number, AppImportAnswer> {
  return readImport<WorldRecords, FindingCode>(createCodecs(appRegistry), text, (world) =>
    problemsOf(world, now),
  )
}

function problemsOf(
  world: NewDataset<WorldRecords>,
  now: number,
): readonly ImportProblem<FindingCode>[] {
  const records = viewOf(world)
  const problems: ImportProblem<FindingCode>[] = []
  const [account] = records.list('account')
  if (!account) {
    problems.push({
      code: 'account-missing',
      records: [{ type: 'account', id: 'main' }],
      facts: {},
    })
  }
  const offset = records.list('demo-clock')[0]?.offset ?? 0
  if (!isOnCalendar(now + offset) || !isOnCalendar(world.at ?? 0)) {
    problems.push({ code: 'bad-moment', records: [{ type: 'demo-clock', id: 'main' }], facts: {} })
  }
  const known = new Set(problems.map(({ code }) => code))
  return [...problems, ...checkIntegrity(records).filter(({ code }) => !known.has(code))]
}

/** The records of a world that is not kept yet. */
function viewOf({ records }: NewDataset<WorldRecords>): WorldView {
  const lists = new Map<string, unknown[]>()
  for (const { type, put } of records) {
    const list = lists.get(type)
    if (list) list.push(put)
    else lists.set(type, [put])
  }
  // Every record stands in the list of its type.
  return { list: (type) => (lists.get(type) ?? []) as WorldRecords[typeof type][] }
}
