import { defineCopy } from '../i18n/language.ts'

/** 直销协议: what has to be ticked before buying, and what can be read (APP-10). */
export const agreementCopy = defineCopy({
  zh: {
    label: '我已阅读、理解并接受《腾讯企业级产品及服务直销协议》',
    read: '阅读协议',
    title: '腾讯企业级产品及服务直销协议',
    text: [
      '这是演示站点的说明文字，不是真实合同，勾选它不产生任何权利和义务。',
      '在真实的购买中，这里会写明双方是谁、买了什么、价格与付款、服务从何时起算、到期与续费、退款条件、数据与保密、违规的后果，以及争议如何处理。',
      '购买真实产品时，请以与服务方签订的商务合同为准。',
    ],
    missing: '请先阅读并勾选协议',
  },
  en: {
    label:
      'I have read, understood and accept the Direct Sales Agreement for Tencent Enterprise Products and Services',
    read: 'Read the agreement',
    title: 'Direct Sales Agreement for Tencent Enterprise Products and Services',
    text: [
      'This is a text of the demonstration site and no real contract: ticking it creates no rights or duties.',
      'In a real purchase this page would say who the parties are, what is bought, price and payment, when the service starts, expiry and renewal, refunds, data and confidentiality, what follows from violations, and how disputes are settled.',
      'When you buy the real product, the commercial contract with the provider prevails.',
    ],
    missing: 'Please read the agreement and tick the box first',
  },
})
