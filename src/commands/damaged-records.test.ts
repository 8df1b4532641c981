import { beforeEach, describe, expect, it } from 'vitest'
import { balanceOf, FIRST_OPENING } from '../domain/account/index.ts'
import { addDays } from '../domain/shared/civil-date.ts'
import { civilDateOf, DAY_MILLISECONDS } from '../domain/shared/instant.ts'
import { StagedRecords } from '../policies/staged-records.ts'
import {
  type AppWorld,
  appWorld,
  expectOk,
  FILLED_CONTENT,
  memoryWorld,
  ordered,
} from '../testing/app-world.ts'
import { damageBoth, loseBoth, sameDisk } from '../testing/damaged-disk.ts'
import { type MemoryDisk, memoryDisk } from '../testing/memory-disk.ts'
import { run } from '../testing/run.ts'
import { advanceTime } from './advance-time.ts'
import { changeAccount } from './change-account.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { moveClock } from './move-clock.ts'
import { openAccount } from './open-account.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'
import { startApplication } from './start-application.ts'
import { topUp } from './top-up.ts'

let disk: MemoryDisk
let world: AppWorld
let paid: string

beforeEach(async () => {
  disk = memoryDisk()
  world = await appWorld(undefined, { disk })
  paid = await ordered(world)
  expectOk(await pay(paid))
})

function pay(orderId: string) {
  return run(world, payOrder, { orderId, method: 'balance', voucherId: null }, orderId)
}

function orderInterop(accounts: number) {
  const corpId = `ww${String(accounts).padStart(16, '0')}`
  const purchase = { what: 'interop' as const, corpId, accounts, years: 1 }
  return run(world, placeOrder, { purchase }, corpId)
}

/** The program starts anew on what is kept. */
async function restart() {
  const now = world.time.now()
  world = memoryWorld(now, { disk: sameDisk(disk), vault: world.vault })
  await world.store.ready
  await run(world, openAccount, FIRST_OPENING)
}

const damaged = { ok: false, error: { code: 'record-damaged' } }

describe.each([
  ['damaged', damageBoth],
  ['missing', loseBoth],
] as const)('counters that are %s', (_, spoil) => {
  beforeEach(async () => {
    await spoil(disk, 'qd:numbers:main')
    await restart()
  })

  it('ORD-01 never give the number of an order a second time', async () => {
    const before = world.store.read().get('order', paid)
    expect(before?.state).toBe('paid')
    const next = expectOk(await orderInterop(5))
    expect(next > paid).toBe(true)
    expect(world.store.read().get('order', paid)).toBe(before)
  })

  it('are ahead of damaged records and of what other records name', async () => {
    await damageBoth(disk, `qd:order:${paid}`)
    await loseBoth(disk, 'qd:application:202603020001')
    await restart()
    expect(expectOk(await orderInterop(5)) > paid).toBe(true)
    expect(await run(world, startApplication, FILLED_CONTENT)).toMatchObject({
      value: '202603020002',
    })
  })

  it('PRD-06 give every product an account of its own', async () => {
    const second = await ordered(world)
    expectOk(await pay(second))
    const accounts = world.store
      .read()
      .list('subscription')
      .map((one) => one.masterAccount)
    expect(new Set(accounts).size).toBe(2)
  })
})

describe('an account that is not readable', () => {
  it.each([
    ['damaged', damageBoth],
    ['missing', loseBoth],
  ] as const)('ELI-07 is not replaced by the first one: %s', async (_, spoil) => {
    await spoil(disk, 'qd:account:main')
    await restart()
    expect(world.store.read().get('account', 'main')).toBeUndefined()
    const before = balanceOf(world.store.read().list('movement'))
    expect(await orderInterop(5)).toMatchObject({ error: { code: 'unknown-account' } })
    const filled = {
      enterpriseName: '上海示例有限公司',
      registrationCode: '91350100M000100Y43',
      confirmedCode: '',
      region: 'mainland',
      verification: 'enterprise',
    } as const
    expectOk(await run(world, changeAccount, filled))
    expectOk(await orderInterop(5))
    expect(world.store.read().get('account', 'main')).toEqual({ id: 'main', ...filled })
    expect(balanceOf(world.store.read().list('movement'))).toBe(before)
  })
})

describe('what the demo tools have set', () => {
  it('no default stands in for: payments are refused until it is set anew', async () => {
    expectOk(await run(world, changeDemoSettings, { autoReview: false }))
    const waiting = expectOk(await orderInterop(5))
    await damageBoth(disk, 'qd:demo-settings:main')
    await restart()
    expect(await pay(waiting)).toEqual(damaged)
    expectOk(await run(world, changeDemoSettings, { nextPayment: 'success' }))
    expect(world.store.read().get('demo-settings', 'main')?.autoReview).toBe(false)
    expectOk(await pay(waiting))
  })

  it('a clock that is not readable goes on from the last commit', async () => {
    const later = world.clock.now() + 40 * DAY_MILLISECONDS
    expectOk(await run(world, moveClock, { to: later }))
    await damageBoth(disk, 'qd:demo-clock:main')
    await restart()
    expect(civilDateOf(world.clock.now())).toBe(civilDateOf(later))
    world.time.advance(DAY_MILLISECONDS)
    expect(civilDateOf(world.clock.now())).toBe(addDays(civilDateOf(later), 1))
    expectOk(await run(world, advanceTime, null))
  })
})

describe('a new record', () => {
  it('takes the place of none, whole or damaged', async () => {
    const records = world.store.read()
    const [movement] = records.list('movement')
    if (!movement) throw new Error('there is the opening balance')
    const create = { type: 'movement', create: { ...movement, amount: movement.amount } } as const
    const again = () =>
      world.store.commit(() => ({ ok: true, value: { changes: [create], value: 0 } }))
    expect(await again()).toEqual({ ok: false, error: { code: 'record-exists' } })
    await damageBoth(disk, `qd:movement:${movement.id}`)
    await restart()
    expect(await again()).toEqual(damaged)
  })

  it('is refused where two decisions of one commit create it', async () => {
    expectOk(await run(world, topUp, { amount: '1' }, 'a'))
    const movement = world.store.read().get('movement', 'top-up-a')
    if (!movement) throw new Error('it was just topped up')
    const double = { type: 'movement', create: { ...movement, id: 'top-up-b' } } as const
    const result = await world.store.commit((records) => {
      const view = new StagedRecords(records)
      view.apply([double])
      view.apply([double])
      return { ok: true, value: { changes: view.changes, value: null } }
    })
    expect(result).toEqual({ ok: false, error: { code: 'record-exists' } })
    expect(world.store.read().get('movement', 'top-up-b')).toBeUndefined()
  })
})
