import { beforeEach, describe, expect, it } from 'vitest'
import { addToPlan } from '../commands/add-to-plan.ts'
import { applyPlan } from '../commands/apply-plan.ts'
import { applyQuote } from '../commands/apply-quote.ts'
import { changePlan } from '../commands/change-plan.ts'
import { deleteApplication } from '../commands/delete-application.ts'
import { duplicatePlan } from '../commands/duplicate-plan.ts'
import { placeOrder } from '../commands/place-order.ts'
import { renamePlan } from '../commands/rename-plan.ts'
import { saveApplication } from '../commands/save-application.ts'
import { savePlan } from '../commands/save-plan.ts'
import { submitApplication } from '../commands/submit-application.ts'
import { quotePackage } from '../domain/applications/index.ts'
import { type Estimate, encodeEstimate } from '../domain/estimates/index.ts'
import type { PlanContent } from '../domain/plans/index.ts'
import { addDays, addMonths, type CivilDate, civilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf, instantOf } from '../domain/shared/instant.ts'
import { sumYuan } from '../domain/shared/money.ts'
import { refuse } from '../domain/shared/result.ts'
import { planById } from '../queries/plan-by-id.ts'
import { spending } from '../queries/spending.ts'
import {
  type AppWorld,
  appWorld,
  expectOk,
  FILLED_CONTENT,
  MONDAY_MORNING,
  memoryWorld,
} from './app-world.ts'
import { crashableDisk } from './crashable-disk.ts'
import { openedOnline } from './grown-products.ts'
import { run } from './run.ts'
import { CDP, INTEROP, ONLINE, planWith } from './sample-plan.ts'

let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const saved = async (content: PlanContent = planWith([ONLINE, CDP, INTEROP])) =>
  expectOk(await run(world, savePlan, { content }))
const drafts = (of = world) => of.store.read().list('application')
const shown = (id: string) => {
  const today = civilDate('2026-03-02')
  const found = planById.view(world.store.read(), { id }, { now: MONDAY_MORNING, today })
  if (!found) throw new Error('It was saved')
  return found
}
const fatesOf = (id: string) => Object.values(shown(id).fates['1'] ?? {})

