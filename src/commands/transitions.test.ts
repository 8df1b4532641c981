import { beforeEach, describe, expect, it } from 'vitest'
import type { AppChange } from '../api/app-records.ts'
import {
  APPLICATION_STATES,
  type Application,
  type ApplicationCommand,
  type ApplicationState,
  nextState,
  type Stage,
} from '../domain/applications/index.ts'
import {
  nextOrderState,
  ORDER_TRANSITIONS,
  type Order,
  type OrderCommand,
  type Payment,
} from '../domain/orders/index.ts'
import { ok, type Result } from '../domain/shared/result.ts'
import type { Actor } from '../domain/shared/timeline.ts'
import {
  type AppWorld,
  applicationIdOf,
  appWorld,
  expectOk,
  FILLED_CONTENT,
  ordered,
} from '../testing/app-world.ts'
import { png } from '../testing/pictures.ts'
import { run } from '../testing/run.ts'
import { cancelApplication } from './cancel-application.ts'
import { cancelOrder } from './cancel-order.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { confirmArrival } from './confirm-arrival.ts'
import { decideRefund } from './decide-refund.ts'
import { deleteApplication } from './delete-application.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { requestRefund } from './request-refund.ts'
import { resolvePendingPayment } from './resolve-pending-payment.ts'
import { reviewApplication } from './review-application.ts'
import { saveApplication } from './save-application.ts'
import { submitApplication } from './submit-application.ts'

let world: AppWorld
let orderId: string
let id: string

beforeEach(async () => {
  const made = await appWorld()
  world = { ...made, store: made.unchecked }
  orderId = await ordered(world)
  id = applicationIdOf(world.store.read().get('order', orderId))
})

async function put(change: AppChange) {
  expectOk(await world.store.commit(() => ok({ changes: [change], value: null })))
}

/** Puts the application into a state, with all that any state knows. */
async function putApplication(state: ApplicationState, stage: Stage) {
  const application = world.store.read().get('application', id)
  if (application?.state !== 'awaiting-payment') throw new Error('it was just approved')
  const at = world.clock.now()
  const known = {
    submission: { at, dueAt: at },
    note: { items: ['mobile'], reason: 'x', before: {} },
  }
  const ended = { reason: 'x', seen: false, orderId, subscriptionId: 'P1' }
  // Whatever the state is, its members are among these.
  await put({
    type: 'application',
    put: { ...application, ...known, ...ended, state, stage } as Application,
  })
}

type Run = () => Promise<Result<unknown>>

/** Who gives each command, and the command that takes it; 'submit-request' has none yet. */
const COMMANDS: [ApplicationCommand, Actor, Run][] = [
  ['save', 'customer', () => run(world, saveApplication, { id, content: FILLED_CONTENT })],
  ['delete', 'customer', () => run(world, deleteApplication, { id })],
  ['submit', 'customer', () => run(world, submitApplication, { id, agreed: true })],
  ['withdraw', 'customer', () => run(world, cancelApplication, { id, command: 'withdraw' })],
  ['cancel', 'customer', () => run(world, cancelApplication, { id, command: 'cancel' })],
  ['approve', 'reviewer', () => run(world, reviewApplication, { id, verdict: 'approve' })],
  [
    'return',
    'reviewer',
    () => run(world, reviewApplication, { id, verdict: 'return', items: ['mobile'], reason: 'x' }),
  ],
  [
    'reject',
    'reviewer',
    () => run(world, reviewApplication, { id, verdict: 'reject', reason: 'x' }),
  ],
  ['pay', 'bank', () => pay('success')],
]

function pay(key: string, method: Payment['method'] = 'balance') {
  return run(world, payOrder, { orderId, method, voucherId: null }, key)
}

describe('every command in every state', () => {
  const cases = APPLICATION_STATES.flatMap((state) =>
    COMMANDS.flatMap(([command, by, run]) =>
      (['request', 'order'] as const).map((stage) => ({ state, command, by, stage, run })),
    ),
  )

  it.each(cases)('APP-08 $state at the $stage stage: $command by the $by', async (tried) => {
    const { state, stage, command, by, run } = tried
    await putApplication(state, stage)
    const legal = nextState({ state, stage }, command, by)
    const result = await run()
    const after = world.store.read().get('application', id)?.state ?? 'deleted'
    if (legal.ok) {
      expect(result).toMatchObject({ ok: true })
      // Paying opens the product in the same commit (ORD-07).
      expect(after).toBe(command === 'pay' ? 'completed' : legal.value)
    } else {
      expect(result).toEqual({ ok: false, error: { code: 'illegal-transition' } })
      expect(after).toBe(state)
      expect(world.store.read().list('subscription')).toEqual([])
    }
  })

  it.each(APPLICATION_STATES)(
    'ORD-01 an order is made for what is 待付款 alone: %s',
    async (state) => {
      await putApplication(state, 'order')
      expect(
        (await run(world, placeOrder, { purchase: { what: 'application', applicationId: id } })).ok,
      ).toBe(state === 'awaiting-payment')
    },
  )
})

