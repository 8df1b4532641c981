import * as z from 'zod/mini'
import { countWords } from '../../shared/count-words.ts'
import { readWholeNumber } from '../../shared/quantity.ts'
import { INDUSTRIES, type Industry } from '../basic-info.ts'
import {
  annualItem,
  countText,
  englishYears,
  type PackageItem,
  type PackageKind,
  typedSchema,
  yearsSchema,
} from './package-kind.ts'

/** 行业类型 of a robot: no robot is trained for P2P lending. */
export type RobotIndustry = Exclude<Industry, 'p2p-lending'>

export const ROBOT_INDUSTRIES = INDUSTRIES.filter(
  (industry): industry is RobotIndustry => industry !== 'p2p-lending',
)

/** 会话充值包: none, or one of the four (CAT-07). */
export const SESSION_PACKS = ['none', '120k', '360k', '960k', '6000k'] as const

export type SessionPack = (typeof SESSION_PACKS)[number]

/** 行业知识云: none, or what it is about (CAT-07). */
export const SSC_TOPICS = ['none', 'hr', 'university'] as const

/** What is chosen for 企业共享服务中心. */
export const sscPackageSchema = z.object({
  line: z.literal('ssc'),
  employees: typedSchema,
  experts: typedSchema,
  tickets: typedSchema,
  robots: typedSchema,
  industry: z.enum(ROBOT_INDUSTRIES),
  pack: z.enum(SESSION_PACKS),
  packCount: typedSchema,
  knowledge: z.enum(SSC_TOPICS),
  years: yearsSchema,
})

export type SscPackage = z.infer<typeof sscPackageSchema>

/** Four mandatory items by the year, the optional ones once (CAT-07, PRC-07). */
export const SSC: PackageKind<SscPackage> = {
  first: {
    line: 'ssc',
    employees: '1000',
    experts: '3',
    tickets: '3',
    robots: '1',
    industry: 'other',
    pack: 'none',
    packCount: '1',
    knowledge: 'none',
    years: 1,
  },
  items: (chosen) => {
    const { employees, experts, tickets, robots, years } = chosen
    return [
      annualItem('employees', { sku: 'ssc.employees', typed: employees, years }),
      annualItem('experts', { sku: 'ssc.experts', typed: experts, years }),
      annualItem('tickets', { sku: 'ssc.tickets', typed: tickets, years }),
      annualItem('robots', { sku: 'ssc.robot', typed: robots, years }),
      ...oneTimeItems(chosen),
    ]
  },
  profile: () => 'ssc',
  name: ({ employees, experts, tickets, robots, years }) => {
    const [people = '', first = '', second = '', sets = ''] = [
      employees,
      experts,
      tickets,
      robots,
    ].map(countText)
    return {
      zh: `企业共享服务中心-专业版 ${people}员工 ${first}专家坐席 ${second}工单坐席 ${sets}机器人 ${years}年有效期`,
      en: `Shared Service Centre Professional, ${countWords(people, 'employee')}, ${countWords(first, 'expert seat')}, ${countWords(second, 'ticket seat')}, robots: ${sets}, ${englishYears(years)}`,
    }
  },
  review: 'minutes',
  request: {
    read: ({ employees }) => ({ edition: null, quantity: employees }),
    put: (chosen, { quantity }) => ({ ...chosen, employees: quantity }),
  },
}

function oneTimeItems({ knowledge, pack, packCount }: SscPackage): PackageItem[] {
  const items: PackageItem[] = []
  if (pack !== 'none') {
    const quantity = readWholeNumber(packCount)
    items.push({ field: 'packCount', item: { sku: `ssc.sessions.${pack}`, quantity } })
  }
  if (knowledge !== 'none') {
    items.push({ field: 'knowledge', item: { sku: 'ssc.knowledge', quantity: 1 } })
  }
  return items
}
