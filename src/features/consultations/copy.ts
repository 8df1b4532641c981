import type { ConsultationState } from '../../domain/orders/index.ts'
import { defineCopy } from '../../i18n/language.ts'

const zhNext: Record<ConsultationState, string> = {
  submitted: '已记录，等待来电',
  contacted: '已电话联系，等待结果',
  quoted: '可按报价购买',
  won: '已按报价购买',
  closed: '这次咨询已结束',
}
const enNext: Record<ConsultationState, string> = {
  submitted: 'Recorded, waiting for the call',
  contacted: 'Called back, waiting for the outcome',
  quoted: 'Can be bought at the price offered',
  won: 'Bought at the price offered',
  closed: 'This consultation has ended',
}

export const consultationsCopy = defineCopy({
  zh: {
    title: '咨询记录',
    list: '咨询列表',
    lead: '与销售和架构师的每一次咨询，以及他们给出的报价。',
    columns: {
      id: '咨询编号',
      product: '产品',
      state: '状态',
      offer: '报价(元)',
      actions: '操作',
    },
    next: zhNext,
    expired: '报价已过有效期，不能再按此价购买，请重新联系架构师',
    per: { robot: '每个机器人一年', whole: '总价' },
    until: (date: string) => `有效期至 ${date}`,
    buy: '立即购买',
    order: '查看订单',
    again: '联系架构师',
    close: '关闭咨询',
    closeTitle: '关闭这次咨询',
    closeText: '关闭后不再联系您，报价也随之失效。之后可以重新咨询。',
    keep: '保留咨询',
    closed: (id: string) => `咨询 ${id} 已关闭，不再联系您，报价也已失效。需要时可以重新咨询。`,
    emptyTitle: '还没有咨询记录',
    emptyText: '需要报价或无法在线购买时，可以联系销售或架构师，进展会显示在这里。',
    shop: '选购产品',
  },
  en: {
    title: 'Consultations',
    list: 'Consultations',
    lead: 'Every talk with sales and the architects, and the prices they offered.',
    columns: {
      id: 'Number',
      product: 'Product',
      state: 'State',
      offer: 'Offer (CNY)',
      actions: 'Actions',
    },
    next: enNext,
    expired:
      'The offer has run out and cannot be bought any more; please contact the architect again',
    per: { robot: 'a robot and year', whole: 'in all' },
    until: (date) => `valid through ${date}`,
    buy: 'Buy now',
    order: 'To the order',
    again: 'Contact the architect',
    close: 'Close consultation',
    closeTitle: 'Close this consultation',
    closeText: 'Nobody will call any more and the offer is void. You can ask again later.',
    keep: 'Keep it open',
    closed: (id) =>
      `Consultation ${id} is closed: nobody will call, and its offer is void. Ask again at any time.`,
    emptyTitle: 'No consultations yet',
    emptyText:
      'Where a price is on request, or buying online is not possible, contact sales or an architect: how it goes appears here.',
    shop: 'Choose a product',
  },
})
