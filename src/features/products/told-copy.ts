import { countWords } from '../../domain/shared/count-words.ts'
import { defineCopy } from '../../i18n/language.ts'

/** What is told after a setting of a product was changed, and what comes next (LIF-11). */
export const productsToldCopy = defineCopy({
  zh: {
    autoRenewOn: (years: number, days: number) =>
      `自动续费已开启，到期前 ${days} 天从账户余额续费 ${years} 年，请保持余额充足。`,
    autoRenewOff: (until: string) =>
      `自动续费已关闭。${until === '' ? '' : `产品 ${until} 到期，`}请在到期前自行续费。`,
  },
  en: {
    autoRenewOn: (years, days) =>
      `Automatic renewal is on: ${countWords(days, 'day')} before expiry, ${countWords(years, 'year')} will be paid from the balance. Please keep enough in it.`,
    autoRenewOff: (until) =>
      `Automatic renewal is off. Please renew it yourself${until === '' ? '' : ` before ${until}`}.`,
  },
})
