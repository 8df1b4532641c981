import { describe, expect, it } from 'vitest'
import { PRODUCT_LINE_IDS, type ProductLineId } from '../catalogue/index.ts'
import { type Account, mayBuy, type Region, salesTelephones, type Verification } from './index.ts'

function account(verification: Verification, region: Region = 'mainland'): Account {
  return {
    id: 'main',
    enterpriseName: '',
    registrationCode: '',
    confirmedCode: '',
    region,
    verification,
  }
}

const MARKETING: readonly ProductLineId[] = ['pv', 'interop']

describe('who may buy', () => {
  it.each(PRODUCT_LINE_IDS)('ELI-01 %s is not sold to an unverified account', (line) => {
    expect(mayBuy(account('none'), line)).toEqual({ ok: false, error: { code: 'not-verified' } })
  })

  it.each(PRODUCT_LINE_IDS)('ELI-01 a person may buy %s only if it is 营销通', (line) => {
    expect(mayBuy(account('personal'), line).ok).toBe(MARKETING.includes(line))
  })

  it.each(['enterprise', 'government', 'other'] as const)(
    'ELI-01 an account verified as %s may buy everything',
    (verification) => {
      for (const line of PRODUCT_LINE_IDS) expect(mayBuy(account(verification), line).ok).toBe(true)
    },
  )

  it.each(PRODUCT_LINE_IDS)('ELI-02 %s for an enterprise registered elsewhere', (line) => {
    expect(mayBuy(account('enterprise', 'hong-kong'), line).ok).toBe(true)
    expect(mayBuy(account('enterprise', 'other'), line).ok).toBe(MARKETING.includes(line))
  })

  it('ELI-03 names the telephones to turn to', () => {
    expect(salesTelephones('online')).toEqual(['4009100100'])
    expect(salesTelephones('cdp')).toEqual(['4009100100', '95716'])
    expect(salesTelephones('pv')).toEqual(['4009100100', '95716'])
  })
})
