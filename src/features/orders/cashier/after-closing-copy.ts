import { defineCopy } from '../../../i18n/language.ts'
import type { AfterClosing } from '../../../queries/after-closing.ts'

type Advice = Record<AfterClosing['goesOn'], { text: string; label: string }>

const zh: Advice = {
  application: { text: '申请仍是待付款，可以再次购买，价格不变。', label: '查看申请' },
  'application-over': { text: '对应的申请已经结束，需要时请重新申请。', label: '查看申请' },
  offer: { text: '报价仍在有效期内，可以从咨询记录再次购买。', label: '前往咨询记录' },
  'offer-over': { text: '报价已不能使用，需要时请从咨询记录重新咨询。', label: '前往咨询记录' },
  shop: { text: '需要时重新下单，企业 ID 已为您填好。', label: '重新下单' },
  again: { text: '产品还在，需要时可以重新下单，价格按下单当天计算。', label: '重新下单' },
  renewals: {
    text: '需要时可以在续费中心重新选择产品，价格按下单当天计算。',
    label: '前往续费中心',
  },
  renewed: { text: '产品已续期，不用再为它下单。', label: '查看产品' },
  anew: { text: '所属产品已不能恢复，需要时请重新购买。', label: '重新购买' },
  product: {
    text: '这一项现在不能下单，原因和能做的事写在产品的账户中心。',
    label: '查看产品',
  },
}
const en: Advice = {
  application: {
    text: 'The application still awaits payment: it can be bought again at the same price.',
    label: 'Open the application',
  },
  'application-over': {
    text: 'Its application has ended. Apply again when you need it.',
    label: 'Open the application',
  },
  offer: {
    text: 'The offer is still valid: it can be bought again from the consultations.',
    label: 'To the consultations',
  },
  'offer-over': {
    text: 'The offer cannot be used any more. Ask again from the consultations when you need it.',
    label: 'To the consultations',
  },
  shop: { text: 'Order again when you need it; the ID is filled in.', label: 'Order again' },
  again: {
    text: 'The product is still there: order again when you need it, at the price of that day.',
    label: 'Order again',
  },
  renewals: {
    text: 'Choose the products again in the renewal centre when you need them, at the price of that day.',
    label: 'To the renewal centre',
  },
  renewed: {
    text: 'The product was renewed; nothing more has to be ordered for it.',
    label: 'Open the product',
  },
  anew: {
    text: 'Its product cannot be restored. Buy it anew when you need it.',
    label: 'Buy anew',
  },
  product: {
    text: 'This cannot be ordered now; why, and what can be done, is told in the account centre of the product.',
    label: 'Open the product',
  },
}

/** What fits a customer whose order was closed (ORD-05). */
export const afterClosingCopy = defineCopy<Advice>({ zh, en })
