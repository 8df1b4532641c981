import { describe, expect, it } from 'vitest'
import { ONLINE, planWith } from '../../testing/sample-plan.ts'
import type { Estimate } from '../estimates/index.ts'
import { validThrough } from '../estimates/index.ts'
import { civilDate } from '../shared/civil-date.ts'
import { decodePlan, encodePlan, withPossibleDates } from './index.ts'

/** The day that the sample plan is of. */
const TODAY = civilDate('2026-03-02')

const paidOn = (on: string): Estimate => ({ ...ONLINE, on: civilDate(on) })
const RENEWED: Estimate = {
  ...{ line: 'online', scenario: 'renewal', years: 1 },
  ...{ on: civilDate('1900-02-20'), until: civilDate('1900-03-02') },
  items: [{ sku: 'cs.online.basic', quantity: 2 }],
}

function read(address: string, today = TODAY) {
  const found = decodePlan(address)
  if (!found.ok) throw new Error(found.error.code)
  const { content, problems } = withPossibleDates(found.value, today)
  return { content, told: problems.map(({ what, text }) => [what, text]) }
}

describe('the dates of a plan that came from anybody', () => {
  it.each(['2026-03-03', '2030-03-02', '9999-12-31'])(
    'PLN-04 is made today at the latest, not on %s, and holds for 30 days from then',
    (madeOn) => {
      const { content, told } = read(
        encodePlan({ ...planWith([paidOn('2030-03-02')]), madeOn: civilDate(madeOn) }),
      )
      expect(told).toEqual([['made-later', madeOn]])
      expect(validThrough(content.madeOn)).toBe('2026-04-01')
      expect(content.variants[0]?.items).toEqual([paidOn('2030-03-02')])
    },
  )

  it('PLN-02 pays on the day of the plan what was dated before it, and says so', () => {
    const { content, told } = read(encodePlan(planWith([paidOn('1900-01-01'), ONLINE])))
    expect(told).toEqual([['item-early', 'n2_1900-01-01_cs.online.basic*5']])
    expect(content.variants[0]?.items).toEqual([ONLINE, ONLINE])
  })

  it('PLN-02 leaves out what has no price on that day, or is more than ten years ahead', () => {
    const items = [paidOn('2036-03-02'), paidOn('2036-03-03'), RENEWED]
    const { content, told } = read(encodePlan(planWith(items, [paidOn('9999-12-31')])))
    expect(told.map(([what]) => what)).toEqual(['item-far', 'item-past', 'item-far'])
    expect(content.variants.map((variant) => variant.items)).toEqual([[paidOn('2036-03-02')]])
  })

  it('PLN-02 changes nothing of a plan whose dates can be, whenever it is opened', () => {
    const plan = planWith([ONLINE, paidOn('2026-09-01')])
    expect(read(encodePlan(plan))).toEqual({ content: plan, told: [] })
    expect(read(encodePlan(plan), civilDate('2040-01-01'))).toEqual({ content: plan, told: [] })
  })
})
