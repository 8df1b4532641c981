import { advanceTime } from '../commands/advance-time.ts'
import { openAccount } from '../commands/open-account.ts'
import { placeOrder } from '../commands/place-order.ts'
import { startApplication } from '../commands/start-application.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { FIRST_OPENING } from '../domain/account/index.ts'
import type { Content } from '../domain/applications/index.ts'
import type { Order } from '../domain/orders/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type MemoryDataset, memoryDataset, type Outside } from '../platform/memory/dataset.ts'
import { expectOk } from '../stories/play.ts'
import { FILLED_CONTENT } from '../stories/sample-customer.ts'
import { checkedStore } from './checked-store.ts'
import { run } from './run.ts'

/** Where the stories of the tests begin: 2026-03-02 10:00:00 in Shanghai, a Monday. */
export const MONDAY_MORNING = instantOf(civilDate('2026-03-02'), '10:00:00')

export { contentOf, expectOk } from '../stories/play.ts'
export { FILLED_CONTENT, FILLED_INFO } from '../stories/sample-customer.ts'
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

/** What was topped up, in 元, the oldest first. */
export function topUpsIn({ store }: AppWorld): readonly string[] {
  return store
    .read()
    .list('movement')
    .flatMap(({ kind, amount }) => (kind === 'top-up' ? [amount] : []))
}
