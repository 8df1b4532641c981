import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'

/** What 「按此方案申请」 and 「按此报价申请」 say before they do it (PLN-03, PLN-04). */
export const applyCopy = defineCopy({
  zh: {
    title: (name: string) => `按变体 ${name} 申请？`,
    quoteTitle: (number: string) => `按报价单 ${number} 申请？`,
    makes: {
      drafts: (count: number) => `生成 ${count} 份申请草稿，套餐已填好：`,
      purchases: (count: number) => `为 ${count} 项准备好购买，数量已填好：`,
      left: (count: number) => `${count} 项现在不能购买，不会办理：`,
    },
    others: (count: number) => `另有 ${count} 项`,
    after: '不会下单，也不会扣款：草稿由您填写后提交，购买由您确认后下单。方案申请后不再改动。',
    afterQuote:
      '会存成一份采购方案，不会下单，也不会扣款：草稿由您填写后提交，购买由您确认后下单。',
    confirm: '确认申请',
    cancel: '取消',
  },
  en: {
    title: (name) => `Apply for variant ${name}?`,
    quoteTitle: (number) => `Apply for quote ${number}?`,
    makes: {
      drafts: (count) => `${countWords(count, 'draft application')}, with the package filled in:`,
      purchases: (count) =>
        `${countWords(count, 'purchase')} made ready, with the quantity filled in:`,
      left: (count) => `${countWords(count, 'item')} cannot be bought now and will be left out:`,
    },
    others: (count) => countWords(count, 'more item'),
    after:
      'Nothing is ordered or charged: you fill in and submit the drafts, and confirm each purchase before it is ordered. The plan then stays as it is.',
    afterQuote:
      'It is kept as a plan. Nothing is ordered or charged: you fill in and submit the draft, and confirm each purchase before it is ordered.',
    confirm: 'Apply',
    cancel: 'Cancel',
  },
})
