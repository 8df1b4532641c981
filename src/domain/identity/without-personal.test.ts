import { describe, expect, it } from 'vitest'
import { withoutPersonal } from './without-personal.ts'

describe('what tells of somebody', () => {
  it('MAT-09 a CorpID has one stand-in wherever it stands, and another CorpID another', () => {
    const told = withoutPersonal({
      enterpriseId: 'ww1234567890abcdef',
      corpId: 'WW1234567890ABCDEF',
      masterAccount: 'ww1234567890abcdef',
      body: 'ww1234567890abcdef：已开通',
      other: 'wwabcdef1234567890',
      own: '2852199351',
    }) as Record<string, string>
    const standIn = told.enterpriseId ?? ''
    expect(standIn).toMatch(/^ww0{10}[0-9a-f]{6}$/)
    expect(told).toMatchObject({ corpId: standIn, masterAccount: standIn, own: '2852199351' })
    expect(told.body).toBe(`${standIn}：已开通`)
    expect(told.other).toMatch(/^ww0{10}[0-9a-f]{6}$/)
    expect(told.other).not.toBe(standIn)
    expect(withoutPersonal(told)).toEqual(told)
  })

  it('MAT-09 a name that somebody gave is none any more; a code, and a letter that counts, are', () => {
    const names = [
      { name: '云栖 2026' },
      { name: 'A' },
      { name: 'save-plan' },
      { nickname: '小栖' },
    ]
    const told = withoutPersonal(names)
    expect(told).toEqual([
      { name: expect.stringMatching(/^示例-[0-9a-f]{6}$/) },
      { name: 'A' },
      { name: 'save-plan' },
      { nickname: expect.stringMatching(/^示例-[0-9a-f]{6}$/) },
    ])
    expect(withoutPersonal(told)).toEqual(told)
  })
})
