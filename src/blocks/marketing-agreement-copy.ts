import { defineCopy } from '../i18n/language.ts'

/** 营销通服务协议: what PV packs and interop accounts ask for instead (APP-10). */
export const marketingAgreementCopy = defineCopy({
  zh: {
    label: '我已阅读并同意《腾讯企点营销通服务协议》',
    title: '腾讯企点营销通服务协议',
    text: [
      '这是演示站点的说明文字，不是真实合同，勾选它不产生任何权利和义务。',
      '在真实的购买中，这里会写明 PV 套餐包和互通账号各包含什么、如何计量、有效期与作废、落地页的内容要求与审核、不得投放的行业、退款条件、数据与保密，以及争议如何处理。',
      '购买真实产品时，请以与服务方签订的商务合同为准。',
    ],
  },
  en: {
    label: 'I have read and agree to the Tencent Qidian Marketing Service Agreement',
    title: 'Tencent Qidian Marketing Service Agreement',
    text: [
      'This is a text of the demonstration site and no real contract: ticking it creates no rights or duties.',
      'In a real purchase this page would say what PV packs and interop accounts contain, how they are counted, how long they are valid, what landing pages must be like and how they are reviewed, which industries are excluded, refunds, data and confidentiality, and how disputes are settled.',
      'When you buy the real product, the commercial contract with the provider prevails.',
    ],
  },
})
