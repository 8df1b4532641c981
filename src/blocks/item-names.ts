import type { ReturnableItem } from '../domain/applications/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { materialCopy } from './material-copy.ts'

type FieldItem = Exclude<ReturnableItem, keyof (typeof materialCopy)['zh']['names']>

export const fieldNames = defineCopy<Record<FieldItem, string>>({
  zh: {
    enterpriseName: '企业名称',
    region: '注册地',
    registrationCode: '统一社会信用代码',
    industry: '所属行业',
    contactName: '联系人',
    mobile: '手机号',
    email: '邮箱',
    qq: '个人QQ',
    name: '姓名',
    idNumber: '身份证号',
    applicantMobile: '办理人手机号',
    wish: '需求说明',
    expectedUsers: '预计用户数',
    expectedEmployees: '预计员工数',
  },
  en: {
    enterpriseName: 'Enterprise name',
    region: 'Registered in',
    registrationCode: 'Unified social credit code',
    industry: 'Industry',
    contactName: 'Contact',
    mobile: 'Mobile',
    email: 'E-mail',
    qq: 'Personal QQ',
    name: 'Name',
    idNumber: 'ID number',
    applicantMobile: 'Applicant’s mobile',
    wish: 'What you need',
    expectedUsers: 'Expected users',
    expectedEmployees: 'Expected employees',
  },
})

/** What each thing is called that a reviewer can send back: a field or a material. */
export function useItemNames(): (item: string) => string {
  const names: Record<string, string> = { ...useCopy(fieldNames), ...useCopy(materialCopy).names }
  return (item) => names[item] ?? item
}
