import { defineCopy } from '../../../i18n/language.ts'

export const onRequestCopy = defineCopy({
  zh: {
    price: '费用',
    onRequest: '价格请联系架构师',
    how: '架构师了解需求后报价，报价会出现在咨询记录里，有效期内可以直接购买。',
    contact: '联系架构师',
    open: '进行中的咨询',
    offered: (amount: string, until: string) => `报价 ${amount}，有效期至 ${until}`,
    waiting: '等待报价',
    buy: '按报价购买',
    toConsultations: '查看咨询记录',
    about: '服务内容',
  },
  en: {
    price: 'Price',
    onRequest: 'Please contact the architect for the price',
    how: 'The architect quotes once your needs are known. The offer appears among your consultations and can be bought while it is valid.',
    contact: 'Contact the architect',
    open: 'Open consultations',
    offered: (amount, until) => `Offered ${amount}, valid through ${until}`,
    waiting: 'Waiting for the offer',
    buy: 'Buy at this price',
    toConsultations: 'To the consultations',
    about: 'What it includes',
  },
})
