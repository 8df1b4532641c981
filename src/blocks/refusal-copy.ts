import { defineCopy } from '../i18n/language.ts'
import { enPlanRefusals, type PlanRefusal, zhPlanRefusals } from './plan-refusals.ts'

/** Every code a command can be refused with: a new one without a sentence does not compile. */
export type RefusalCode =
  | 'storage-full'
  | 'storage-failed'
  | 'storage-busy'
  | 'newer-version'
  | 'world-replaced'
  | 'key-reused'
  | 'no-answer'
  | 'record-exists'
  | 'record-damaged'
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
  | 'orders-changed'
  | 'voucher-not-applicable'
  | 'balance-too-small'
  | 'payment-confirming'
  | 'nothing-to-fix'
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
  | 'unknown-product'
  | 'unknown-consultation'
  | 'unknown-invoice'
  | 'too-much-to-invoice'
  | 'bookkeeping-fixed'
  | 'unknown-title'
  | 'too-many-titles'
  | 'product-ended'
  | 'product-not-in-force'
  | 'refund-reviewing'
  | 'topic-owned'
  | 'not-quoted'
  | 'offer-expired'
  | 'industry-refused'
  | 'trial-used'
  | 'not-renewable'
  | 'at-online-expiry'
  | 'beyond-online-expiry'
  | 'reclaimed'
  | 'years-out-of-range'
  | 'bad-date'
  | 'days-out-of-range'
  | 'until-too-early'
  | 'until-too-late'
  | 'renewal-waiting'
  | 'nothing-left'
  | 'missing-term'
  | 'price-on-request'
  | 'bad-unit-price'
  | 'unknown-sku'
  | 'empty'
  | 'not-whole'
  | 'below-minimum'
  | 'off-step'
  | 'above-maximum'
  | 'refund-window'
  | 'refund-not-supported'
  | 'invoice-issued'
  | 'suspended'
  | 'nothing-to-refund'
  | 'nothing-to-invoice'
  | 'proof-missing'
  | 'not-acknowledged'
  | 'channel-missing'
  | 'malformed'
  | 'sealing-unavailable'
  | 'beyond-calendar'
  | 'line-changed'
  | 'gift-not-given'
  | 'duplicate-robot'
  | 'duplicate-product'
  | 'duplicate-nickname'
  | 'nickname-too-long'
  | 'duplicate-item'
  | 'unknown-pack'
  | PlanRefusal

