import { describe, expect, it } from 'vitest'
import type { CrashableDisk } from '../../../testing/crashable-disk.ts'
import { disagreements, type FaultScenario, runWithFault } from '../../../testing/fault-runs.ts'
import type { Fault } from '../../../testing/faulty-ports.ts'
import { movementsOf, openTransfers, transfer, transfersIn } from '../../../testing/transfers.ts'
import type { StorePorts } from './ports.ts'

/** `before` and `after`: the transfers that may be found when the act did not, or did, happen. */
type Case = FaultScenario & { readonly before: string; readonly after: string }

/** A profile of an earlier session, all of it on the disk. */
async function keepTwoTransfers(disk: CrashableDisk) {
  const store = openTransfers(disk.powerOn()())
  await transfer(store, 't1')
  await transfer(store, 't2')
  store.close()
  disk.flush()
}

async function oldProfile(disk: CrashableDisk) {
  await keepTwoTransfers(disk)
  return disk.powerOn()
}

async function brokenRecord(disk: CrashableDisk) {
  await keepTwoTransfers(disk)
  disk.mirror.set('qd:movement:t1-in', 'broken')
  return disk.powerOn()
}

/** A tab whose writes to localStorage never arrive. */
function withoutMirror(ports: StorePorts): StorePorts {
  return { ...ports, mirror: { ...ports.mirror, set: () => {}, remove: () => {} } }
}

const CASES: readonly Case[] = [
  {
    name: 'the first start of a fresh profile',
    prepare: async (disk) => disk.powerOn(),
    act: null,
    before: '',
    after: '',
  },
  {
    name: 'a start on an old profile',
    prepare: oldProfile,
    act: null,
    before: 't1 t2',
    after: 't1 t2',
  },
  {
    name: 'a start after localStorage was cleared by hand',
    prepare: async (disk) => {
      const tab = await oldProfile(disk)
      const store = openTransfers(tab())
      await store.ready
      store.close()
      disk.clearMirror()
      return tab
    },
    act: null,
    before: 't1 t2',
    after: '',
  },
  {
    name: 'a start with a broken record',
    prepare: brokenRecord,
    act: null,
    before: 't1 t2',
    after: 't1 t2',
  },
  {
    name: 'the first commit of a fresh profile',
    prepare: async (disk) => disk.powerOn(),
    act: (store) => transfer(store, 'new'),
    before: '',
    after: 'new',
  },
  {
    name: 'a commit on an old profile',
    prepare: oldProfile,
    act: (store) => transfer(store, 'new'),
    before: 't1 t2',
    after: 'new t1 t2',
  },
  {
    name: 'a commit after another tab died between ledger and localStorage',
    prepare: async (disk) => {
      const tab = await oldProfile(disk)
      await transfer(openTransfers(withoutMirror(tab())), 'theirs')
      return tab
    },
    act: (store) => transfer(store, 'new'),
    before: 't1 t2 theirs',
    after: 'new t1 t2 theirs',
  },
  {
    name: 'a repair',
    prepare: brokenRecord,
    act: (store) => store.repair(),
    before: 't1 t2',
    after: 't1 t2',
  },
  {
    name: 'the replacing of a world',
    prepare: oldProfile,
    act: (store) => {
      const counter = { type: 'counter', put: { id: 'transfers', count: 1 } } as const
      return store.replaceDataset({ records: [counter, ...movementsOf('r')] })
    },
    before: 't1 t2',
    after: 'r',
  },
  {
    name: 'the restoring of a replaced world',
    prepare: async (disk) => {
      const tab = await oldProfile(disk)
      const store = openTransfers(tab())
      await store.clear()
      await transfer(store, 'between')
      store.close()
      return tab
    },
    act: (store) => store.restoreDataset(store.health().recoverable[0]?.world ?? ''),
    before: 'between',
    after: 't1 t2',
  },
]

/** The disk is sound, shows one of the two states whole, and works. */
async function expectSound(
  disk: CrashableDisk,
  tab: ReturnType<CrashableDisk['powerOn']>,
  allowed: readonly string[],
  where = '',
) {
  const store = openTransfers(tab())
  await store.ready
  expect(allowed, where).toContain(transfersIn(store).join(' '))
  expect(await disagreements(disk)).toEqual([])
  expect(await transfer(store, 'zz')).toMatchObject({ ok: true })
  expect(transfersIn(store)).toContain('zz')
  expect(await disagreements(disk)).toEqual([])
}

describe.each(CASES)('$name', (scenario) => {
  const { before, after } = scenario

  it('goes well when nothing goes wrong', async () => {
    const { disk, tab, result } = await runWithFault(scenario, null)
    if (scenario.act !== null) expect(result).toMatchObject({ ok: true })
    await expectSound(disk, tab, [after])
  })

  it('is whole or not at all after a power cut at any moment, whatever was flushed', async () => {
    const { calls } = await runWithFault(scenario, null)
    let cuts = 0
    for (let at = 1; at <= calls; at += 1) {
      const fault: Fault = { at, kind: 'cut' }
      for (let kept = 0, left = 0; kept <= left; kept += 1) {
        const { disk, result } = await runWithFault(scenario, fault)
        left = disk.unflushed()
        await expectSound(disk, disk.powerOn(kept), result?.ok ? [after] : [before, after])
        cuts += 1
      }
    }
    expect(cuts).toBeGreaterThan(0)
    console.log(`  ${scenario.name}: ${cuts} power cuts at ${calls} calls`)
  })

  it.each(['fail', 'fail-after'] as const)(
    'survives any one call that ends in "%s"',
    async (kind) => {
      const { calls } = await runWithFault(scenario, null)
      for (let at = 1; at <= calls; at += 1) {
        const { disk, tab, store, result } = await runWithFault(scenario, { at, kind })
        const isLasting = store.health().mode === 'durable'
        if (isLasting) {
          expect(await transfer(store, 'zy'), `after call ${at}`).toMatchObject({ ok: true })
          expect(transfersIn(store)).toContain('zy')
        }
        const later = isLasting ? ' zy' : ''
        const states = allowedAfter(kind, result?.ok, isLasting, before, after)
        await expectSound(
          disk,
          tab,
          states.map((state) => `${state}${later}`.trim()),
        )
      }
      expect(calls).toBeGreaterThan(0)
    },
  )
})

/** A refusal promises that nothing was changed, except where the ledger itself did not know. */
function allowedAfter(
  kind: 'fail' | 'fail-after',
  isDone: boolean | undefined,
  isLasting: boolean,
  before: string,
  after: string,
): readonly string[] {
  if (isDone && isLasting) return [after]
  return isDone === false && kind === 'fail' ? [before] : [before, after]
}
