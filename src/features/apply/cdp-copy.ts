import { enPeople, zhPeople } from '../../blocks/people-words.ts'
import { countWords } from '../../domain/shared/count-words.ts'
import { defineCopy } from '../../i18n/language.ts'

export const cdpCopy = defineCopy({
  zh: {
    title: '购买前请确认',
    confirmList: '版本、加油包和实施内容请先与售前或销售核对清单，再提交申请。',
    limit: '容量按历史累计入库的全部客户计，含上限本身。',
    service: '增值实施服务',
    serviceText: '包括培训、交付、技术支持和项目管理；不在此处计价，价格请联系架构师。',
    architect: '联系架构师',
    serviceWish: '希望了解增值实施服务的内容和价格',
    contract: '合同签订',
    contractText: '可以在线下单，也可以签订合同购买。',
    wish: (name: string) => `希望以合同方式购买：${name}`,
    boosterHint: '每个再加 100 万客户，可以不买',
    tooSmall: (capacity: number, customers: number) =>
      `所选方案最多 ${zhPeople(capacity)}客户，少于您填写的 ${zhPeople(customers)}客户。可以采用推荐，或增加加油包。`,
  },
  en: {
    title: 'Before you buy',
    confirmList:
      'Please check the list of edition, boosters and implementation with pre-sales or sales before you submit.',
    limit: 'The limit counts all customers ever gathered, the limit itself included.',
    service: 'Implementation service',
    serviceText:
      'Training, delivery, technical support and project management. It is not priced here: the price is on request from an architect.',
    architect: 'Contact the architect',
    serviceWish: 'We would like an offer for the implementation service',
    contract: 'Sign a contract',
    contractText: 'Buy by online order or by contract.',
    wish: (name) => `We would like to buy by contract: ${name}`,
    boosterHint: 'Each adds 1,000,000 customers; none are needed',
    tooSmall: (capacity, customers) =>
      `The choice holds at most ${countWords(enPeople(capacity), 'customer')}, fewer than your ${enPeople(customers)}. Take the recommendation or add boosters.`,
  },
})
