import { beforeEach, describe, expect, it } from 'vitest'
import { moveClock } from '../commands/move-clock.ts'
import { payOrder } from '../commands/pay-order.ts'
import { saveBudget } from '../commands/save-budget.ts'
import { switchAutoRenewal } from '../commands/switch-auto-renewal.ts'
import { topUp } from '../commands/top-up.ts'
import { countedInYear, percentUsed, reachedOf } from '../domain/forecast/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type Yuan, yuan } from '../domain/shared/money.ts'
import { settleFirst } from '../policies/settle-due.ts'
import { type AppWorld, appWorld, expectOk, ordered } from './app-world.ts'
import { openedOnline } from './grown-products.ts'
import { backendOf, run } from './run.ts'

describe('how much of a budget is used', () => {
  const item = (on: string, nature: string, amount: string) => ({
    on,
    nature,
    amount: yuan(amount),
  })
  const items = [
    item('2026-03-02', 'paid', '2997'),
    item('2026-12-31', 'certain', '2.01'),
    item('2026-06-01', 'expected', '500'),
    item('2027-01-01', 'certain', '999'),
  ]

  it('FCT-03 counts what is paid and certain in the calendar year, and nothing expected', () => {
    expect(countedInYear(items, 2026)).toBe('2999.01')
    expect(countedInYear(items, 2027)).toBe('999.00')
    expect(countedInYear(items, 2028)).toBe('0.00')
  })

  it.each([
    ['79.99', []],
    ['80.00', [80]],
    ['99.99', [80]],
    ['100.00', [80, 100]],
    ['250.00', [80, 100]],
  ])('FCT-03 of 100 元, %s reach %j per cent', (counted, reached) => {
    expect(reachedOf({ amount: yuan('100') }, yuan(counted))).toEqual(reached)
  })

  it('FCT-03 shows whole per cents that are never rounded up', () => {
    expect(percentUsed({ amount: yuan('100') }, yuan('99.99'))).toBe(99)
    expect(percentUsed({ amount: yuan('0.01') }, yuan('0.01'))).toBe(100)
  })
})

describe('a budget of a calendar year', () => {
  let world: AppWorld

  beforeEach(async () => {
    world = await appWorld()
    expectOk(await run(world, topUp, { amount: '100000' }, 'first'))
  })

  /** ¥2,997.00, as a screen pays it. */
  const pay = async () => {
    const orderId = await ordered(world)
    const payment = { orderId, method: 'balance', voucherId: null } as const
    expectOk(await backendOf(world, settleFirst).run(payOrder, payment))
  }

  const told = () =>
    world.store
      .read()
      .list('message')
      .filter(({ kind }) => kind === 'budget-reached')
      .map(({ facts }) => `${facts.year} ${facts.percent} ${facts.sum}`)
      .sort()
  const save = (year: number, amount: Yuan | null) => run(world, saveBudget, { year, amount })

  it('FCT-03 tells of 80 and of 100 per cent when a payment reaches them, once each', async () => {
    expectOk(await save(2026, yuan('9000')))
    await pay()
    await pay()
    expect(told()).toEqual([])
    await pay()
    expect(told()).toEqual(['2026 80 ¥8,991.00'])
    await pay()
    await pay()
    expect(told()).toEqual(['2026 100 ¥11,988.00', '2026 80 ¥8,991.00'])
  })

  it('FCT-03 tells at once how far a budget is used already, the highest only, and anew of another amount', async () => {
    await pay()
    expectOk(await save(2026, yuan('2997')))
    expect(told()).toEqual(['2026 100 ¥2,997.00'])
    expectOk(await save(2026, yuan('2997')))
    expectOk(await save(2026, yuan('3000')))
    expect(told()).toEqual(['2026 100 ¥2,997.00', '2026 80 ¥2,997.00'])
    expectOk(await save(2026, yuan('2997')))
    expect(told()).toHaveLength(2)
    expectOk(await save(2026, null))
    expect(world.store.read().get('finance', 'main')?.budgets).toEqual([])
  })

  it('FCT-03 counts what becomes certain, in the year in which it is charged', async () => {
    const id = await openedOnline(world)
    expectOk(await save(2027, yuan('3000')))
    expect(told()).toEqual([])
    expectOk(await backendOf(world, settleFirst).run(switchAutoRenewal, { id, on: true }))
    expect(told()).toEqual(['2027 80 ¥2,997.00'])
    const to = instantOf(civilDate('2027-06-01'))
    expectOk(await run(world, moveClock, { to }))
    expect(told()).toEqual(['2027 80 ¥2,997.00'])
  })

  it.each([
    [2025, yuan('1'), 'bad-date'],
    [2032, yuan('1'), 'bad-date'],
    [2026, yuan('0'), 'not-an-amount'],
    [2026, yuan('-5'), 'not-an-amount'],
    [2026, yuan('100000000.01'), 'not-an-amount'],
  ])('FCT-03 takes no budget of %i over %s', async (year, amount, code) => {
    expect(await save(year, amount)).toMatchObject({ ok: false, error: { code } })
  })
})
