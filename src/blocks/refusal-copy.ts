import { defineCopy } from '../i18n/language.ts'

/** Every code a command can be refused with: a new one without a sentence does not compile. */
export type RefusalCode =
  | 'storage-full'
  | 'storage-failed'
  | 'storage-busy'
  | 'newer-version'
  | 'world-replaced'
  | 'unknown-application'
  | 'unknown-order'
  | 'illegal-transition'
  | 'incomplete'
  | 'agreement-missing'
  | 'professional-exists'
  | 'not-verified'
  | 'not-an-enterprise'
  | 'region-not-served'
  | 'order-closed'
  | 'voucher-not-applicable'
  | 'balance-too-small'
  | 'payment-confirming'
  | 'nothing-to-mend'
  | 'reason-missing'
  | 'not-a-mobile'
  | 'sms-too-soon'
  | 'sms-locked'
  | 'sms-not-sent'
  | 'sms-expired'
  | 'sms-wrong'
  | 'not-an-amount'
  | 'unknown-account'
  | 'not-later'

export const refusalCopy = defineCopy<Record<RefusalCode, string>>({
  zh: {
    'storage-full': '浏览器的存储空间已满，这一步没有保存。请清理空间后重试，已填写的内容都在。',
    'storage-failed': '浏览器没能写入数据，这一步没有保存。请重试，已填写的内容都在。',
    'storage-busy': '另一个标签页正在写入且没有回应。请关闭它或稍后重试，这一步没有保存。',
    'newer-version': '这里的数据由更新的版本写入，本页只能查看。请刷新页面。',
    'world-replaced': '数据刚刚在别处被清空或替换，已换成新的内容。请查看后重试。',
    'unknown-application': '这条申请记录已不存在。',
    'unknown-order': '这笔订单已不存在。',
    'illegal-transition': '记录的状态已经改变，不能再做这一步。请查看最新状态。',
    incomplete: '还有内容没有填好，请返回补充。',
    'agreement-missing': '请先阅读并勾选协议。',
    'professional-exists': '同一企业或经办人只能有一套在线客服专业版，已有一份申请在先。',
    'not-verified': '账号尚未完成实名认证，可以查看价格，不能提交。',
    'not-an-enterprise': '需要以企业、政府或其他组织完成实名认证的账号。',
    'region-not-served': '注册地在中国大陆和中国香港以外的企业不能在线购买。',
    'order-closed': '订单已关闭，没有扣款。',
    'voucher-not-applicable': '这张代金券不能用于此订单，没有扣款。',
    'balance-too-small': '账户余额不足，没有扣款。',
    'payment-confirming': '有一笔支付正在确认中，确认之前不能取消。',
    'nothing-to-mend': '请勾选需要修改的项目。',
    'reason-missing': '请填写原因。',
    'not-a-mobile': '手机号是 11 位数字，以 1 开头。',
    'sms-too-soon': '60 秒内只能获取一次，请稍候再试。',
    'sms-locked': '输错 5 次，已锁定 10 分钟，之后可重新获取验证码。',
    'sms-not-sent': '请先获取验证码；换了手机号需要重新获取。',
    'sms-expired': '验证码已过 5 分钟有效期，请重新获取。',
    'sms-wrong': '验证码不对，请对照消息中心里的短信。',
    'not-an-amount': '请填写大于 0 的金额，最多两位小数。',
    'unknown-account': '账号信息已不存在，请刷新页面。',
    'not-later': '请选择晚于当前的时间。',
  },
  en: {
    'storage-full':
      'The browser has no room left, so this step was not saved. Free some space and try again; what you typed is still here.',
    'storage-failed':
      'The browser could not write, so this step was not saved. Try again; what you typed is still here.',
    'storage-busy':
      'Another tab is writing and does not answer. Close it or try again later; this step was not saved.',
    'newer-version':
      'A newer version has written the data here, so this page can only show them. Please reload.',
    'world-replaced':
      'The data were cleared or replaced elsewhere just now. Please look at them and try again.',
    'unknown-application': 'This application no longer exists.',
    'unknown-order': 'This order no longer exists.',
    'illegal-transition':
      'The record has changed meanwhile and this step is not possible any more. Please look at its state.',
    incomplete: 'Something is still missing. Please go back and complete it.',
    'agreement-missing': 'Please read the agreement and tick the box first.',
    'professional-exists':
      'An enterprise or handler can have one Online Service Professional, and there is one already.',
    'not-verified':
      'This account has not passed real-name verification: you can look at prices but not submit.',
    'not-an-enterprise':
      'This needs an account verified as an enterprise, a government body or another organisation.',
    'region-not-served':
      'Enterprises registered outside mainland China and Hong Kong, China cannot buy online.',
    'order-closed': 'The order is closed. Nothing was charged.',
    'voucher-not-applicable': 'This voucher does not fit the order. Nothing was charged.',
    'balance-too-small': 'The balance is too small. Nothing was charged.',
    'payment-confirming':
      'A payment is being confirmed; nothing can be cancelled before that is clear.',
    'nothing-to-mend': 'Please tick what has to be mended.',
    'reason-missing': 'Please give a reason.',
    'not-a-mobile': 'A mobile number has 11 digits and starts with 1.',
    'sms-too-soon': 'One code a minute: please wait a moment.',
    'sms-locked': 'Five wrong tries: locked for 10 minutes, then ask for a new code.',
    'sms-not-sent': 'Ask for a code first; another number needs a new one.',
    'sms-expired': 'The code was valid for 5 minutes. Please ask for a new one.',
    'sms-wrong': 'This is not the code. Please compare the SMS in the message centre.',
    'not-an-amount': 'Please enter an amount above 0 with at most two decimals.',
    'unknown-account': 'The account is gone. Please reload.',
    'not-later': 'Please choose a time later than now.',
  },
})
