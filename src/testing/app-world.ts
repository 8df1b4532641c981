import type { AppRecords, AppView } from '../api/app-records.ts'
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
import type { Put } from '../platform/local/storage/replace.ts'
import { type MemoryDataset, memoryDataset, type Outside } from '../platform/memory/dataset.ts'
import { checkedStore } from './checked-store.ts'
import { run } from './run.ts'

/** Where the stories of the tests begin: 2026-03-02 10:00:00 in Shanghai, a Monday. */
export const MONDAY_MORNING = instantOf(civilDate('2026-03-02'), '10:00:00')

export type { Outside }

export type AppWorld = MemoryDataset

export const memoryWorld = memoryDataset

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
