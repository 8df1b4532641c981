import type { ImportProblem } from '../../app/services.ts'
import type { WorldRecords } from '../../domain/integrity/index.ts'
import { defineCopy } from '../../i18n/language.ts'

type Code = ImportProblem['code']
type Facts = ImportProblem['facts']
type Words = Record<Code, string | ((facts: Facts) => string)>

const zh: Words = {
  unreadable: '文件没能读出，它可能已被移动、删除或改动，请重新选择',
  'too-large': '文件超过 32 MB，比任何一份导出都大，没有读取',
  'not-an-export': '不是从这里导出的文件',
  'newer-version': '由更新的版本写入或导出，这里不能读取，请刷新页面后重试',
  'too-deep': ({ nth }) => `第 ${nth} 条记录嵌套过深`,
  'hostile-name': ({ nth }) => `第 ${nth} 条记录含有不允许的字段名`,
  'too-many': '文件里的记录太多',
  'bad-moment': '时钟不在 2000 年至 2100 年之间',
  'no-record': '文件里没有记录',
  'unknown-type': '没有这种记录',
  'bad-id': '编号里有不允许的字符',
  'bad-version': '没有这个版本的记录',
  'not-valid': ({ why = '', nth }) =>
    nth ? `第 ${nth} 条记录缺少内容：${why}` : `内容不合格式（${why}）`,
  twice: '同一编号出现了两次',
  'out-of-bounds': ({ member, value }) => `「${member}」超出允许的范围：${value}`,
  'account-missing': '缺少账号或编号计数',
  'number-form': '编号的形式不对',
  'counter-behind': ({ number }) => `编号计数落后于已有的编号 ${number}`,
  'reference-missing': ({ id }) => `引用的 ${id} 不存在`,
  'robot-owner': '机器人不属于在线客服产品，或机器人编号重复',
  'consultation-order': '咨询的状态与它的报价或订单不符',
  'application-paid': '申请的付款状态与它的订单不符',
  'application-opened': '申请的开通状态与它的产品不符',
  'application-price': ({ agreed, total }) => `申请约定 ${agreed} 元，订单是 ${total} 元`,
  'application-life': '申请的时间前后矛盾',
  'quote-total': ({ sum, total }) => `各项相加是 ${sum} 元，合计写着 ${total} 元`,
  'quote-line': ({ item, amount }) => `「${item}」的金额 ${amount} 元与数量、单价、时长不符`,
  'payment-total': ({ paid, discount, total }) =>
    `实付 ${paid} 元加代金券 ${discount} 元，不等于 ${total} 元`,
  'payment-charge': ({ paid }) => `付款 ${paid} 元与余额变动不是一一对应`,
  'payment-moment': '付款时间与记录不符',
  'order-life': '订单的时间前后矛盾',
  'order-purchase': '订单买的内容与计价的内容不符',
  'order-twice': '同一件事有两笔未关闭的订单',
  'balance-negative': ({ balance }) => `余额曾低于 0：${balance} 元`,
  'movement-cause': ({ amount }) => `收支 ${amount} 元没有对应的来由`,
  'voucher-used': ({ discount }) => `代金券抵扣 ${discount} 元与代金券不符`,
  'voucher-held': '代金券被占用，占用它的订单却没有用它',
  'order-opened': '已支付的订单与它开通的产品不符',
  'product-bought': '产品没有对应的已支付订单',
  'product-holdings': '产品的数量与购买的数量不符',
  'product-dates': ({ opened, expires }) =>
    `开通时间 ${opened || '–'}、到期时间 ${expires || '–'} 与购买的时长不符`,
  'product-account': ({ account }) => `企点主账号「${account}」重复或不符`,
  'usage-bounds': '用量超过了拥有的数量',
  'sessions-bought': ({ sessions }) => `会话数 ${sessions} 或知识云与购买的不符`,
  'views-bought': 'PV 包与购买的不符',
  'refund-amount': ({ refunded, granted, paid }) =>
    `订单已退 ${refunded} 元，退款申请共 ${granted} 元，实付 ${paid} 元`,
  'refund-movement': ({ granted }) => `退款 ${granted} 元与余额变动不符`,
  'refund-request': '退款申请与它的订单或产品不符',
  'refund-state': '退款申请的状态与订单的状态不符',
  'refund-packs': '退回的内容与产品的状态不符',
  'invoice-amount': ({ invoiced, open }) => `已开票 ${invoiced} 元，可开票 ${open} 元`,
  'plan-sum': ({ name, sum, total }) => `变体 ${name} 合计 ${total} 元，各项目之和 ${sum} 元`,
  'plan-outcome': '采购方案的变体、项目或申请结果互相矛盾',
}