/** The command that moves an order so, and whether its answer keeps the state. */
const ORDER_COMMANDS: [OrderCommand, Actor, Run][] = [
  ['await-money', 'customer', () => pay('new', 'wechat')],
  ['decline', 'bank', () => payWhenBankSays('declined')],
  ['lose-answer', 'bank', () => payWhenBankSays('unanswered')],
  ['pay', 'bank', () => pay('new')],
  ['cancel', 'customer', () => run(world, cancelOrder, { orderId })],
  ['find-unpaid', 'bank', () => run(world, resolvePendingPayment, { orderId, wasPaid: false })],
  ['late-money', 'bank', () => run(world, confirmArrival, { orderId })],
  ['request-refund', 'customer', () => askRefund()],
  ['refuse-refund', 'reviewer', () => decide({ granted: false, reason: 'x' })],
  ['grant-refund', 'reviewer', () => decide({ granted: true })],
]

function askRefund() {
  const proof = { name: 'proof.png', bytes: png() }
  const wish = { reason: 'no-reason' as const, packs: [], proof, acknowledged: true }
  return run(world, requestRefund, { orderId, ...wish })
}

/** Decides the request of the order, or one that there is none of. */
function decide(verdict: { granted: true } | { granted: false; reason: string }) {
  const [request] = world.store.read().list('refund')
  return run(world, decideRefund, { id: request?.id ?? 'none', ...verdict })
}

async function payWhenBankSays(nextPayment: 'declined' | 'unanswered') {
  expectOk(await run(world, changeDemoSettings, { nextPayment }))
  return pay('new')
}

/** Brings the order into a state by what customers do. */
const REACHED = {
  unpaid: async () => ok(null),
  confirming: () => payWhenBankSays('unanswered'),
  paid: () => pay('first'),
  refunding: async () => {
    expectOk(await pay('first'))
    return askRefund()
  },
  refunded: async () => {
    expectOk(await pay('first'))
    expectOk(await askRefund())
    return decide({ granted: true })
  },
  closed: async () => {
    expectOk(await pay('first', 'bank'))
    return run(world, cancelOrder, { orderId })
  },
} satisfies Partial<Record<Order['state'], Run>>

describe('every command in every state of an order', () => {
  const states = ['unpaid', 'confirming', 'paid', 'refunding', 'refunded', 'closed'] as const
  const cases = states.flatMap((state) =>
    ORDER_COMMANDS.map(([command, by, run]) => ({ state, command, by, run })),
  )

  it.each(cases)(
    'ORD-05 APP-08 $state: $command by the $by',
    async ({ state, command, by, run }) => {
      expectOk(await REACHED[state]())
      const balance = world.store.read().list('movement').length
      const before = world.store.read().get('order', orderId)
      expect(before?.state).toBe(state)
      const legal = nextOrderState(state, command, by)
      await run()
      const after = world.store.read().get('order', orderId)
      if (legal.ok) {
        expect(after?.state).toBe(command === 'pay' && state === 'confirming' ? state : legal.value)
      } else {
        // Refused, or answered as before: in either case nothing has changed.
        expect(after).toBe(before)
        expect(world.store.read().list('movement')).toHaveLength(balance)
      }
    },
  )

  it('ORD-05 every row of the table but the clock’s is a command that there is', () => {
    // An application's order is neither updated nor refunded in part: see price-changes and the refunds of packs.
    const others = [
      'update',
      'confirm-price',
      'refuse-further-refund',
      'grant-part-refund',
    ] as const
    const tried = new Set([...others, ...ORDER_COMMANDS.map(([command]) => command)])
    const byHand = ORDER_TRANSITIONS.filter(({ by }) => by !== 'system')
    expect(byHand.filter(({ command }) => !tried.has(command))).toEqual([])
  })
})
