import { defineCopy } from '../../i18n/language.ts'

/** What is told after a setting of a product was changed, and what comes next (LIF-11). */
export const productsToldCopy = defineCopy({
  zh: {
    autoRenewOn: (_until: string) =>
      '自动续费已开启，到期前 7 天从账户余额续费一年，请保持余额充足。',
    autoRenewOff: (until: string) =>
      `自动续费已关闭。${until === '' ? '' : `产品 ${until} 到期，`}请在到期前自行续费。`,
  },
  en: {
    autoRenewOn: () =>
      'Automatic renewal is on: 7 days before expiry one year is paid from the balance. Please keep enough in it.',
    autoRenewOff: (until) =>
      `Automatic renewal is off. Please renew it yourself${until === '' ? '' : ` before ${until}`}.`,
  },
})
