import { describe, expect, it } from 'vitest'
import { FIRST_INTEROP_CHOICE, FIRST_PV_CHOICE } from '../../domain/orders/index.ts'
import { INTEROP_ADDRESS, PV_ADDRESS } from './address-choice.ts'

const CORP_ID = 'ww1234567890abcdef'
const read = (address: string) => PV_ADDRESS.read(new URLSearchParams(address))
const readInterop = (address: string) => INTEROP_ADDRESS.read(new URLSearchParams(address))

describe('a choice in the address', () => {
  it('comes back as it was typed, wrong or not', () => {
    const pv = {
      sku: 'pv.3m',
      idKind: 'corp-id',
      enterpriseId: ' 企业 & ID',
      industry: 'finance',
      packs: '1e3',
    } as const
    expect(read(String(new URLSearchParams(PV_ADDRESS.write(pv))))).toEqual(pv)
    const interop = { corpId: CORP_ID, accounts: '８', years: 8 }
    expect(readInterop(String(new URLSearchParams(INTEROP_ADDRESS.write(interop))))).toEqual(
      interop,
    )
  })

  it('is the first choice where the address says nothing, or nothing that is sold', () => {
    expect(read('')).toEqual(FIRST_PV_CHOICE)
    expect(read('pack=cs.online.basic&kind=x&industry=y')).toEqual(FIRST_PV_CHOICE)
    expect(readInterop('years=9')).toEqual(FIRST_INTEROP_CHOICE)
    expect(readInterop('years=x')).toEqual(FIRST_INTEROP_CHOICE)
  })

  it('takes the ID of 再次购买, and sees by itself of which kind it is', () => {
    expect(read(`id=${CORP_ID}`)).toMatchObject({ enterpriseId: CORP_ID, idKind: 'corp-id' })
    expect(read('id=2852100001')).toMatchObject({ idKind: 'master-account' })
    expect(read('id=2852100001&kind=corp-id')).toMatchObject({ idKind: 'corp-id' })
  })
})
