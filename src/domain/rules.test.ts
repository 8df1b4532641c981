import { describe, expect, it } from 'vitest'
import { findRule, isRuleId, RULE_IDS, RULES, type Rule } from './rules.ts'

const CHAPTERS = {
  CAT: 13,
  PRC: 17,
  ELI: 7,
  MAT: 10,
  APP: 12,
  ORD: 11,
  PRD: 7,
  LIF: 12,
  REF: 12,
  INV: 2,
  MSG: 3,
  HLP: 2,
  PLN: 4,
  RNW: 5,
  // What is built of the chapter so far.
  FCT: 4,
  BIL: 3,
  EXP: 1,
  EX: 8,
}
function numbersOf(rules: number | readonly number[]): readonly number[] {
  return typeof rules === 'number' ? Array.from({ length: rules }, (_, at) => at + 1) : rules
}

const CHINESE = /\p{Script=Han}/u

describe('the register of rules', () => {
  it('holds every rule of every chapter once, in order', () => {
    const expected = Object.entries(CHAPTERS).flatMap(([chapter, count]) =>
      numbersOf(count).map((number) => `${chapter}-${String(number).padStart(2, '0')}`),
    )
    expect(RULE_IDS).toEqual(expected)
  })

  it.each(Object.entries<Rule>(RULES))('states %s in both languages, with a source', (_, rule) => {
    for (const wording of [rule, ...(rule.note ? [rule.note] : [])]) {
      expect(wording.zh).toMatch(CHINESE)
      expect(wording.zh).toMatch(/。$/)
      expect(wording.en).not.toMatch(CHINESE)
      expect(wording.en).toMatch(/^[\dA-Z].*\.$/)
    }
    expect(rule.source.length).toBeGreaterThan(0)
    expect(new Set(rule.source).size).toBe(rule.source.length)
  })

  it('finds a rule by its id and nothing by anything else', () => {
    expect(findRule('PRC-03')).toBe(RULES['PRC-03'])
    for (const id of ['PRC-99', '__proto__', 'toString', 3, null, undefined]) {
      expect(findRule(id)).toBeUndefined()
      expect(isRuleId(id)).toBe(false)
    }
  })
})
