import { suspendProduct } from '../commands/suspend-product.ts'
import { civilDateTimeOf } from '../domain/shared/instant.ts'
import type { Subscription } from '../domain/subscriptions/index.ts'
import { type AppWorld, expectOk } from './app-world.ts'
import { run } from './run.ts'

/** Suspends and lifts products of a world, and tells what became of them. */
export function suspensionsIn(world: () => AppWorld) {
  const product = (id: string): Subscription => {
    const found = world().store.read().get('subscription', id)
    if (!found) throw new Error('It was opened')
    return found
  }
  const setSuspended = async (id: string, suspended: boolean) =>
    expectOk(await run(world(), suspendProduct, { id, suspended }))
  return {
    product,
    suspend: (id: string) => setSuspended(id, true),
    lift: (id: string) => setSuspended(id, false),
    /** What happened to a product, with the moment of each. */
    story: (id: string): readonly string[] =>
      product(id).timeline.map(({ at, what }) => `${civilDateTimeOf(at)} ${what}`),
    /** What was told of a product, with the moment of each. */
    messages: (id: string): readonly string[] =>
      world()
        .store.read()
        .list('message')
        .filter(({ about }) => about?.id === id)
        .map(({ at, kind }) => `${civilDateTimeOf(at)} ${kind}`),
  }
}
