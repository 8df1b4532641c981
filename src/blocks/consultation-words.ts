import type { ConsultationKind, ConsultationState } from '../domain/orders/index.ts'
import { defineCopy } from '../i18n/language.ts'

const zhStates: Record<ConsultationState, string> = {
  submitted: '已提交',
  contacted: '已联系',
  quoted: '已报价',
  won: '已成交',
  closed: '已关闭',
}

const enStates: Record<ConsultationState, string> = {
  submitted: 'Submitted',
  contacted: 'Contacted',
  quoted: 'Quoted',
  won: 'Bought',
  closed: 'Closed',
}

const zhAbout: Record<ConsultationKind, string> = {
  sales: '联系销售',
  architect: '联系架构师',
  contract: '合同签订',
}

const enAbout: Record<ConsultationKind, string> = {
  sales: 'Sales',
  architect: 'Architect',
  contract: 'Contract',
}

/** What a consultation is about and where it stands, wherever it is shown (ORD-08). */
export const consultationWords = defineCopy({
  zh: { states: zhStates, about: zhAbout },
  en: { states: enStates, about: enAbout },
})
