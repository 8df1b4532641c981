import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'

/** What 「按此方案申请」 says before it does it (PLN-03). */
export const applyCopy = defineCopy({
  zh: {
    title: (name: string) => `按变体 ${name} 申请？`,
    makes: {
      drafts: (count: number) => `生成 ${count} 份申请草稿，套餐已填好：`,
      purchases: (count: number) => `为 ${count} 项准备好购买，数量已填好：`,
      left: (count: number) => `${count} 项现在不能购买，不会办理：`,
    },
    others: (count: number) => `另有 ${count} 项`,
    after: '不会下单，也不会扣款：草稿由您填写后提交，购买由您确认后下单。方案申请后不再改动。',
    confirm: '确认申请',
    cancel: '取消',
  },
  en: {
    title: (name) => `Apply for variant ${name}?`,
    makes: {
      drafts: (count) => `${countWords(count, 'draft application')}, with the package filled in:`,
      purchases: (count) =>
        `${countWords(count, 'purchase')} made ready, with the quantity filled in:`,
      left: (count) => `${countWords(count, 'item')} cannot be bought now and will be left out:`,
    },
    others: (count) => countWords(count, 'more item'),
    after:
      'Nothing is ordered or charged: you fill in and submit the drafts, and confirm each purchase before it is ordered. The plan then stays as it is.',
    confirm: 'Apply',
    cancel: 'Cancel',
  },
})
