import { expect, it } from 'vitest'
import { putOrCreate } from '../../../api/ports.ts'
import { ok } from '../../../domain/shared/result.ts'
import { crashableDisk } from '../../../testing/crashable-disk.ts'
import { openTransfers, type TransferStore } from '../../../testing/transfers.ts'
import type { StorePorts } from './ports.ts'

/** One more on the counter, and one more line. */
const count = (store: TransferStore) =>
  store.commit((records) => {
    const count = (records.get('counter', 'transfers')?.count ?? 0) + 1
    const changes = [putOrCreate(records, 'counter', { id: 'transfers', count })]
    const step = { key: `k${count}`, seed: '', now: count, isSettled: false, input: null }
    return ok({ changes, line: { name: 'count', steps: [step] }, value: null })
  })

/** Ports beside which somebody commits whenever a part of the journal has been read, unless they hold the lock. */
function beside(ports: StorePorts, commit: () => Promise<unknown>): StorePorts {
  let isAlone = false
  const { ledger, locks } = ports
  return {
    ...ports,
    locks: {
      ...locks,
      alone: (name, patience, work) =>
        locks.alone(name, patience, async () => {
          isAlone = true
          return work().finally(() => {
            isAlone = false
          })
        }),
    },
    ledger: {
      ...ledger,
      readJournal: async (...part) => {
        const rows = await ledger.readJournal(...part)
        if (!isAlone) await commit()
        return rows
      },
    },
  }
}

it('a journal is of one commit with its records, however often another tab commits meanwhile', async () => {
  const tab = crashableDisk().powerOn()
  const other = openTransfers(tab())
  await count(other)
  const store = openTransfers(beside(tab(), () => count(other)))
  await store.ready
  const { lines, texts } = await store.journal()
  const kept = texts.find(([key]) => key.startsWith('qd:counter:'))
  expect(JSON.parse(kept?.[1] ?? '').data.count).toBe(lines.length)
  expect(lines.length).toBeGreaterThan(1)
})