export const refusalCopy = defineCopy<Record<RefusalCode, string>>({
  zh: {
    'storage-full': '浏览器的存储空间已满，这一步没有保存。请清理空间后重试，已填写的内容都在。',
    'storage-failed': '浏览器没能写入数据，这一步没有保存。请重试，已填写的内容都在。',
    'storage-busy': '另一个标签页正在写入且没有回应。请关闭它或稍后重试，这一步没有保存。',
    'newer-version': '这里的数据由更新的版本写入，本页只能查看。请刷新页面。',
    'world-replaced': '数据刚刚在别处被清空或替换，已换成新的内容。请查看后重试。',
    'no-answer': '没有收到答复，这一步可能已经生效。请再按一次：已经生效的不会重复办理。',
    'key-reused':
      '这张表单先前已提交过另一份内容，并且已经生效。这一次没有提交，请核对结果，确需再办时重新提交。',
    'record-exists': '同一编号的记录已经存在，没有覆盖它，也没有改动任何数据。请刷新页面后重试。',
    'record-damaged':
      '这一步需要的记录已损坏，没有改动任何数据。可在演示工具的「数据」里查看、导出或修复。',
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
    'orders-changed': '其中有订单刚刚付款或关闭，没有扣款。请看清下面还要付的订单，再确认一次。',
    'voucher-not-applicable': '这张代金券不能用于此订单，没有扣款。',
    'balance-too-small': '账户余额不足，没有扣款。',
    'payment-confirming': '有一笔支付正在确认中，确认之前不能取消。',
    'nothing-to-fix': '请勾选需要修改的项目。',
    'reason-missing': '请填写原因。',
    'not-a-mobile': '手机号是 11 位数字，以 1 开头。',
    'sms-too-soon': '60 秒内只能获取一次，请稍候再试。',
    'sms-locked': '输错 5 次，已锁定 10 分钟，之后可重新获取验证码。',
    'sms-not-sent': '请先获取验证码；换了手机号需要重新获取。',
    'sms-expired': '验证码已过 5 分钟有效期，请重新获取。',
    'sms-wrong': '验证码不对，请对照消息中心里的短信。',
    'not-an-amount': '请填写金额，最多两位小数，充值每笔 0.01 至 100,000,000.00 元。',
    'unknown-account': '账号信息已损坏或缺失。请在「账号信息」里重新填写，再回来继续。',
    'not-later': '请选择晚于当前的时间。',
    'unknown-product': '这个产品已不存在。',
    'unknown-consultation': '这条咨询记录已不存在。',
    'too-much-to-invoice': '可开票的金额没有这么多，请减少开票金额。',
    'bookkeeping-fixed': '发票已开具，入账信息不能再修改。退回发票后可以修改。',
    'unknown-title': '这个发票抬头已经不在了，请重新选择。',
    'too-many-titles': '最多保存 20 个发票抬头，请先删除不用的。',
    'unknown-invoice': '这张发票已不存在。',
    'product-ended': '产品已回收、退款或封停，不能再做这一步，没有扣款。',
    'product-not-in-force': '产品不在有效期内，请先续费。',
    'refund-reviewing': '退款审核中，期间不能续费、增购或重复申请。',
    'topic-owned': '这个行业的知识云已经购买过。',
    'not-quoted': '架构师还没有报价。',
    'offer-expired': '报价已过有效期，请重新联系架构师。',
    'industry-refused': '该行业的落地页不能使用 PV 套餐包。',
    'trial-used': '这个 CorpID 已经开始过试用或购买。',
    'not-renewable': '这个产品不能续费。',
    'at-online-expiry': '到期日与在线产品一致，请随在线产品一并续费。',
    'beyond-online-expiry': '续费一整年会超过在线产品的到期日，请先续费在线产品。',
    reclaimed: '产品已回收，不能续费，请重新购买。',
    'years-out-of-range': '时长可选 1 至 8 年。',
    'days-out-of-range': '扣款日可选到期前 7 至 30 天。',
    'until-too-early': '统一到期日须在今天以后，且比每个所选产品的到期日至少晚一个月。',
    'until-too-late': '统一到期日最多比所选产品的到期日晚 8 年。',
    'renewal-waiting': '所选产品中有的已在另一笔待支付的续费订单里，请先支付或取消那笔订单。',
    'bad-date': '请按 YYYY-MM-DD 填写日期。',
    'nothing-left': '产品今天到期，没有剩余时长，请先续费。',
    'missing-term': '请选择时长。',
    'price-on-request': '价格请联系架构师。',
    'bad-unit-price': '报价不是有效的金额。',
    'unknown-sku': '这个商品不能用于此产品。',
    empty: '请至少选择一项。',
    'not-whole': '请填写大于 0 的整数。',
    'below-minimum': '数量低于起售量。',
    'off-step': '数量不符合递增单位。',
    'above-maximum': '数量超过一次购买的上限。',
    'refund-window':
      '已超过退款窗口：开通后 7 天内无理由退款，因产品缺陷或服务异常无法登录的 30 天内；PV 套餐包自购买起 1 个月内。',
    'refund-not-supported': '这个产品不支持退款。',
    'invoice-issued': '订单有未退回的发票，请先退回发票。',
    suspended: '产品已封停，不能退款。',
    'nothing-to-refund': '没有可以退款的内容。',
    'nothing-to-invoice': '没有可以开票的金额。',
    'proof-missing': '请上传加盖公章的退款证明。',
    'not-acknowledged': '请先确认已知晓退款的后果。',
    'channel-missing': '请至少选择一种告警渠道。',
    malformed: '提交的内容不完整或无法识别，没有做任何改动。请刷新页面后重试。',
    'sealing-unavailable':
      '这个页面不是安全连接，浏览器不能加密，因此不接收个人资料和文件，没有保存。请用 https 打开后继续，已填写的其他内容都在。',
    'beyond-calendar': '日历最远到 2099-12-31，请选择更早的日期。',
    'line-changed': '申请开始后不能换成另一条产品线，请为它另外发起申请。',
    'gift-not-given': '赠送次数只来自活动，不能自行填写。',
    'duplicate-product': '同一个产品选了两次，请只保留一次。',
    'duplicate-robot': '同一个机器人选了两次，请只保留一次。',
    'duplicate-nickname': '机器人昵称重复，请分别取名。',
    'nickname-too-long': '机器人昵称最多 20 个字。',
    'duplicate-item': '同一项目填了两次，请合并为一项。',
    'unknown-pack': '所选的套餐包不在这笔订单中，或已经退回。',
    ...zhPlanRefusals,
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
    'no-answer':
      'No answer came; it may have taken effect. Please press again: what took effect is not done twice.',
    'key-reused':
      'Something else was submitted with this form before, and it took effect. Nothing was submitted now: please check the result, and submit again only if you still need to.',
    'record-exists':
      'A record of this number exists already. It was not replaced and nothing was changed. Please reload and try again.',
    'record-damaged':
      'A record that this step needs is damaged. Nothing was changed. Look at it, export or repair it under “Data” in the demo tools.',
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
    'orders-changed':
      'One of the orders was paid or closed just now. Nothing was charged. Look at what is left below and confirm again.',
    'voucher-not-applicable': 'This voucher does not fit the order. Nothing was charged.',
    'balance-too-small': 'The balance is too small. Nothing was charged.',
    'payment-confirming':
      'A payment is being confirmed; nothing can be cancelled before that is clear.',
    'nothing-to-fix': 'Please tick what has to be fixed.',
    'reason-missing': 'Please give a reason.',
    'not-a-mobile': 'A mobile number has 11 digits and starts with 1.',
    'sms-too-soon': 'One code a minute: please wait a moment.',
    'sms-locked': 'Five wrong tries: locked for 10 minutes, then ask for a new code.',
    'sms-not-sent': 'Ask for a code first; another number needs a new one.',
    'sms-expired': 'The code was valid for 5 minutes. Please ask for a new one.',
    'sms-wrong': 'This is not the code. Please compare the SMS in the message centre.',
    'not-an-amount':
      'Please enter an amount with at most two decimals; a top-up is between 0.01 and 100,000,000.00 CNY.',
    'unknown-account':
      'The account is damaged or missing. Please fill it in again under “Account”, then come back.',
    'not-later': 'Please choose a time later than now.',
    'unknown-product': 'This product no longer exists.',
    'unknown-consultation': 'This consultation no longer exists.',
    'too-much-to-invoice': 'Not so much is open for invoicing. Please lower the amount.',
    'bookkeeping-fixed':
      'The invoice is issued, so these entries stay. They can be changed once it is returned.',
    'unknown-title': 'This invoice title is gone. Please choose again.',
    'too-many-titles': 'At most 20 invoice titles are kept. Please remove one that is not used.',
    'unknown-invoice': 'This invoice no longer exists.',
    'product-ended':
      'The product was reclaimed, refunded or suspended, so this is not possible any more. Nothing was charged.',
    'product-not-in-force': 'The product is not in force. Please renew it first.',
    'refund-reviewing': 'A refund is under review; renewing, adding and asking again have to wait.',
    'topic-owned': 'This knowledge cloud was bought already.',
    'not-quoted': 'The architect has not quoted yet.',
    'offer-expired': 'The offer has run out. Please contact the architect again.',
    'industry-refused': 'PV packs are not sold for landing pages of this industry.',
    'trial-used': 'This CorpID has had its trial or purchase already.',
    'not-renewable': 'This product cannot be renewed.',
    'at-online-expiry': 'It ends with its online product; renew both together.',
    'beyond-online-expiry':
      'A whole year would go beyond the online product. Please renew that first.',
    reclaimed: 'The product was reclaimed and cannot be renewed. Please buy it anew.',
    'years-out-of-range': 'Choose 1 to 8 years.',
    'days-out-of-range': 'Choose 7 to 30 days before the expiry.',
    'until-too-early':
      'The common date must lie after today and at least one month after the expiry of every chosen product.',
    'until-too-late':
      'The common date may lie at most 8 years after the expiry of a chosen product.',
    'renewal-waiting':
      'A renewal of one of the products already waits in another order. Pay or cancel that order first.',
    'bad-date': 'Enter the date as YYYY-MM-DD.',
    'nothing-left': 'The product ends today, nothing is left to add to. Please renew first.',
    'missing-term': 'Please choose a term.',
    'price-on-request': 'Please contact the architect for the price.',
    'bad-unit-price': 'The offer is not a valid amount.',
    'unknown-sku': 'This item does not fit the product.',
    empty: 'Please choose at least one item.',
    'not-whole': 'Enter a whole number above 0.',
    'below-minimum': 'The quantity is below the minimum.',
    'off-step': 'The quantity is off its step.',
    'above-maximum': 'The quantity is above what can be bought at once.',
    'refund-window':
      'The refund window has closed: within 7 days of opening without a reason, within 30 days if a defect stopped sign-in; PV packs within a month of purchase.',
    'refund-not-supported': 'This product is not refunded.',
    'invoice-issued': 'The order has an invoice. Please return it first.',
    suspended: 'A suspended product is not refunded.',
    'nothing-to-refund': 'There is nothing to refund.',
    'nothing-to-invoice': 'There is nothing to invoice.',
    'proof-missing': 'Please upload the refund proof with the company seal.',
    'not-acknowledged': 'Please confirm first that you know what a refund means.',
    'channel-missing': 'Please choose at least one channel.',
    malformed:
      'What was sent is incomplete or not understood. Nothing was changed. Please reload and try again.',
    'sealing-unavailable':
      'This page is not on a secure connection, so the browser cannot encrypt: personal details and files are not taken and nothing was saved. Open it over https to go on; all else is still here.',
    'beyond-calendar': 'The calendar goes through 2099-12-31. Please choose an earlier date.',
    'line-changed':
      'An application cannot change to another product line. Please start one for that line.',
    'gift-not-given': 'Gift views come from a promotion and cannot be filled in.',
    'duplicate-product': 'A product was chosen twice. Please keep it once.',
    'duplicate-robot': 'A robot was chosen twice. Please keep it once.',
    'duplicate-nickname': 'Two robots have the same nickname. Please name them apart.',
    'nickname-too-long': 'A nickname has at most 20 characters.',
    'duplicate-item': 'An item was entered twice. Please enter it once.',
    'unknown-pack': 'A chosen pack is not of this order, or was returned already.',
    ...enPlanRefusals,
  },
})
