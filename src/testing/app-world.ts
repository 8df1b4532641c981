import type { AppRecords, AppView, Ports } from '../api/app-records.ts'
import type { FileSafe } from '../api/ports.ts'
import { advanceTime } from '../commands/advance-time.ts'
import { openAccount } from '../commands/open-account.ts'
import { placeOrder } from '../commands/place-order.ts'
import { startApplication } from '../commands/start-application.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { FIRST_OPENING } from '../domain/account/index.ts'
import type { BasicInfo, Content } from '../domain/applications/index.ts'
import { FIRST_PACKAGES, NO_MATERIALS } from '../domain/applications/index.ts'
import type { Order } from '../domain/orders/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { RECORD_TYPES } from '../domain/shared/record-types.ts'
import type { Result } from '../domain/shared/result.ts'
import { demoOffset } from '../platform/local/clock/demo-offset.ts'
import { systemClock } from '../platform/local/clock/system-clock.ts'
import { memoryKeys } from '../platform/local/crypto/keys.ts'
import { createVault } from '../platform/local/crypto/vault.ts'
import { createFileSafe } from '../platform/local/files/encrypted-file-store.ts'
import { appRegistry } from '../platform/local/storage/app-registry.ts'
import type { StorePorts } from '../platform/local/storage/ports.ts'
import type { Put } from '../platform/local/storage/replace.ts'
import type { Store } from '../platform/local/storage/store.ts'
import { checkedStore } from './checked-store.ts'
import { type FixedClock, fixedClock } from './fixed-clock.ts'
import { memoryStore } from './memory-store.ts'
import { run } from './run.ts'
import { seededRandom } from './seeded-random.ts'

/** Where the stories of the tests begin: 2026-03-02 10:00:00 in Shanghai, a Monday. */
export const MONDAY_MORNING = instantOf(civilDate('2026-03-02'), '10:00:00')

export type AppWorld = Omit<Ports, 'store'> & {
  readonly store: Store<AppRecords>
  readonly time: FixedClock
  /** The ids of all files that were sealed in this world, kept by a commit or not. */
  readonly sealedFiles: readonly string[]
}

/** What a world takes from outside where it shall be a browser's own: its keys, its eyes, its disk. */
export type Outside = Pick<Ports, 'vault' | 'pictures'> & { readonly disk?: StorePorts }

/** An empty world in memory, under a clock that moves only when told; the same every time. */
export function memoryWorld(at: number, outside: Partial<Outside> = {}): AppWorld {
  const time = fixedClock(at)
  const store = memoryStore<AppRecords>({
    registry: appRegistry,
    clock: time,
    ...(outside.disk && { ports: outside.disk }),
  })
  const clock = systemClock({
    offset: demoOffset(store, () => time.now()),
    highWater: () => store.highWater(),
    realNow: () => time.now(),
    elapsed: () => time.now(),
  })
  const random = seededRandom(7)
  const vault = outside.vault ?? createVault(memoryKeys())
  const safe = createFileSafe({ vault, random, readFile: (id) => store.readFile(id) })
  const sealedFiles: string[] = []
  const seal: FileSafe['seal'] = async (bytes) => {
    const file = await safe.seal(bytes)
    sealedFiles.push(file.id)
    return file
  }
  return {
    ...{ store, clock, time, random, vault, sealedFiles },
    files: { ...safe, seal },
    // Node cannot decode pictures; that is proven in the browser.
    pictures: outside.pictures ?? { canDecode: async () => true },
  }
}

/** A world whose records are looked through after every command. */
export type CheckedWorld = AppWorld & {
  /** The store for what a test puts there by hand. */
  readonly unchecked: AppWorld['store']
}

/**
 * A world with its account, in memory, under a clock that the test moves. After every command its
 * records must agree with each other.
 */
export async function appWorld(
  at: number = MONDAY_MORNING,
  outside: Partial<Outside> = {},
): Promise<CheckedWorld> {
  const made = memoryWorld(at, outside)
  const world = { ...made, store: checkedStore(made.store), unchecked: made.store }
  expectOk(await run(world, openAccount, FIRST_OPENING))
  return world
}

/** Everything a world holds: its records with their types, the bytes of its files, its last instant. */
export async function contentOf({ store, sealedFiles }: AppWorld) {
  const files = await Promise.all(
    sealedFiles.map(async (id) => ({ id, bytes: await store.readFile(id) })),
  )
  const records = RECORD_TYPES.flatMap((type) => recordsOf(store.read(), type))
  return { records, at: store.highWater(), files: files.filter(({ bytes }) => bytes !== null) }
}

function recordsOf(records: AppView, type: keyof AppRecords): readonly Put<AppRecords>[] {
  // What stands in the list of a type is of that type.
  return records.list(type).map((put) => ({ type, put }) as Put<AppRecords>)
}

/** The value of a result that the story needs to be a success; anything else ends the test. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`)
  return result.value
}

/** 填写基础信息 as a careful customer fills it in. */
export const FILLED_INFO: BasicInfo = {
  enterpriseName: '深圳市星河示例科技有限公司',
  region: 'mainland',
  registrationCode: '91440300MA50004950',
  industry: 'internet',
  contactName: '林知远',
  mobile: '13826537719',
  email: 'lin@example.com',
  qq: '1234567',
  receiverIsContact: true,
  receiverMobile: '',
  receiverEmail: '',
}

export const FILLED_CONTENT: Content = {
  package: FIRST_PACKAGES.online,
  info: FILLED_INFO,
  materials: NO_MATERIALS,
}

/** An application that was submitted, at the world's present time. Returns its number. */
export async function submitted(world: AppWorld, content: Partial<Content> = {}): Promise<string> {
  const id = expectOk(await run(world, startApplication, { ...FILLED_CONTENT, ...content }))
  expectOk(await run(world, submitApplication, { id, agreed: true }))
  return id
}

/** An approved application with its order open. Returns the number of the order. */
export async function ordered(world: AppWorld, content: Partial<Content> = {}): Promise<string> {
  const id = await submitted(world, content)
  world.time.advance(4 * 60_000)
  expectOk(await run(world, advanceTime, null))
  return expectOk(
    await run(world, placeOrder, { purchase: { what: 'application', applicationId: id } }),
  )
}

/** The application that an order pays for; empty where it pays for something else. */
export function applicationIdOf(order: Order | undefined): string {
  return order?.purchase.what === 'application' ? order.purchase.applicationId : ''
}
