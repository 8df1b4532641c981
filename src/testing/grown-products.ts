import { advanceTime } from '../commands/advance-time.ts'
import { payOrder } from '../commands/pay-order.ts'
import { placeOrder } from '../commands/place-order.ts'
import { FIRST_PACKAGES, type PackageOf } from '../domain/applications/index.ts'
import type { Purchase } from '../domain/orders/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type AppWorld, expectOk, ordered } from './app-world.ts'
import { run } from './run.ts'

/** Time goes on to 10:00 of this date, and what comes due happens. */
export async function reachDay(world: AppWorld, date: string): Promise<void> {
  world.time.advance(instantOf(civilDate(date), '10:00:00') - world.clock.now())
  expectOk(await run(world, advanceTime, null))
}

/** Pays an order from the balance without a voucher. Returns what became of it. */
export async function payFromBalance(world: AppWorld, orderId: string) {
  return expectOk(
    await run(world, payOrder, { orderId, method: 'balance', voucherId: null }, orderId),
  )
}

/** Orders something and pays it from the balance. Returns the number of the order. */
export async function bought(world: AppWorld, purchase: Purchase): Promise<string> {
  const orderId = expectOk(await run(world, placeOrder, { purchase }, world.random.token(16)))
  await payFromBalance(world, orderId)
  return orderId
}

/** 在线客服-基础版, opened at the world's present time. Returns the product's id. */
export async function openedOnline(
  world: AppWorld,
  chosen: Partial<PackageOf<'online'>> = {},
): Promise<string> {
  const orderId = await ordered(world, { package: { ...FIRST_PACKAGES.online, ...chosen } })
  await payFromBalance(world, orderId)
  return productsOf(world, orderId)[0] ?? ''
}

/** Two standard robots for an online product, 小助手 and 小管家. Returns their ids. */
export async function boughtRobots(world: AppWorld, productId: string): Promise<readonly string[]> {
  const orderId = await bought(world, {
    what: 'robots',
    productId,
    sku: 'cs.robot.standard',
    industry: 'internet',
    robots: [{ nickname: '小助手' }, { nickname: '小管家' }],
    sessions: null,
    consultationId: null,
  })
  return productsOf(world, orderId)
}

/** The products that an order opened or changed. */
export function productsOf(world: AppWorld, orderId: string): readonly string[] {
  const order = world.store.read().get('order', orderId)
  return order && 'productIds' in order ? order.productIds : []
}
