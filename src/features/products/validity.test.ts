import { describe, expect, it } from 'vitest'
import { civilDate } from '../../domain/shared/civil-date.ts'
import { ONLINE_PRODUCT, PRODUCT_OF } from '../../testing/products.ts'
import { placeIn, spanOf, ticksIn, validityOf } from './validity.ts'

const TODAY = civilDate('2022-03-08')

describe('the picture of validity', () => {
  it('LIF-02 shows the last renewable day of what is renewed, and none of PV packs and trials', () => {
    expect(validityOf(ONLINE_PRODUCT, TODAY)).toMatchObject({
      from: '2021-12-08',
      expiresOn: '2022-12-08',
      lastDay: '2023-03-08',
    })
    expect(validityOf(PRODUCT_OF.pv, TODAY).lastDay).toBeNull()
    expect(validityOf({ ...PRODUCT_OF.interop, holdings: [] }, TODAY).lastDay).toBeNull()
  })

  it('LIF-02 reaches from the opening beyond the reclaim, but not for ever', () => {
    const span = spanOf([validityOf(ONLINE_PRODUCT, TODAY)], TODAY)
    expect(span).toEqual({ from: '2021-12-08', to: '2023-03-28' })
    const old = { ...ONLINE_PRODUCT, openedOn: civilDate('2010-01-01') }
    const long = { ...old, expiresOn: civilDate('2030-01-01') }
    const bounds = spanOf([validityOf(long, TODAY)], TODAY)
    expect(bounds).toEqual({ from: '2020-12-08', to: '2024-09-08' })
    expect(placeIn(bounds, civilDate('2010-01-01'))).toBe(0)
    expect(placeIn(bounds, civilDate('2030-01-01'))).toBe(1)
  })

  it('LIF-02 has its ticks at quarters or half years', () => {
    const span = { from: civilDate('2021-12-08'), to: civilDate('2022-08-01') }
    expect(ticksIn(span, 3)).toEqual(['2022-01-01', '2022-04-01', '2022-07-01'])
    expect(ticksIn(span, 6)).toEqual(['2022-01-01', '2022-07-01'])
  })
})
