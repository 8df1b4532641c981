import { describe, expect, it } from 'vitest'
import { HELP_TOPICS } from '../../app/paths.ts'
import {
  asksForSmsCode,
  MATERIALS,
  type Material,
  materialsFor,
} from '../../domain/applications/index.ts'
import { GUIDES, PRODUCT_LINE_IDS } from '../../domain/catalogue/index.ts'
import { WORKED_EXAMPLES } from '../../domain/estimates/index.ts'
import { GRACE_MONTHS } from '../../domain/subscriptions/index.ts'
import { LANGUAGES } from '../../i18n/language.ts'
import { helpCopy } from './copy.ts'
import { examplesCopy } from './examples-copy.ts'
import { findTopics } from './find-topics.ts'
import { MATERIAL_COLUMNS, materialRows } from './materials-table.ts'
import { purchaseCopy } from './purchase-copy.ts'
import { termsCopy } from './terms-copy.ts'
import { TOPIC_GROUPS, TOPICS } from './topics.ts'

const CHINESE = /\p{Script=Han}/u

describe('the topics', () => {
  it.each(HELP_TOPICS)('HLP-02 %s names its guide with the date of the chapter', (topic) => {
    expect(TOPICS[topic].sources.length).toBeGreaterThan(0)
    for (const [guide, chapter] of TOPICS[topic].sources) {
      expect(GUIDES[guide].updated[chapter]).toMatch(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/)
    }
    expect(TOPICS[topic].rules.length).toBeGreaterThan(0)
  })

  it('HLP-02 say that the contract prevails, in both languages', () => {
    expect(helpCopy.zh.contract).toContain('以商务合同为准')
    expect(helpCopy.en.contract).toContain('commercial contract prevails')
  })

  it('HLP-01 stand once in the index, and tell how each line is bought', () => {
    expect(TOPIC_GROUPS.flatMap(({ topics }) => [...topics]).sort()).toEqual(
      [...HELP_TOPICS].sort(),
    )
    const lines = HELP_TOPICS.flatMap((topic) => TOPICS[topic].line ?? [])
    expect(lines.sort()).toEqual([...PRODUCT_LINE_IDS].sort())
    const facts = { minimum: '', years: 8, dearest: '' }
    for (const language of LANGUAGES) {
      for (const line of PRODUCT_LINE_IDS) {
        expect(purchaseCopy[language].lines[line](facts).length).toBeGreaterThan(3)
      }
    }
  })

  it('HLP-01 are found by any word of their title, product and rules', () => {
    expect(findTopics('')).toEqual(HELP_TOPICS)
    expect(findTopics('退款')).toContain('refunds')
    expect(findTopics('ROBOT')).toContain('robot')
    expect(findTopics('MAT-04')).toEqual(['materials'])
    expect(findTopics('委托函 盖章')).toEqual(['materials'])
    expect(findTopics('没有这样的词')).toEqual([])
  })

  it('HLP-01 are wholly English in English', () => {
    const { topics, groups, chapters } = helpCopy.en
    const guides = Object.values(GUIDES).map(({ name }) => name.en)
    const texts = JSON.stringify([topics, groups, chapters, guides, examplesCopy.en.cases])
    expect(texts).not.toMatch(CHINESE)
  })
})

describe('what the topics tell', () => {
  it('HLP-01 MAT-01 the table of documents asks for what the wizard asks for', () => {
    const needed = (profile: (typeof MATERIAL_COLUMNS)[number]['profile'], asked: boolean) =>
      materialsFor({
        profile,
        applicant: asked ? 'handler' : 'legal-representative',
        industry: asked ? 'education' : 'internet',
      }).map(({ material }) => material)
    for (const { id, profile } of MATERIAL_COLUMNS) {
      const rows = materialRows().filter(({ item }) => item !== 'sms-code')
      const shown = (kinds: readonly string[]) =>
        rows.filter(({ asked }) => kinds.includes(asked[id] ?? '')).map(({ item }) => item)
      const always = ['always', 'optional']
      expect(shown([...always, 'if-handler', 'if-industry'])).toEqual(needed(profile, true))
      expect(shown(always)).toEqual(needed(profile, false))
      const sms = materialRows().find(({ item }) => item === 'sms-code')
      expect(sms?.asked[id] !== null).toBe(asksForSmsCode(profile))
    }
    const items: (Material | 'sms-code')[] = [...MATERIALS, 'sms-code']
    expect(materialRows().map(({ item }) => item)).toEqual(items)
  })

  it('HLP-02 LIF-02 the arrears table has four rows that name the months of grace', () => {
    for (const language of LANGUAGES) {
      const rows = termsCopy[language].periods(GRACE_MONTHS)
      expect(rows.length).toBe(4)
      expect(rows.map((row) => row.join()).filter((row) => row.includes('3')).length).toBe(3)
    }
    expect(termsCopy.zh.period).toBe('时间段')
    expect(termsCopy.zh.handling).toBe('处理机制')
  })

  it('HLP-01 every worked example has its case in both languages', () => {
    for (const { id } of WORKED_EXAMPLES) {
      expect(examplesCopy.zh.cases[id]).toMatch(CHINESE)
      expect(examplesCopy.en.cases[id]).toBeTruthy()
    }
  })
})
