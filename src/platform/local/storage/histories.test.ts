import { describe, expect, it } from 'vitest'
import { crashableDisk } from '../../../testing/crashable-disk.ts'
import { disagreements } from '../../../testing/fault-runs.ts'
import { type Fault, type FaultyPorts, faultyPorts } from '../../../testing/faulty-ports.ts'
import {
  openTransfers,
  type TransferStore,
  transfer,
  transfersIn,
} from '../../../testing/transfers.ts'
import { type SeededRandom, seededRandom } from '../../memory/seeded-random.ts'

/** `STORE_SEED=… npx vitest run histories` repeats a history. */
const SEED = Number(process.env.STORE_SEED ?? Date.now() % 1_000_000)
const HISTORIES = 60
const STEPS = 40

type OpenTab = { readonly store: TransferStore; readonly faulty: FaultyPorts }

/** A browser with some tabs, used, killed and started again at random. */
function randomHistory(random: SeededRandom, isLate: boolean) {
  const disk = crashableDisk({ isLate })
  let newTab = disk.powerOn()
  let tabs: OpenTab[] = []
  const everyTab: OpenTab[] = []
  let commands = 0
  const acknowledged = new Set<string>()
  const open = (fault: Fault | null = null) => {
    const faulty = faultyPorts(newTab(), fault)
    faulty.arm()
    const tab = { store: openTransfers(faulty.ports), faulty }
    tabs.push(tab)
    everyTab.push(tab)
    return tab
  }
  const anyTab = () => tabs[random.integer(Math.max(1, tabs.length))] ?? open()
  const run = async (tab: OpenTab) => {
    commands += 1
    const id = `c${commands}`
    const done = transfer(tab.store, id).then((result) => {
      if (result.ok && !tab.faulty.isOff()) acknowledged.add(id)
    })
    await Promise.race([done, tab.faulty.whenOff])
  }
  const restart = (kept?: number) => {
    for (const { faulty } of everyTab) faulty.cut()
    newTab = disk.powerOn(kept)
    tabs = []
  }
  const steps = {
    run: () => run(anyTab()),
    runTogether: async () => void (await Promise.all([run(anyTab()), run(anyTab()), run(open())])),
    open: async () => void open(),
    close: async () => tabs.splice(random.integer(tabs.length + 1), 1)[0]?.store.close(),
    refresh: () => anyTab().store.refresh(),
    flush: async () => disk.flush(),
    deliver: async () => disk.deliver(),
    restart: async () => restart(),
    kill: async () => restart(random.integer(disk.unflushed() + 1)),
    killInside: async () => {
      await run(open({ at: 1 + random.integer(45), kind: 'cut' }))
      restart(random.integer(disk.unflushed() + 1))
    },
  }
  return { disk, steps, acknowledged, open, tabs: () => tabs, ran: () => commands }
}

const NAMES = [
  ...['run', 'run', 'run', 'run', 'runTogether', 'open', 'close'],
  ...['refresh', 'flush', 'deliver', 'restart', 'kill', 'killInside', 'killInside'],
] as const

async function live(seed: number, isLate: boolean) {
  const random = seededRandom(seed)
  const history = randomHistory(random, isLate)
  const passed: string[] = []
  for (let step = 0; step < STEPS; step += 1) {
    const name = NAMES[random.integer(NAMES.length)] ?? 'run'
    passed.push(name)
    await history.steps[name]()
    // Until it is open a tab shows what a kill left of localStorage.
    for (const { store } of history.tabs()) if (store.health().isOpen) transfersIn(store)
  }
  history.disk.deliver()
  const { store } = history.open()
  await store.ready
  history.disk.deliver()
  return { history, store, story: `seed ${seed}: ${passed.join(' ')}` }
}

describe.each([false, true])('random histories, localStorage late: %s', (isLate) => {
  it(`keep every acknowledged command once, through kills and reopenings (seed ${SEED})`, async () => {
    let commands = 0
    for (let index = 0; index < HISTORIES; index += 1) {
      const { history, store, story } = await live(SEED + index, isLate)
      const found = transfersIn(store)
      expect(found, story).toEqual(expect.arrayContaining([...history.acknowledged]))
      expect(new Set(found).size, story).toBe(found.length)
      expect(await disagreements(history.disk), story).toEqual([])
      expect(store.health().recoverable, story).toEqual([])
      commands += history.ran()
    }
    expect(commands).toBeGreaterThan(HISTORIES)
    console.log(`  ${HISTORIES} histories, ${commands} commands (STORE_SEED=${SEED})`)
  })
})
