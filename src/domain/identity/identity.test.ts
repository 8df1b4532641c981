import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyValue, hostileConstants } from '../../testing/hostile-values.ts'
import { PROPERTY } from '../../testing/property-runs.ts'
import { civilDate } from '../shared/civil-date.ts'
import {
  creditCodeProblem,
  isConfirmedCode,
  isEmail,
  isHkBusinessRegistration,
  isHkid,
  isMainlandMobile,
  isQqNumber,
  isResidentId,
  isUscc,
  residentIdProblem,
} from './index.ts'

const CHECKS = {
  isUscc,
  isResidentId,
  isHkid,
  isHkBusinessRegistration,
  isMainlandMobile,
  isEmail,
  isQqNumber,
}

const CASES: [keyof typeof CHECKS, string[], string[]][] = [
  [
    'isUscc',
    ['91440300708461136T', '91350100M000100Y43', '91440300MA50004950'],
    [
      '91310115MA1H8R7C6D',
      '91440300708461136t',
      '9144030070846113T',
      '91440300708461136TT',
      '91440300I08461136T',
      'O1440300708461136T',
      '9144O300708461136T',
      ' 91440300708461136T',
      '91440300708461136T\n',
      '９1440300708461136T',
      '',
    ],
  ],
  [
    'isResidentId',
    ['11010519491231002X', '110105194912310038'],
    [
      '11010519491231002x',
      '110105194912310020',
      '11010519490231002X',
      '110105491231002',
      '11010519491331002X',
      '11010519491231002X ',
      '',
    ],
  ],
  [
    'isHkid',
    ['A123456(3)', 'A1234563', 'G123456(A)', 'G123456A', 'AB987654(3)', 'AB9876543'],
    [
      'A123456(4)',
      'a123456(3)',
      'A123456(3',
      'A1234563)',
      'ABC987654(3)',
      'A12345(6)',
      'G123456(B)',
      'A123456（3）',
      '',
    ],
  ],
  [
    'isHkBusinessRegistration',
    ['12345678', '00000001', '12345678-000'],
    ['1234567', '123456789', '1234567A', ''],
  ],
  [
    'isMainlandMobile',
    ['13800138000', '19912345678'],
    [
      '12800138000',
      '1380013800',
      '138001380000',
      '+8613800138000',
      '138 0013 8000',
      '１3800138000',
      '',
    ],
  ],
  [
    'isEmail',
    ['a@b.cn', 'li.ming+buy@mail.example.com', "o'neil@example.co"],
    [
      'a@b',
      '@b.cn',
      'a@',
      'a b@c.cn',
      'a@b..cn',
      'a@-b.cn',
      '.a@b.cn',
      'a.@b.cn',
      'a..b@c.cn',
      'a@b.c',
      'a@b@c.cn',
      '李@例子.cn',
      `${'a'.repeat(65)}@b.cn`,
      `a@${'b.'.repeat(130)}cn`,
      '',
    ],
  ],
  ['isQqNumber', ['10000', '12345678901'], ['1000', '01234', '123456789012', '1234a', '']],
]

describe('MAT-07 numbers of people and enterprises', () => {
  it.each(CASES.flatMap(([name, valid]) => valid.map((text) => [name, text] as const)))(
    'MAT-07 %s accepts %s',
    (name, text) => {
      expect(CHECKS[name](text)).toBe(true)
    },
  )

  it.each(CASES.flatMap(([name, , invalid]) => invalid.map((text) => [name, text] as const)))(
    'MAT-07 %s does not accept "%s"',
    (name, text) => {
      expect(CHECKS[name](text)).toBe(false)
    },
  )

  it('MAT-07 catches every mistyped character and swapped neighbours of a credit code', () => {
    expectCatches(isUscc, '91440300708461136T', '0123456789ABCDEFGHJKLMNPQRTUWXY')
  })

  it('MAT-07 catches every mistyped digit and swapped neighbours of a resident ID', () => {
    expectCatches(isResidentId, '110105194912310038', '0123456789')
  })

  it('MAT-07 catches every mistyped digit and swapped neighbours of a HKID', () => {
    expectCatches(isHkid, 'AB9876543', '0123456789')
  })
})

describe('who may apply', () => {
  const TODAY = civilDate('2026-03-02')

  it.each([
    ['11010519491231002X', null],
    ['110105202701010016', 'id-not-born'],
    ['110105200803030019', 'id-under-age'],
    ['110105200803020013', null],
    ['110105189912310015', 'id-before-1900'],
    ['110105190503020015', 'id-over-age'],
    ['110105190503030010', null],
    ['990105194912310015', 'id-unknown-province'],
  ])('MAT-07 the number %s: %s', (id, problem) => {
    expect(isResidentId(id)).toBe(true)
    expect(residentIdProblem(id, TODAY)).toBe(problem)
  })
})

describe('a credit code that looks wrong', () => {
  it.each([
    ['91440300MA50004950', null, false],
    ['91310115MA1H8R7C6D', 'credit-code-check', true],
    ['110105194912310409', 'credit-code-like-id', true],
    ['11010519491231002X', 'credit-code-is-id', false],
    ['440301103456789', 'credit-code-15-digits', false],
    ['91440300MA5000495', 'not-a-credit-code', false],
  ])('MAT-07 %s: %s, may be confirmed: %s', (code, problem, confirmable) => {
    expect(creditCodeProblem(code, '')).toBe(problem)
    expect(creditCodeProblem(code, '91440300MA50004950')).toBe(problem)
    expect(creditCodeProblem(code, code)).toBe(confirmable ? null : problem)
    expect(isConfirmedCode(code, code)).toBe(confirmable)
  })
})

describe('no input makes a check throw', () => {
  it.each(Object.entries(CHECKS))('MAT-07 %s answers hostile values with false', (_, check) => {
    for (const value of hostileConstants()) {
      // What strangers send does not keep to the type.
      expect(check(value as string)).toBe(false)
    }
  })

  it.each(Object.entries(CHECKS))('MAT-07 %s answers any value', (_, check) => {
    fc.assert(
      fc.property(anyValue, (value) => {
        // What strangers send does not keep to the type.
        const answer = check(value as string)
        expect(answer).toBe(answer && typeof value === 'string')
      }),
      PROPERTY,
    )
  })
})

/** Any one character replaced by another of the alphabet, or two different neighbours swapped. */
function expectCatches(check: (text: string) => boolean, valid: string, alphabet: string): void {
  const characters = [...valid]
  characters.forEach((character, index) => {
    const replaced = [...alphabet].filter((other) => other !== character)
    for (const other of replaced) expect(check(characters.with(index, other).join(''))).toBe(false)
    const next = characters[index + 1]
    if (next === undefined || next === character) return
    expect(
      check(
        characters
          .with(index, next)
          .with(index + 1, character)
          .join(''),
      ),
    ).toBe(false)
  })
}
