import { defineCopy } from '../../../i18n/language.ts'

/** A product that the customer has, as an item of a plan (PLN-01). */
export const ownItemCopy = defineCopy({
  zh: {
    label: '为哪个产品',
    none: '不为已有产品，自行选择',
    hint: '选已有的产品，续费、增购的内容和到期日会填好。',
    items: {
      renewal: (product: string, date: string) => `续费：${product}，${date} 到期`,
      addition: (product: string, date: string) => `增购：${product}，${date} 到期`,
      robots: (product: string, date: string) => `加机器人：${product}，${date} 到期`,
    },
    afterOnline: (item: string) => `${item}，须先续费所属的在线客服`,
  },
  en: {
    label: 'For which product',
    none: 'None I have: choose below',
    hint: 'For a product you have, what is renewed or added and its expiry are filled in.',
    items: {
      renewal: (product, date) => `Renew: ${product}, expires ${date}`,
      addition: (product, date) => `Add to: ${product}, expires ${date}`,
      robots: (product, date) => `Robots for: ${product}, expires ${date}`,
    },
    afterOnline: (item) => `${item}; its online product is to be renewed first`,
  },
})
