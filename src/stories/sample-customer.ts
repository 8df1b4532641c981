import {
  type BasicInfo,
  type Content,
  FIRST_PACKAGES,
  NO_MATERIALS,
} from '../domain/applications/index.ts'

/** 填写基础信息 as a careful customer fills it in. */
export const FILLED_INFO: BasicInfo = {
  enterpriseName: '深圳市星河示例科技有限公司',
  region: 'mainland',
  registrationCode: '91440300MA50004950',
  confirmedCode: '',
  industry: 'internet',
  contactName: '林知远',
  mobile: '13826537719',
  email: 'lin@example.com',
  qq: '1234567',
  receiverIsContact: true,
  receiverMobile: '',
  receiverEmail: '',
}

export const FILLED_CONTENT: Content = {
  package: FIRST_PACKAGES.online,
  info: FILLED_INFO,
  materials: NO_MATERIALS,
}
