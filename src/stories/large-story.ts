import { advanceTime } from '../commands/advance-time.ts'
import { cancelApplication } from '../commands/cancel-application.ts'
import { cancelOrder } from '../commands/cancel-order.ts'
import { payOrder } from '../commands/pay-order.ts'
import { placeOrder } from '../commands/place-order.ts'
import { startApplication } from '../commands/start-application.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { topUp } from '../commands/top-up.ts'
import { FIRST_PACKAGES, type PackageOf } from '../domain/applications/index.ts'
import { isSettled, type Purchase } from '../domain/orders/index.ts'
import { sumYuan, yuan } from '../domain/shared/money.ts'
import { expectOk, run, type StoryWorld } from './play.ts'
import { FILLED_CONTENT } from './sample-customer.ts'
import type { Story } from './story.ts'

/** Each round leaves 4 applications, 2 products and 5 orders; so many fill four fifths of the storage. */
const ROUNDS = 350

/** The balance is filled up again after so many rounds. */
const ROUNDS_A_TOP_UP = 50

const MINUTE = 60_000

/** Between two rounds, so that all of them fit into nine months. */
const PAUSE = 18 * 60 * MINUTE

/** As much as fits: a busy customer through nine months, by the same commands as everybody. */
export const large: Story = async (world) => {
  for (let round = 1; round <= ROUNDS; round += 1) {
    await playRound(world, round)
    if (round % ROUNDS_A_TOP_UP === 0) await fillUp(world, round)
    await pass(world, PAUSE)
  }
}

async function playRound(world: StoryWorld, round: number): Promise<void> {
  const chosen = { ...FIRST_PACKAGES.online, users: String(3 + (round % 7)) }
  const [bought, , wished, given] = [
    await start(world, chosen),
    await start(world, { ...chosen, years: 2 }),
    await start(world, chosen),
    await start(world, chosen),
  ]
  for (const id of [bought, wished, given]) {
    expectOk(await run(world, submitApplication, { id, agreed: true }))
  }
  expectOk(await run(world, cancelApplication, { id: given, command: 'withdraw' }))
  await pass(world, 4 * MINUTE)
  await pay(world, { what: 'application', applicationId: bought })
  for (const _ of ['first', 'second']) {
    const orderId = await order(world, { what: 'application', applicationId: wished })
    expectOk(await run(world, cancelOrder, { orderId }))
  }
  await pay(world, interop(round))
  await order(world, interop(round + ROUNDS))
}

function start(world: StoryWorld, chosen: PackageOf<'online'>): Promise<string> {
  return run(world, startApplication, { ...FILLED_CONTENT, package: chosen }).then(expectOk)
}

function interop(index: number): Purchase {
  const corpId = `ww${index.toString(16).padStart(16, '0')}`
  return { what: 'interop', corpId, accounts: 1 + (index % 9), years: 1 }
}

async function order(world: StoryWorld, purchase: Purchase): Promise<string> {
  const key = world.random.token(12)
  return expectOk(await run(world, placeOrder, { purchase, agreed: true }, key))
}

async function pay(world: StoryWorld, purchase: Purchase): Promise<void> {
  const orderId = await order(world, purchase)
  const payment = { orderId, key: orderId, method: 'balance' as const, voucherId: null }
  expectOk(await run(world, payOrder, payment))
}

/** What was spent since the last time comes back to the balance. */
async function fillUp(world: StoryWorld, round: number): Promise<void> {
  const records = world.store.read()
  const paid = records.list('order').flatMap((one) => (isSettled(one) ? [one.payment.amount] : []))
  const filled = records
    .list('movement')
    .flatMap(({ kind, amount }) => (kind === 'top-up' ? [`-${amount}`] : []))
  const amount = sumYuan([...paid, ...filled.map((text) => yuan(text))])
  expectOk(await run(world, topUp, { amount }, `round-${round}`))
}

async function pass(world: StoryWorld, milliseconds: number): Promise<void> {
  world.time.advance(milliseconds)
  expectOk(await run(world, advanceTime, null))
}