describe('「按此方案申请」', () => {
  it('PLN-03 makes a draft for each item that needs one, with its package, and prepares the others', async () => {
    const id = await saved()
    expect(expectOk(await run(world, applyPlan, { id, variantId: '1' }))).toEqual({
      made: 3,
      left: 0,
    })
    expect(drafts().map(({ state, package: chosen }) => [state, chosen])).toMatchObject([
      ['draft', { line: 'online', edition: 'basic', users: '5', years: 2 }],
      ['draft', { line: 'cdp', edition: 'enterprise', boosters: '0', years: 1 }],
    ])
    expect(fatesOf(id)).toMatchObject([
      { what: 'application', state: 'draft' },
      { what: 'application', state: 'draft' },
      { what: 'prepared', route: { what: 'purchase', productId: null } },
    ])
  })

  it('PLN-03 its frozen totals and the order come to 810360 元, as the plan says', async () => {
    const id = await saved()
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    const [online] = drafts()
    if (!online) throw new Error('There is a draft of it')
    const { info } = FILLED_CONTENT
    expectOk(await run(world, saveApplication, { id: online.id, content: { info } }))
    expectOk(await run(world, submitApplication, { id: online.id, agreed: true }))
    const interop = {
      what: 'interop',
      corpId: 'ww1234567890abcdef',
      accounts: 8,
      years: 1,
    } as const
    const orderId = expectOk(await run(world, placeOrder, { purchase: interop, agreed: true }))
    const records = world.store.read()
    const frozen = drafts().map((one) => ('quote' in one ? one.quote?.total : null))
    expect(frozen[0]).toBe('9990.00')
    const [, cdp] = drafts()
    const planned = cdp && quotePackage(cdp.package)
    const totals = [
      ...frozen.flatMap((total) => total ?? []),
      ...(planned?.ok ? [planned.value.total] : []),
      records.get('order', orderId)?.quote.total ?? '0.00',
    ] as Parameters<typeof sumYuan>[0][number][]
    expect(sumYuan(totals)).toBe('810360.00')
    expect(shown(id).plan.variants[0]?.total).toBe('810360.00')
    expect(fatesOf(id)).toMatchObject([
      { what: 'application', state: 'in-review' },
      { what: 'application', state: 'draft' },
      { what: 'order', id: orderId, state: 'unpaid' },
    ])
  })

  it('PLN-03 phone and SSC begin with their purchase application, the package filled in', async () => {
    const on = civilDate('2026-03-02')
    const made = { scenario: 'new', years: 2, on } as const
    const phone: Estimate = {
      ...{ line: 'phone', ...made },
      items: [{ sku: 'cs.phone.enterprise', quantity: 7 }],
    }
    const ssc: Estimate = {
      ...{ line: 'ssc', ...made },
      items: [
        { sku: 'ssc.employees', quantity: 6000 },
        { sku: 'ssc.experts', quantity: 3 },
        { sku: 'ssc.tickets', quantity: 3 },
        { sku: 'ssc.robot', quantity: 1 },
        { sku: 'ssc.knowledge', quantity: 1, topic: 'hr' },
      ],
    }
    const id = await saved(planWith([phone, ssc]))
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    expect(drafts()).toMatchObject([
      {
        ...{ state: 'draft', stage: 'request', request: { expectedUsers: '7' } },
        package: { edition: 'enterprise', users: '7', years: 2 },
      },
      {
        ...{ state: 'draft', stage: 'request', request: { expectedUsers: '6000' } },
        package: { employees: '6000', knowledge: 'hr', years: 2 },
      },
    ])
    const totals = drafts().map((one) => quotePackage(one.package))
    const sum = sumYuan(totals.flatMap((quote) => (quote.ok ? [quote.value.total] : [])))
    expect(sum).toBe(shown(id).plan.variants[0]?.total)
  })

  it('PLN-03 pressed twice makes nothing twice, and another variant is refused', async () => {
    const id = await saved(planWith([ONLINE, INTEROP], [CDP]))
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    const before = world.store.exportText()
    expect(expectOk(await run(world, applyPlan, { id, variantId: '1' }))).toEqual({
      made: 0,
      left: 0,
    })
    expect(drafts()).toHaveLength(1)
    expect(await run(world, applyPlan, { id, variantId: '2' })).toEqual(refuse('plan-applied'))
    expect(drafts()).toHaveLength(1)
    expect(before.length).toBeGreaterThan(0)
  })

  it('PLN-03 applied for in two tabs at once makes each draft once', async () => {
    const newTab = crashableDisk().powerOn()
    const one = await appWorld(MONDAY_MORNING, { disk: newTab() })
    const other = memoryWorld(MONDAY_MORNING, { vault: one.vault, disk: newTab() })
    await other.store.ready
    const content = planWith([ONLINE, CDP, INTEROP])
    const id = expectOk(await run(one, savePlan, { content }))
    const asked = { id, variantId: '1' }
    const both = await Promise.all([run(one, applyPlan, asked), run(other, applyPlan, asked)])
    expect(
      both
        .map(expectOk)
        .map(({ made }) => made)
        .sort(),
    ).toEqual([0, 3])
    expect(drafts(other)).toHaveLength(2)
  })

  it('PLN-03 what was deleted since is told, and not made again', async () => {
    const id = await saved(planWith([ONLINE]))
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    expectOk(await run(world, deleteApplication, { id: drafts()[0]?.id ?? '' }))
    expect(fatesOf(id)).toMatchObject([{ what: 'application', state: null }])
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    expect(drafts()).toHaveLength(0)
  })

  it('PLN-03 a renewal goes to its product; one that was reclaimed meanwhile is left and said', async () => {
    const productId = await openedOnline(world)
    const until = world.store.read().get('subscription', productId)?.expiresOn
    if (!until) throw new Error('It was opened')
    const renewal: Estimate = {
      ...{ line: 'online', scenario: 'renewal', years: 1, until, on: until },
      items: [{ sku: 'cs.online.basic', quantity: 3 }],
    }
    const id = await saved(planWith([renewal, INTEROP]))
    expect(fatesOf(id)).toMatchObject([
      { what: 'open', route: { what: 'purchase', productId } },
      { what: 'open', route: { what: 'purchase' } },
    ])
    const reclaimed = addDays(addMonths(until, 3), 1)
    const goTo = (day: CivilDate) =>
      world.time.advance(instantOf(day, '10:00:00') - world.clock.now())
    const madeOn = addDays(reclaimed, -10)
    goTo(madeOn)
    const late = await saved({ ...planWith([renewal, INTEROP]), madeOn })
    goTo(reclaimed)
    const applied = await run(world, applyPlan, { id: late, variantId: '1' })
    expect(expectOk(applied)).toEqual({ made: 1, left: 1 })
    const [gone] = Object.values(
      planById.view(world.store.read(), { id: late }, { now: world.clock.now(), today: reclaimed })
        ?.fates['1'] ?? {},
    )
    expect(gone).toMatchObject({ route: { what: 'impossible', code: 'product-gone' } })
  })

  it('PLN-04 a plan that has expired is refused until it is priced today', async () => {
    const id = await saved(planWith([ONLINE]))
    world.time.advance(31 * 86_400_000)
    expect(await run(world, applyPlan, { id, variantId: '1' })).toEqual(refuse('plan-expired'))
    expect(drafts()).toHaveLength(0)
    expectOk(await run(world, changePlan, { id, change: { what: 'price-today' } }))
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    expect(drafts()).toHaveLength(1)
  })
})

