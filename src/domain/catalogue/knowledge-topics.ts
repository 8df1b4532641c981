import type { Wording } from '../shared/wording.ts'

/** What an industry knowledge cloud can be about. Source: CS (the first three), SSC (the others). */
export const KNOWLEDGE_TOPICS = {
  'e-commerce': { zh: '电商', en: 'E-commerce' },
  hrssc: { zh: 'HRSSC', en: 'HRSSC' },
  education: { zh: '教育（含高校）', en: 'Education (incl. universities)' },
  hr: { zh: 'HR', en: 'HR' },
  university: { zh: '高校', en: 'Universities' },
} as const satisfies Record<string, Wording>

/** The id of a topic. */
export type KnowledgeTopic = keyof typeof KNOWLEDGE_TOPICS