const en: Words = {
  unreadable:
    'The file could not be read: it may have been moved, deleted or changed. Please choose it again',
  'too-large': 'The file is larger than 32 MB, more than any export, and was not read',
  'not-an-export': 'Not a file that was exported from here',
  'newer-version': 'Written or exported by a newer version; please reload and try again',
  'too-deep': ({ nth }) => `Record ${nth} is nested too deep`,
  'hostile-name': ({ nth }) => `Record ${nth} has a member name that is not allowed`,
  'too-many': 'The file holds too many records',
  'bad-moment': 'The clock is not between 2000 and 2100',
  'no-record': 'The file holds no records',
  'unknown-type': 'There is no such kind of record',
  'bad-id': 'The number holds characters that are not allowed',
  'bad-version': 'There is no such version of the record',
  'not-valid': ({ why = '', nth }) =>
    nth ? `Record ${nth} lacks something: ${why}` : `The content is not of the right form (${why})`,
  twice: 'The same number stands there twice',
  'out-of-bounds': ({ member, value }) => `“${member}” is out of bounds: ${value}`,
  'account-missing': 'The account or the counters are missing',
  'number-form': 'The number is not of the right form',
  'counter-behind': ({ number }) => `The counters are behind a number that exists: ${number}`,
  'reference-missing': ({ id }) => `What it refers to does not exist: ${id}`,
  'robot-owner': 'The robot belongs to no Online Service product, or its number is taken',
  'consultation-order': 'The consultation’s state does not fit its offer or order',
  'application-paid': 'The application’s payment does not fit its order',
  'application-opened': 'The application’s opening does not fit its product',
  'application-price': ({ agreed, total }) => `Agreed ${agreed}, ordered at ${total}`,
  'application-life': 'The application’s times contradict each other',
  'quote-total': ({ sum, total }) => `The lines add up to ${sum}, the total says ${total}`,
  'quote-line': ({ amount }) => `A line of ${amount} does not fit its quantity, price and term`,
  'payment-total': ({ paid, discount, total }) =>
    `Paid ${paid} and voucher ${discount} do not make ${total}`,
  'payment-charge': ({ paid }) => `The payment of ${paid} is not one movement of the balance`,
  'payment-moment': 'The moment of the payment does not fit what was recorded',
  'order-life': 'The order’s times contradict each other',
  'order-purchase': 'What the order buys is not what it is priced for',
  'order-twice': 'There are two open orders for the same thing',
  'balance-negative': ({ balance }) => `The balance fell below 0: ${balance}`,
  'movement-cause': ({ amount }) => `Nothing accounts for the movement of ${amount}`,
  'voucher-used': ({ discount }) => `The discount of ${discount} does not fit the voucher`,
  'voucher-held': 'The voucher is held by an order that does not use it',
  'order-opened': 'The paid order does not fit the products it opened',
  'product-bought': 'No paid order accounts for the product',
  'product-holdings': 'The product holds another quantity than was bought',
  'product-dates': ({ opened, expires }) =>
    `Opened ${opened || '–'}, ending ${expires || '–'}: not what was paid for`,
  'product-account': ({ account }) => `The master account “${account}” is taken or does not fit`,
  'usage-bounds': 'More is used than there is',
  'sessions-bought': ({ sessions }) => `Sessions (${sessions}) or topics are not what was bought`,
  'views-bought': 'The PV packs are not what was bought',
  'refund-amount': ({ refunded, granted, paid }) =>
    `The order says ${refunded} were paid back, its requests ${granted}, paid were ${paid}`,
  'refund-movement': ({ granted }) => `The refund of ${granted} does not fit the balance`,
  'refund-request': 'The refund request does not fit its order or product',
  'refund-state': 'The state of the refund request does not fit that of the order',
  'refund-packs': 'What was returned does not fit the product',
  'invoice-amount': ({ invoiced, open }) => `Invoiced ${invoiced}, open for invoicing ${open}`,
  'plan-sum': ({ name, sum, total }) =>
    `Variant ${name} says it costs ${total}, its items cost ${sum}`,
  'plan-outcome': 'Variants, items and outcomes of the plan contradict each other',
}

const zhTypes: Record<keyof WorldRecords, string> = {
  account: '账号',
  movement: '收支',
  voucher: '代金券',
  application: '申请',
  order: '订单',
  subscription: '产品',
  numbers: '编号计数',
  message: '消息',
  consultation: '咨询',
  refund: '退款申请',
  invoice: '发票',
  finance: '抬头与预算',
  'sms-code': '短信验证码',
  plan: '采购方案',
  'demo-clock': '演示时钟',
  'demo-settings': '演示设置',
}
const enTypes: Record<keyof WorldRecords, string> = {
  account: 'account',
  movement: 'movement',
  voucher: 'voucher',
  application: 'application',
  order: 'order',
  subscription: 'product',
  numbers: 'counters',
  message: 'message',
  consultation: 'consultation',
  refund: 'refund request',
  invoice: 'invoice',
  finance: 'titles and budgets',
  'sms-code': 'SMS code',
  plan: 'purchase plan',
  'demo-clock': 'demo clock',
  'demo-settings': 'demo settings',
}

/** Where records contradict each other, and why a file is refused, in words. */
export const findingCopy = defineCopy({
  zh: {
    words: zh,
    types: zhTypes,
    // There is one of it, and its number says nothing.
    record: (type: string, id: string) => (id === 'main' ? type : `${type} ${id}`),
    separator: '、',
    more: (count: number) => `还有 ${count} 处，见导出的清单`,
    save: '导出清单',
    list: '清单',
  },
  en: {
    words: en,
    types: enTypes,
    record: (type, id) => (id === 'main' ? type : `${type} ${id}`),
    separator: ', ',
    more: (count) => `${count} more are in the exported list`,
    save: 'Export the list',
    list: 'List',
  },
})

/** A problem as a sentence. */
export function sentenceOf(words: Words, { code, facts }: ImportProblem): string {
  const sentence = words[code]
  return typeof sentence === 'string' ? sentence : sentence(facts)
}
