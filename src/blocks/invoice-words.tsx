import type { InvoiceField, InvoiceKind, InvoiceState } from '../domain/billing/index.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { StateLabel, type Tone } from '../ui/state-label.tsx'

const TONES: Record<InvoiceState, Tone> = { issuing: 'working', issued: 'good', returned: 'ended' }

const zhKinds: Record<InvoiceKind, string> = {
  ordinary: '增值税普通发票',
  special: '增值税专用发票',
}
const enKinds: Record<InvoiceKind, string> = {
  ordinary: 'Ordinary VAT invoice',
  special: 'Special VAT invoice',
}
const zhFields: Record<InvoiceField, string> = {
  title: '发票抬头',
  taxNumber: '税号',
  address: '注册地址',
  phone: '注册电话',
  bank: '开户银行',
  bankAccount: '银行账号',
}
const enFields: Record<InvoiceField, string> = {
  title: 'Invoice title',
  taxNumber: 'Tax number',
  address: 'Registered address',
  phone: 'Registered telephone',
  bank: 'Bank',
  bankAccount: 'Bank account',
}
const zhStates: Record<InvoiceState, string> = {
  issuing: '开票中',
  issued: '已开具',
  returned: '已退回',
}
const enStates: Record<InvoiceState, string> = {
  issuing: 'Being issued',
  issued: 'Issued',
  returned: 'Returned',
}

/** The words of invoices that several pages share (INV-02). */
export const invoiceWords = defineCopy({
  zh: { kinds: zhKinds, fields: zhFields, states: zhStates, view: '查看发票' },
  en: { kinds: enKinds, fields: enFields, states: enStates, view: 'View invoice' },
})

/** The state of an invoice (INV-02). */
export function InvoiceStateLabel({ state }: { state: InvoiceState }) {
  return <StateLabel tone={TONES[state]}>{useCopy(invoiceWords).states[state]}</StateLabel>
}
