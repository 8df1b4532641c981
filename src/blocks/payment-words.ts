import type { PaymentMethod } from '../domain/orders/index.ts'
import { defineCopy } from '../i18n/language.ts'

const zhMethods: Record<PaymentMethod, string> = {
  balance: '账户余额',
  wechat: '微信支付',
  bank: '网银转账',
}

const enMethods: Record<PaymentMethod, string> = {
  balance: 'Account balance',
  wechat: 'WeChat Pay',
  bank: 'Bank transfer',
}

/** The ways to pay, wherever one is named (ORD-02). */
export const paymentWords = defineCopy({ zh: zhMethods, en: enMethods })
