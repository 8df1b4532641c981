import type { Edition, Line, Package, PackageField } from '../../domain/applications/index.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { countWords } from '../../domain/shared/count-words.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'

export const zhTrails: Record<Line, string> = {
  online: '腾讯企点客服',
  phone: '腾讯企点客服',
  ssc: '员工服务',
  cdp: '客户数据',
}

export const enTrails: Record<Line, string> = {
  online: 'Tencent Qidian Customer Service',
  phone: 'Tencent Qidian Customer Service',
  ssc: 'Employee service',
  cdp: 'Customer data',
}

export const zhEditions: Record<Edition, string> = {
  basic: '基础版',
  standard: '标准版',
  professional: '专业版',
  enterprise: '企业版',
  flagship: '旗舰版',
}

export const enEditions: Record<Edition, string> = {
  basic: 'Basic',
  standard: 'Standard',
  professional: 'Professional',
  enterprise: 'Enterprise',
  flagship: 'Flagship',
}

export const zhFields: Record<PackageField, string> = {
  users: '用户数',
  employees: '员工数',
  experts: '专家坐席数',
  tickets: '工单坐席数',
  robots: '企业版机器人',
  packCount: '充值包数量',
  knowledge: '行业知识云',
  edition: '版本',
  boosters: '加油包',
}

export const enFields: Record<PackageField, string> = {
  users: 'Users',
  employees: 'Employees',
  experts: 'Expert seats',
  tickets: 'Ticket seats',
  robots: 'Enterprise robots',
  packCount: 'Number of packs',
  knowledge: 'Industry knowledge cloud',
  edition: 'Edition',
  boosters: 'Boosters',
}

/** What each number counts, as it stands after it. */
export const zhUnits: Record<PackageField, string> = {
  users: '用户',
  employees: '人',
  experts: '个',
  tickets: '个',
  robots: '套',
  packCount: '套',
  knowledge: '套',
  edition: '套',
  boosters: '个',
}

export const enUnits: Record<PackageField, string> = {
  users: 'users',
  employees: 'people',
  experts: 'seats',
  tickets: 'seats',
  robots: 'robots',
  packCount: 'packs',
  knowledge: 'sets',
  edition: 'sets',
  boosters: 'boosters',
}

/** A number that was typed, as it is shown everywhere; what is none as it is. */
function counted(typed: string): string {
  const count = readWholeNumber(typed)
  return Number.isNaN(count) ? typed.trim() : formatCount(count)
}

/** What was chosen in a few words, without the term. */
export function zhChosen(chosen: Package): string {
  switch (chosen.line) {
    case 'ssc':
      return `${counted(chosen.employees)} 员工，${counted(chosen.experts)} 专家坐席，${counted(chosen.tickets)} 工单坐席，${counted(chosen.robots)} 机器人`
    case 'cdp':
      return `${zhEditions[chosen.edition]}，${counted(chosen.boosters)} 个加油包`
    default:
      return `${counted(chosen.users)} 用户`
  }
}

export function enChosen(chosen: Package): string {
  switch (chosen.line) {
    case 'ssc':
      return `${countWords(counted(chosen.employees), 'employee')}, ${countWords(counted(chosen.experts), 'expert seat')}, ${countWords(counted(chosen.tickets), 'ticket seat')}, robots: ${counted(chosen.robots)}`
    case 'cdp':
      return `${enEditions[chosen.edition]}, boosters: ${counted(chosen.boosters)}`
    default:
      return countWords(counted(chosen.users), 'user')
  }
}
