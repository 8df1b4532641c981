import { beforeEach, describe, expect, it } from 'vitest'
import { applyPlan } from '../commands/apply-plan.ts'
import { applyQuote } from '../commands/apply-quote.ts'
import { savePlan } from '../commands/save-plan.ts'
import { encodeEstimate } from '../domain/estimates/index.ts'
import { addDays, civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type Result, refuse } from '../domain/shared/result.ts'
import type { Applying } from '../policies/apply-for-plan.ts'
import { applyingForQuote } from '../queries/applying-for-quote.ts'
import { planById } from '../queries/plan-by-id.ts'
import { type AppWorld, appWorld, expectOk, MONDAY_MORNING } from './app-world.ts'
import { run } from './run.ts'
import { CDP, INTEROP, ONLINE, planWith } from './sample-plan.ts'

const today = civilDate('2026-03-02')
let world: AppWorld

beforeEach(async () => {
  world = await appWorld()
})

const saved = async (content: ReturnType<typeof planWith>) =>
  expectOk(await run(world, savePlan, { content }))
const shown = (id: string) => {
  const found = planById.view(world.store.read(), { id }, { now: MONDAY_MORNING, today })
  if (!found) throw new Error('It was saved')
  return found
}

describe('what applying is said to make before', () => {
  const kinds = (answer: Result<Applying> | undefined) =>
    answer?.ok
      ? Object.entries(answer.value).map(([kind, items]) => [kind, items.map(({ id }) => id)])
      : answer?.error.code

  it('PLN-03 is what it makes then, and what refuses it', async () => {
    const id = await saved(planWith([ONLINE, INTEROP], [CDP]))
    expect(kinds(shown(id).applying['1'])).toEqual([
      ['drafts', ['1']],
      ['purchases', ['2']],
      ['left', []],
    ])
    expectOk(await run(world, applyPlan, { id, variantId: '1' }))
    expect(kinds(shown(id).applying['1'])).toEqual([
      ['drafts', []],
      ['purchases', []],
      ['left', []],
    ])
    expect(kinds(shown(id).applying['2'])).toBe('plan-applied')
    const late = addDays(today, 31)
    const expired = await saved(planWith([ONLINE]))
    const then = { now: instantOf(late), today: late }
    const found = planById.view(world.store.read(), { id: expired }, then)
    expect(kinds(found?.applying['1'])).toBe('plan-expired')
  })

  it('PLN-04 a quote for a day to come is applied for as of today at the latest', async () => {
    const world = await appWorld()
    const address =
      'v=1&catalogue=2026-01-01&product=online&case=new&on=2030-03-02&years=1&item=cs.online.basic*5'
    const id = expectOk(await run(world, applyQuote, { address, name: '报价单' }))
    expect(world.store.read().get('plan', id)?.madeOn).toBe('2026-03-02')
  })

  it('PLN-04 is the same of a quote, and nothing once it was applied for', async () => {
    const address = encodeEstimate(ONLINE)
    const asked = (query: string) =>
      applyingForQuote.view(world.store.read(), { address: query }, { now: MONDAY_MORNING, today })
    expect(kinds(asked(address))).toEqual([
      ['drafts', ['1']],
      ['purchases', []],
      ['left', []],
    ])
    expectOk(await run(world, applyQuote, { address, name: '报价单' }))
    expect(kinds(asked(address))).toEqual([
      ['drafts', []],
      ['purchases', []],
      ['left', []],
    ])
    expect(asked('x')).toEqual(refuse('malformed'))
  })
})
