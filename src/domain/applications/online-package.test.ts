import { describe, expect, it } from 'vitest'
import { FIRST_ONLINE_PACKAGE, nameOnlinePackage, quoteOnlinePackage } from './index.ts'

describe('the package of 在线客服', () => {
  it.each([
    ['', 'not-whole'],
    ['2.5', 'not-whole'],
    ['-1', 'not-whole'],
    ['1e9', 'not-whole'],
    ['三', 'not-whole'],
    ['2', 'below-minimum'],
    ['100000', 'above-maximum'],
  ])('CAT-03 „%s“ users is refused as %s', (users, code) => {
    expect(quoteOnlinePackage({ ...FIRST_ONLINE_PACKAGE, users })).toEqual({
      ok: false,
      error: { code },
    })
  })

  it.each(['5', '５', ' 5 ', '1,000', '１，０００'])('CAT-03 „%s“ users is understood', (users) => {
    expect(quoteOnlinePackage({ ...FIRST_ONLINE_PACKAGE, users }).ok).toBe(true)
  })

  it('EX-01 five users for two years cost 9990 元', () => {
    const quote = quoteOnlinePackage({ ...FIRST_ONLINE_PACKAGE, users: '5', years: 2 })
    expect(quote).toMatchObject({ ok: true, value: { total: '9990.00' } })
  })

  it('APP-12 is named as in the lists', () => {
    expect(nameOnlinePackage(FIRST_ONLINE_PACKAGE)).toBe('企点客服-在线客服-基础版 3用户 1年有效期')
    expect(nameOnlinePackage({ ...FIRST_ONLINE_PACKAGE, users: '５' })).toBe(
      '企点客服-在线客服-基础版 5用户 1年有效期',
    )
  })
})
