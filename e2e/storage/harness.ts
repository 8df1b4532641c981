import { putOrCreate } from '../../src/api/ports.ts'
import { ok, type Result } from '../../src/domain/shared/result.ts'
import { keysBeside, storedKeys } from '../../src/platform/local/crypto/keys.ts'
import { createVault } from '../../src/platform/local/crypto/vault.ts'
import { webLocks } from '../../src/platform/local/locks/web-locks.ts'
import { openBrowserStore } from '../../src/platform/local/storage/browser-store.ts'
import { connectDatabase } from '../../src/platform/local/storage/database.ts'
import type { StoreHealth } from '../../src/platform/local/storage/health.ts'
import { COMMIT_LOCK } from '../../src/platform/local/storage/storage-keys.ts'
import { type SampleRecords, sampleRegistry } from '../../src/testing/sample-records.ts'

/** What a spec may do with the real store of a page. */
export type Harness = {
  /** Runs `times` commands one after the other; every tenth adds a record of its own. */
  increment(writer: string, times: number): Promise<readonly string[]>
  /** One command that adds a movement; answers `ok` or why not. */
  move(id: string, amount: number): Promise<string>
  /** Starts a world of `count` movements whose ids are `length` characters long. */
  fill(count: number, length: number): Promise<string>
  /** Median cost of `times` commands, in milliseconds. */
  measure(times: number): Promise<number>
  state(): State
  health(): StoreHealth
  ready(): Promise<void>
  repair(): Promise<string>
  clear(): Promise<string>
  restore(world: string): Promise<string>
  /** Seals a text, keeps it as a file, and opens it again. */
  keepFile(id: string, text: string): Promise<string>
  openFile(id: string): Promise<string>
  /** Behaves like a tab that is in the middle of a commit, until it leaves. */
  occupy(): Promise<void>
  leave(): void
}

export type State = {
  readonly count: number
  readonly movements: readonly string[]
  readonly balance: number
}

declare global {
  interface Window {
    readonly harness: Harness
  }
}

const connect = connectDatabase()
const store = openBrowserStore<SampleRecords>({
  registry: sampleRegistry,
  connect,
  now: () => Date.now(),
  whenIdle: () => new Promise((done) => requestIdleCallback(() => done())),
  onErased: () => {},
})
const vault = createVault(keysBeside(store, storedKeys(connect)))

const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.error.code)

function incrementOnce(entry: string | null): Promise<Result<null>> {
  return store.commit((records) => {
    const count = (records.get('counter', 'shared')?.count ?? 0) + 1
    const counter = putOrCreate(records, 'counter', { id: 'shared', count })
    const movement = entry && ({ type: 'movement', create: { id: entry, amount: 1 } } as const)
    return ok({ changes: movement ? [counter, movement] : [counter], value: null })
  })
}

async function increment(writer: string, times: number): Promise<readonly string[]> {
  const refusals: string[] = []
  for (let index = 1; index <= times; index += 1) {
    const done = await incrementOnce(index % 10 === 0 ? `${writer}-${index}` : null)
    if (!done.ok) refusals.push(done.error.code)
  }
  return refusals
}

async function measure(times: number): Promise<number> {
  const costs: number[] = []
  for (let index = 0; index < times; index += 1) {
    const start = performance.now()
    await incrementOnce(null)
    costs.push(performance.now() - start)
  }
  return costs.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}

async function keepFile(id: string, text: string): Promise<string> {
  const bytes = await vault.sealBytes(new TextEncoder().encode(text))
  return code(await store.commit(() => ok({ changes: [], files: [{ id, bytes }], value: null })))
}

async function openFile(id: string): Promise<string> {
  const sealed = await store.readFile(id)
  if (sealed === null) return 'no-file'
  const opened = await vault.openBytes(sealed)
  return opened.ok ? new TextDecoder().decode(opened.value) : opened.error.code
}

let leave = () => {}

function occupy(): Promise<void> {
  return new Promise((occupied) => {
    void webLocks().alone(COMMIT_LOCK, 1_000, () => {
      occupied()
      return new Promise<void>((resolve) => {
        leave = resolve
      })
    })
  })
}

const harness: Harness = {
  occupy,
  leave: () => leave(),
  increment,
  measure,
  keepFile,
  openFile,
  move: async (id, amount) =>
    code(
      await store.commit((records) =>
        ok({ changes: [putOrCreate(records, 'movement', { id, amount })], value: null }),
      ),
    ),
  fill: async (count, length) => {
    const records = Array.from({ length: count }, (_, index) => ({
      type: 'movement' as const,
      put: { id: String(index).padStart(length, '0'), amount: 1 },
    }))
    return code(await store.replaceDataset({ records }))
  },
  state: () => {
    const movements = store.read().list('movement')
    return {
      count: store.read().get('counter', 'shared')?.count ?? 0,
      movements: movements.map(({ id }) => id).sort(),
      balance: movements.reduce((sum, { amount }) => sum + amount, 0),
    }
  },
  health: () => store.health(),
  ready: () => store.ready,
  repair: async () => code(await store.repair()),
  clear: async () => code(await store.clear()),
  restore: async (world) => code(await store.restoreDataset(world)),
}

Object.assign(window, { harness })
