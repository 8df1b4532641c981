import { describe, expect, it } from 'vitest'
import { readChoice } from './use-renewal-choice.ts'

describe('what the address of 续费中心 chooses', () => {
  it.each([
    ['years=99', ['99']],
    ['years=0', ['0']],
    ['years=two&own=P1~9.P2~3', ['two', '9']],
    ['own=P1~', ['']],
    ['years=3&own=P1~2', []],
    ['', []],
    [`years=${'9'.repeat(50)}`, ['9'.repeat(20)]],
  ])('RNW-02 of %j takes no years that are none, and tells them: %j', (address, told) => {
    const choice = readChoice(new URLSearchParams(address))
    expect(choice.notYears).toEqual(told)
    expect(choice.years).toBe(address.startsWith('years=3') ? 3 : 1)
    expect(Object.values(choice.ownYears).every((years) => years <= 8)).toBe(true)
  })
})
