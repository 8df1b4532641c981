import { beforeEach, describe, expect, it } from 'vitest'
import type { PurchaseOf } from '../domain/orders/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { interopOutlook, statusOf } from '../domain/subscriptions/index.ts'
import { interopOf } from '../policies/purchases/marketing.ts'
import { type AppWorld, appWorld, expectOk } from '../testing/app-world.ts'
import { run } from '../testing/run.ts'
import { beginTrial } from './begin-trial.ts'
import { changeAccount } from './change-account.ts'
import { changeDemoSettings } from './change-demo-settings.ts'
import { payOrder } from './pay-order.ts'
import { placeOrder } from './place-order.ts'

const CORP_ID = 'ww1234567890abcdef'
const INTEROP: PurchaseOf<'interop'> = { what: 'interop', corpId: CORP_ID, accounts: 8, years: 1 }
const PV: PurchaseOf<'pv'> = {
  what: 'pv',
  idKind: 'corp-id',
  enterpriseId: CORP_ID,
  industry: 'e-commerce',
  sku: 'pv.1m',
  packs: 3,
  giftViews: 0,
}

let world: AppWorld
let pressed = 0

beforeEach(async () => {
  world = await appWorld()
})

const place = (purchase: PurchaseOf<'pv' | 'interop'>, agreed = true) =>
  run(world, placeOrder, { purchase, agreed }, `key-${++pressed}`)
const rows = () => interopOf(world.store.read(), CORP_ID)
const setDay = (day: string) => world.time.set(instantOf(civilDate(day), '10:00:00'))
const codeOf = (result: Awaited<ReturnType<typeof place>>) => (result.ok ? null : result.error.code)

async function buy(purchase: PurchaseOf<'pv' | 'interop'>): Promise<string> {
  const orderId = expectOk(await place(purchase))
  expectOk(await run(world, payOrder, { orderId, method: 'balance', voucherId: null }, orderId))
  return orderId
}

describe('what is bought directly', () => {
  it('APP-01 opens without any application, one product an order', async () => {
    await buy(PV)
    await buy(INTEROP)
    const records = world.store.read()
    expect(records.list('application')).toEqual([])
    expect(records.list('subscription').map(({ line }) => line)).toEqual(['pv', 'interop'])
  })

  it('APP-10 needs the agreement, also for a trial', async () => {
    expect(codeOf(await place(PV, false))).toBe('agreement-missing')
    expect(await run(world, beginTrial, { corpId: CORP_ID, agreed: false })).toMatchObject({
      error: { code: 'agreement-missing' },
    })
    expect(world.store.read().list('order')).toEqual([])
  })

  it('ELI-01 is for any verified account', async () => {
    const account = world.store.read().get('account', 'main')
    if (!account) throw new Error('A world has its account')
    expectOk(await run(world, changeAccount, { ...account, verification: 'none' }))
    expect(codeOf(await place(INTEROP))).toBe('not-verified')
    expectOk(
      await run(world, changeAccount, { ...account, verification: 'personal', region: 'other' }),
    )
    expectOk(await place(INTEROP))
  })

  it('LIF-06 takes the views of a promotion along, once', async () => {
    expectOk(await run(world, changeDemoSettings, { nextGiftViews: 10_000 }))
    await buy(PV)
    await buy(PV)
    const gifts = world.store
      .read()
      .list('subscription')
      .map((product) => product.line === 'pv' && product.gift.views)
    expect(gifts).toEqual([10_000, 0])
  })
})

describe('ELI-06 industries that PV packs are not for', () => {
  it.each(['p2p-lending', 'health'])(
    'ELI-06 refuses %s whatever a screen does',
    async (industry) => {
      expect(codeOf(await place({ ...PV, industry }))).toBe('industry-refused')
    },
  )

  it.each(['', 'unknown'])('ELI-06 wants an industry that is known, not %j', async (industry) => {
    expect(codeOf(await place({ ...PV, industry }))).toBe('incomplete')
  })
})

describe('LIF-08 the trial of interop accounts', () => {
  it('LIF-08 lasts three months, the last day included, then its service ends', async () => {
    expectOk(await run(world, beginTrial, { corpId: CORP_ID, agreed: true }))
    const [trial] = rows()
    expect(trial).toMatchObject({ openedOn: '2026-03-02', expiresOn: '2026-06-02', holdings: [] })
    if (!trial) throw new Error('It began')
    expect(statusOf(trial, civilDate('2026-06-02')).status).toBe('trial')
    expect(statusOf(trial, civilDate('2026-06-03')).status).toBe('trial-ended')
    expect(await run(world, beginTrial, { corpId: CORP_ID, agreed: true })).toMatchObject({
      error: { code: 'trial-used' },
    })
  })

  it.each([
    ['new', null, '2026-03-02', '2026-06-02', '2027-06-02'],
    ['trial', '2026-03-02', '2026-04-10', '2026-06-02', '2027-06-02'],
    ['trial', '2026-03-02', '2026-06-02', '2026-06-02', '2027-06-02'],
    ['trial-ended', '2026-03-02', '2026-06-03', '2026-06-03', '2027-06-03'],
  ])('LIF-08 told as %s (trial %s, bought %s): paid from %s to %s', async (...row) => {
    const [standing, trialOn, boughtOn, startsOn, expiresOn] = row
    if (trialOn) expectOk(await run(world, beginTrial, { corpId: CORP_ID, agreed: true }))
    setDay(boughtOn)
    const told = interopOutlook(rows(), { today: civilDate(boughtOn), years: 1 })
    expect(told).toMatchObject({ standing, startsOn, expiresOn })
    await buy(INTEROP)
    expect(rows()).toHaveLength(1)
    expect(rows()[0]).toMatchObject({ expiresOn, holdings: [{ quantity: 8 }] })
  })

  it('LIF-08 buying again in a paid year opens a row with its own year', async () => {
    await buy(INTEROP)
    setDay('2026-09-01')
    const told = interopOutlook(rows(), { today: civilDate('2026-09-01'), years: 2 })
    expect(told).toMatchObject({ standing: 'bought', expiresOn: '2028-09-01' })
    await buy({ ...INTEROP, years: 2 })
    expect(rows().map(({ expiresOn }) => expiresOn)).toEqual(['2027-06-02', '2028-09-01'])
  })
})