describe('「按此报价申请」', () => {
  it('PLN-04 does for one item what a plan does, once however often it is pressed', async () => {
    const asked = { address: encodeEstimate(ONLINE), name: '报价单 Q20260302-ABCD' }
    const first = expectOk(await run(world, applyQuote, asked))
    expect(expectOk(await run(world, applyQuote, { ...asked, name: '别名' }))).toBe(first)
    expect(drafts()).toMatchObject([{ package: { users: '5', years: 2 } }])
    expect(shown(first).plan.name).toBe('报价单 Q20260302-ABCD')
  })

  it('PLN-04 is refused after 30 days, or by another price list', async () => {
    const name = '报价单'
    const old = encodeEstimate(ONLINE, civilDate('2025-01-01'))
    expect(await run(world, applyQuote, { address: old, name })).toEqual(refuse('plan-expired'))
    world.time.advance(31 * 86_400_000)
    const address = encodeEstimate(ONLINE)
    expect(await run(world, applyQuote, { address, name })).toEqual(refuse('plan-expired'))
    expect(world.store.read().list('plan')).toEqual([])
  })
})

describe('the days of the calendar file', () => {
  it('FCT-04 know the last day of each plan that holds and was not applied for', async () => {
    const id = await saved(planWith([INTEROP]))
    const days = () => {
      const now = world.clock.now()
      return spending.view(world.store.read(), {}, { now, today: civilDateOf(now) }).plans
    }
    expect(days()).toEqual([{ id, name: '年度采购', on: '2026-04-01' }])
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    expect(days()).toEqual([])
  })
})

describe('plans that are kept', () => {
  it('PLN-01 grow item by item, from two tabs too', async () => {
    const id = expectOk(await run(world, addToPlan, { estimate: ONLINE, to: { name: '方案' } }))
    const to = { planId: id, variantId: '1' }
    expectOk(await run(world, addToPlan, { estimate: CDP, to }))
    expectOk(await run(world, addToPlan, { estimate: INTEROP, to }))
    expect(shown(id).plan.variants[0]?.total).toBe('810360.00')
  })

  it('PLN-01 a name of 200 characters and a 51st item are refused, and nothing is changed', async () => {
    const id = await saved(planWith(Array.from({ length: 50 }, () => ONLINE)))
    const before = world.store.exportText()
    const name = '长'.repeat(200)
    expect(await run(world, renamePlan, { id, name })).toEqual(refuse('name-too-long'))
    const content = { ...planWith([ONLINE]), name }
    expect(await run(world, savePlan, { content })).toEqual(refuse('name-too-long'))
    const to = { planId: id, variantId: '1' }
    const added = await run(world, addToPlan, { estimate: CDP, to })
    expect(added).toEqual(refuse('too-many-items'))
    const many = planWith(Array.from({ length: 51 }, () => ONLINE))
    expect(await run(world, savePlan, { content: many })).toEqual(refuse('malformed'))
    expect(world.store.exportText()).toBe(before)
  })

  it('PLN-04 one that says it was made later is kept as made today, and without what nobody plans', async () => {
    const madeOn = civilDate('9999-12-31')
    const absurd = { ...ONLINE, on: madeOn }
    const id = await saved({ ...planWith([ONLINE, absurd]), madeOn })
    expect(shown(id).plan).toMatchObject({ madeOn: '2026-03-02', variants: [{ items: [{}] }] })
    const content = planWith([absurd])
    expect(await run(world, savePlan, { content })).toEqual(refuse('nothing-to-apply'))
  })

  it('PLN-03 a plan that was applied for keeps its name', async () => {
    const id = await saved()
    expectOk(await run(world, renamePlan, { id, name: '新名' }))
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    expect(await run(world, renamePlan, { id, name: '别名' })).toEqual(refuse('plan-applied'))
    expect(shown(id).plan.name).toBe('新名')
  })

  it('PLN-01 a copy is a plan of its own that was not applied for', async () => {
    const id = await saved()
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    const copy = expectOk(await run(world, duplicatePlan, { id, name: '副本' }))
    expect(shown(copy).plan).toMatchObject({ name: '副本', applied: null })
    expect(fatesOf(copy).map(({ what }) => what)).toEqual(['open', 'open', 'open'])
  })
})
