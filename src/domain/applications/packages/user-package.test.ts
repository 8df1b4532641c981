import { describe, expect, it } from 'vitest'
import { editionsOf, FIRST_PACKAGES, namePackage, quotePackage, withEdition } from '../index.ts'

describe('the package of 在线客服', () => {
  it.each([
    ['', 'not-whole'],
    ['2.5', 'not-whole'],
    ['-1', 'not-whole'],
    ['1e9', 'not-whole'],
    ['0x10', 'not-whole'],
    ['三', 'not-whole'],
    [' ', 'not-whole'],
    ['999999999999999999999', 'not-whole'],
    ['0', 'below-minimum'],
    ['2', 'below-minimum'],
    ['100000', 'above-maximum'],
  ])('CAT-03 „%s“ users is refused as %s', (users, code) => {
    expect(quotePackage({ ...FIRST_PACKAGES.online, users })).toEqual({
      ok: false,
      error: { code },
    })
  })

  it.each([
    ['5', '4995.00'],
    ['５', '4995.00'],
    [' 7 ', '6993.00'],
    ['1,000', '999000.00'],
    ['１，０００', '999000.00'],
    ['99999', '99899001.00'],
  ])('CAT-03 „%s“ users is understood, and costs %s 元', (users, total) => {
    const quote = quotePackage({ ...FIRST_PACKAGES.online, users })
    expect(quote).toMatchObject({ ok: true, value: { total } })
  })

  it('EX-01 five users for two years cost 9990 元', () => {
    const quote = quotePackage({ ...FIRST_PACKAGES.online, users: '5', years: 2 })
    expect(quote).toMatchObject({ ok: true, value: { total: '9990.00' } })
  })

  it('APP-12 is named as in the lists', () => {
    const { online, phone } = FIRST_PACKAGES
    expect(namePackage(online).zh).toBe('企点客服-在线客服-基础版 3用户 1年有效期')
    expect(namePackage({ ...online, users: '５' }).zh).toBe(
      '企点客服-在线客服-基础版 5用户 1年有效期',
    )
    expect(namePackage(phone).zh).toBe('企点客服-电话客服-标准版 3用户 1年有效期')
    expect(namePackage(phone).en).toBe('Phone Service Standard, 3 users, 1 year')
  })

  it('CAT-01 changes its edition within its line only', () => {
    const { phone } = FIRST_PACKAGES
    expect(withEdition(phone, 'enterprise')).toEqual({ ...phone, edition: 'enterprise' })
    expect(withEdition(phone, 'professional')).toBe(phone)
    expect(editionsOf('phone')).toEqual(['standard', 'enterprise'])
  })

  it.each([
    ['standard', '4500.00'],
    ['enterprise', '10800.00'],
  ] as const)('PRC-01 three users of phone %s for a year cost %s 元', (edition, total) => {
    const quote = quotePackage(withEdition(FIRST_PACKAGES.phone, edition))
    expect(quote).toMatchObject({ ok: true, value: { total } })
  })
})
