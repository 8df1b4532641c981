import type { Result } from '../domain/shared/result.ts'
import { readTexts } from '../platform/local/storage/mirror.ts'
import type { StorePorts } from '../platform/local/storage/ports.ts'
import { isDamagedKey, originalKey } from '../platform/local/storage/storage-keys.ts'
import { type CrashableDisk, crashableDisk } from './crashable-disk.ts'
import { type Fault, faultyPorts } from './faulty-ports.ts'
import { openTransfers, type TransferStore } from './transfers.ts'

/** What is done while something goes wrong, and the state of the disk before. */
export type FaultScenario = {
  readonly name: string
  /** Answers what makes the ports of a tab of the running browser. */
  prepare(disk: CrashableDisk): Promise<() => StorePorts>
  /** Null when opening the store is itself what is tested. */
  readonly act: ((store: TransferStore) => Promise<Result<unknown>>) | null
}

export type FaultRun = {
  readonly disk: CrashableDisk
  readonly tab: () => StorePorts
  readonly store: TransferStore
  /** What the act answered while the power was on; null when it did not answer. */
  readonly result: Result<unknown> | null
  /** How many calls of storage the act made. */
  readonly calls: number
}

/** Runs a scenario on a new disk in a tab where the fault happens. */
export async function runWithFault(
  scenario: FaultScenario,
  fault: Fault | null,
): Promise<FaultRun> {
  const disk = crashableDisk()
  const tab = await scenario.prepare(disk)
  const faulty = faultyPorts(tab(), fault)
  if (scenario.act === null) faulty.arm()
  const store = openTransfers(faulty.ports)
  let result: Result<unknown> | null = null
  const act = async () => {
    await store.ready
    if (scenario.act === null) return
    faulty.arm()
    const answer = await scenario.act(store)
    // After a power cut nobody hears the answer.
    if (!faulty.isOff()) result = answer
  }
  await Promise.race([act(), faulty.whenOff])
  return { disk, tab, store, result, calls: faulty.calls() }
}

/** Texts that stand in only one of the two stores, or differ; records set aside are to be absent. */
export async function disagreements(disk: CrashableDisk): Promise<readonly string[]> {
  const { worlds } = await disk.ledger.read('', 0)
  const current = worlds.filter((row) => row.replacedAt === null)
  if (current.length !== 1) return [`${current.length} current worlds`]
  const { newer: rows } = await disk.ledger.read(current[0]?.world ?? '', -1)
  const kept = new Map(rows.flatMap(({ key, text }) => (text === null ? [] : [[key, text]])))
  for (const key of [...kept.keys()]) if (isDamagedKey(key)) kept.delete(originalKey(key))
  const texts = readTexts(disk.mirror)
  const keys = new Set([...kept.keys(), ...texts.keys()])
  return [...keys].filter((key) => kept.get(key) !== texts.get(key))
}
