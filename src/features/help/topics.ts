import type { HelpTopic } from '../../app/paths.ts'
import type { GuideChapter, GuideId, ProductLineId } from '../../domain/catalogue/index.ts'
import type { RuleId } from '../../domain/rules.ts'

/** What a topic is made from. */
type Topic = {
  /** The line whose purchase it tells. */
  readonly line?: ProductLineId
  /** The chapters its facts come from (HLP-02). */
  readonly sources: readonly (readonly [guide: GuideId, chapter: GuideChapter])[]
  /** The rules it rests on; their statements are shown as they stand in the register. */
  readonly rules: readonly RuleId[]
}

/** Every topic of the help centre as data (HLP-01). */
export const TOPICS: Record<HelpTopic, Topic> = {
  pricing: {
    sources: [
      ['CS', 'billing'],
      ['SSC', 'billing'],
      ['CDP', 'billing'],
      ['MKT', 'billing'],
    ],
    rules: [
      'CAT-03',
      'CAT-06',
      'PRC-01',
      'PRC-02',
      'PRC-03',
      'PRC-04',
      'PRC-05',
      'PRC-06',
      'PRC-07',
      'PRC-08',
      'PRC-09',
      'PRC-10',
      'PRC-11',
      'PRC-15',
      'RNW-03',
      'PRC-16',
      'PRC-12',
    ],
  },
  examples: {
    sources: [
      ['CS', 'billing'],
      ['SSC', 'billing'],
      ['CDP', 'billing'],
      ['MKT', 'refunds'],
    ],
    rules: [
      'PRC-13',
      'PRC-01',
      'PRC-02',
      'PRC-03',
      'PRC-07',
      'PRC-09',
      'PRC-11',
      'REF-05',
      'REF-06',
      'BIL-01',
      'BIL-02',
    ],
  },
  online: {
    line: 'online',
    sources: [['CS', 'purchase']],
    rules: ['CAT-04', 'ELI-04', 'APP-01', 'APP-03', 'PRC-14', 'LIF-10', 'MSG-02'],
  },
  phone: {
    line: 'phone',
    sources: [['CS', 'purchase']],
    rules: ['APP-02', 'APP-03', 'PRC-14', 'LIF-10', 'MSG-02'],
  },
  robot: {
    line: 'robot',
    sources: [['CS', 'purchase']],
    rules: ['ELI-05', 'CAT-09', 'PRC-05', 'PRD-03', 'PRD-04', 'ORD-08', 'LIF-05'],
  },
  ssc: {
    line: 'ssc',
    sources: [['SSC', 'purchase']],
    rules: ['CAT-07', 'CAT-10', 'CAT-12', 'APP-02', 'APP-03', 'PRC-07', 'MSG-02'],
  },
  cdp: {
    line: 'cdp',
    sources: [['CDP', 'purchase']],
    rules: ['CAT-11', 'PRC-08', 'PRC-09', 'APP-03', 'ORD-09', 'MSG-02'],
  },
  pv: {
    line: 'pv',
    sources: [
      ['MKT', 'purchase'],
      ['MKT', 'billing'],
    ],
    rules: ['CAT-08', 'ELI-06', 'PRC-10', 'ORD-03', 'LIF-06', 'LIF-07'],
  },
  interop: {
    line: 'interop',
    sources: [['MKT', 'billing']],
    rules: ['CAT-13', 'PRC-11', 'ORD-03', 'LIF-08'],
  },
  materials: {
    sources: [
      ['CS', 'purchase'],
      ['CDP', 'purchase'],
    ],
    rules: [
      'MAT-01',
      'MAT-02',
      'MAT-03',
      'MAT-04',
      'MAT-05',
      'MAT-06',
      'MAT-07',
      'MAT-08',
      'MAT-09',
      'MAT-10',
    ],
  },
  arrears: {
    sources: [
      ['CS', 'arrears'],
      ['SSC', 'arrears'],
      ['CDP', 'arrears'],
      ['MKT', 'arrears'],
    ],
    rules: [
      'LIF-01',
      'LIF-02',
      'LIF-03',
      'LIF-04',
      'LIF-09',
      'LIF-11',
      'LIF-12',
      'PRC-15',
      'ORD-11',
    ],
  },
  refunds: {
    sources: [
      ['CS', 'refunds'],
      ['SSC', 'refunds'],
      ['CDP', 'refunds'],
      ['MKT', 'refunds'],
    ],
    rules: [
      'REF-01',
      'REF-02',
      'REF-03',
      'REF-04',
      'REF-05',
      'REF-06',
      'REF-07',
      'REF-08',
      'REF-10',
      'REF-11',
      'REF-12',
      'ORD-09',
    ],
  },
}

/** The index in its groups. */
export const TOPIC_GROUPS = [
  { id: 'billing', topics: ['pricing', 'examples'] },
  { id: 'purchase', topics: ['online', 'phone', 'robot', 'ssc', 'cdp', 'pv', 'interop'] },
  { id: 'afterwards', topics: ['materials', 'arrears', 'refunds'] },
] as const satisfies readonly { id: string; topics: readonly HelpTopic[] }[]

export type TopicGroup = (typeof TOPIC_GROUPS)[number]['id']
