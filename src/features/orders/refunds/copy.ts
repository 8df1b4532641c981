import type { RefundReason, RefundRefusal } from '../../../domain/billing/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'

const zhReasons: Record<RefundReason, string> = {
  'no-reason': '无理由退款',
  defect: '产品缺陷或服务异常',
}
const enReasons: Record<RefundReason, string> = {
  'no-reason': 'No reason needed',
  defect: 'Defect of the product or service',
}

/** Why there is no refund, with the rule behind it. */
const zhWhyNot: Record<RefundRefusal, string> = {
  'refund-window':
    '已超过退款窗口：在线客服、电话客服和客户数据平台自开通起 7 天内无理由退款，因产品缺陷或服务异常无法登录的 30 天内；PV 套餐包自购买起 1 个月内（REF-01、REF-05）。',
  'refund-not-supported':
    '这个产品不支持退款：企业共享服务中心、机器人、会话包、知识云、互通账号，以及增购和续费的部分都不退款（REF-01）。',
  'invoice-issued':
    '订单还有没退回的发票。先退回发票，再申请退款；开票中的发票要等开具之后才能退回（REF-07）。',
  suspended: '产品因违规被封停，不能退款（REF-02）。',
  'refund-reviewing': '这笔订单的退款正在审核中，有结果后才能再次申请（REF-12）。',
  'nothing-to-refund': '没有可以退的内容：已经退款，或产品已经回收（REF-08）。',
  'proof-missing': '请上传加盖公章的退款证明。',
  'not-acknowledged': '请先确认已知晓退款的后果。',
  'unknown-pack': '所选的套餐包不在这笔订单中，或已经退回。',
  malformed: '请重新选择退款原因。',
}
const enWhyNot: Record<RefundRefusal, string> = {
  'refund-window':
    'The refund window has closed: Online Service, Phone Service and the Customer Data Platform within 7 days of opening without a reason, within 30 days if a defect stopped sign-in; PV packs within a month of purchase (REF-01, REF-05).',
  'refund-not-supported':
    'This is not refunded: the Shared Service Centre, robots, session packs, knowledge clouds, interop accounts, and what was added or renewed (REF-01).',
  'invoice-issued':
    'The order has an invoice that was not returned. Return it first; one that is being issued can be returned once it is issued (REF-07).',
  suspended: 'The product was suspended for violations and is not refunded (REF-02).',
  'refund-reviewing':
    'A refund of this order is under review; you can ask again once it is decided (REF-12).',
  'nothing-to-refund': 'There is nothing to refund: it was refunded or reclaimed already (REF-08).',
  'proof-missing': 'Please upload the refund proof with the company seal.',
  'not-acknowledged': 'Please confirm what a refund brings with it.',
  'unknown-pack': 'A chosen pack is not of this order, or was returned already.',
  malformed: 'Please choose the reason once more.',
}

export const refundsCopy = defineCopy({
  zh: {
    title: '申请退款',
    orders: '订单管理',
    boughtOn: (name: string, on: string) => `${name}，${on} 支付。`,
    until: (on: string, distance: string) => `可退至 ${on}，${distance}。`,
    beforeOpening: '部署完成之前可以随时无理由退款。',
    notPossible: '现在不能退款',
    whyNot: zhWhyNot,
    toOrder: '返回订单',
    toInvoices: '前往发票管理',
    packs: '选择套餐包',
    returned: '已退',
    packState: (used: string, left: string) => `已用 ${used} 次，剩余 ${left} 次`,
    packsMissing: '请至少勾选一个要退的套餐包',
    how: '退款怎么算',
    barOf: (parts: string) => `退款构成：${parts}`,
    parts: { used: '已用', voucher: '代金券抵扣', refund: '应退' },
    packPaid: (id: string, paid: string) => `${id} 已付 ${paid}`,
    allPaid: (paid: string) => `已付 ${paid}`,
    steps: {
      gift: (used: number, charged: number, rest: number) =>
        used === 0
          ? '同一订单的赠送随退款作废，其中没有用过的次数，不用补计。'
          : `同一订单的赠送随退款作废，其中已用的 ${formatCount(used)} 次由套餐包按购买先后补计：要退的套餐包 ${formatCount(charged)} 次${rest > 0 ? `，其余 ${formatCount(rest)} 次由不退的套餐包承担，承担不了的不计费` : ''}。`,
      each: '每个套餐包单独计算，已用部分按 3 分/次扣减，不会低于 0。',
      whole: '在退款窗口内整单退款，不扣已使用的天数。',
      voucher: (amount: string) => `代金券抵扣的 ${amount} 不退还。`,
      balance: '退至付款账户的余额。',
    },
    recharged: (id: string, views: string) => `${id} 含赠送作废后补计 ${views} 次`,
    reason: '退款原因',
    reasons: zhReasons,
    windowOf: (on: string, distance: string) => `开通后 7 天内，至 ${on}，${distance}`,
    defectOf: (on: string, distance: string) =>
      `非自身网络或设备原因导致无法登录，开通后 30 天内，至 ${on}，${distance}`,
    windowOver: (on: string) => `7 天窗口已于 ${on} 结束`,
    anyDay: '部署完成之前不限时间',
    pvReason: (on: string) => `购买后 1 个月内，至 ${on}`,
    pvDefect: '套餐包无需说明原因',
    proof: '退款证明',
    proofHint: '加盖企业公章的退款申请，JPG、PNG 或 PDF（PDF 最大 10 MB）；只在此浏览器内加密保存',
    chooseProof: '选择文件，或拖到这里',
    replaceProof: '重新选择',
    proofMissing: '请上传加盖公章的退款证明',
    proofTaken: (name: string, size: string) => `已选择 ${name}（${size}）`,
    along: '一并回收的内容',
    alongText: '退款通过后，以下内容随产品回收，不另退款：',
    product: (name: string, account: string) => `${name}（${account}）及其全部数据`,
    robot: (number: string, nickname: string) => `机器人 ${number} ${nickname}`,
    paidOrder: (id: string, title: string, amount: string) =>
      `订单 ${id} ${title}，已付 ${amount} 不退`,
    unpaidOrder: (id: string, title: string) => `待支付订单 ${id} ${title}，将关闭`,
    cleared: (packs: string, views: string) =>
      `${packs} 个套餐包剩余的 ${views} 次将清零；没有其他剩余次数时，已投放的落地页会无法打开。`,
    amount: '应退金额',
    orderTotal: '订单金额',
    voucher: '代金券抵扣，不退',
    cash: '实付',
    paid: '已付',
    used: (views: string) => `已用 ${views} 次`,
    to: '退至',
    balance: '账户余额',
    acknowledge: '我已知晓退款后资源会被回收且数据无法恢复',
    acknowledgeMissing: '请确认后再提交',
    submit: '提交退款申请',
    afterSubmit: '提交后进入退款审核中，审核结束前产品照常使用，期间不能续费和增购。',
    checkThese: '请检查以下内容',
    kept: '已填写的内容都在，改好这几项即可继续。',
  },
  en: {
    title: 'Ask for a refund',
    orders: 'Orders',
    boughtOn: (name, on) => `${name}, paid on ${on}.`,
    until: (on, distance) => `Refundable through ${on}, ${distance}.`,
    beforeOpening: 'Until it is deployed it can be refunded on any day, without a reason.',
    notPossible: 'A refund is not possible now',
    whyNot: enWhyNot,
    toOrder: 'Back to the order',
    toInvoices: 'To the invoices',
    packs: 'Choose packs',
    returned: 'Returned',
    packState: (used, left) => `${countWords(used, 'view')} used, ${left} left`,
    packsMissing: 'Choose at least one pack to return',
    how: 'How it is computed',
    barOf: (parts) => `What the refund is made of: ${parts}`,
    parts: { used: 'used', voucher: 'paid by voucher', refund: 'refund' },
    packPaid: (id, paid) => `${id} paid ${paid}`,
    allPaid: (paid) => `Paid ${paid}`,
    steps: {
      gift: (used, charged, rest) =>
        used === 0
          ? 'The views given with this order become void; none of them was used, so nothing is charged for them.'
          : `The views given with this order become void. Of the ${formatCount(used)} that were used, ${formatCount(charged)} are charged to the packs that go back${rest > 0 ? `; the other ${formatCount(rest)} fall on packs that stay, or are not billed` : ''}.`,
      each: 'Each pack by itself: what was used is deducted at 0.03 CNY a view, never below 0.',
      whole: 'Within its window the whole order is refunded, whatever was used.',
      voucher: (amount) => `The ${amount} that a voucher paid do not come back.`,
      balance: 'Paid to the balance of the paying account.',
    },
    recharged: (id, views) => `${id} with ${countWords(views, 'view')} of the void gift`,
    reason: 'Reason',
    reasons: enReasons,
    windowOf: (on, distance) => `Within 7 days of opening, through ${on}, ${distance}`,
    defectOf: (on, distance) =>
      `Sign-in was not possible, and not because of your own network or equipment; within 30 days of opening, through ${on}, ${distance}`,
    windowOver: (on) => `The window of 7 days closed on ${on}`,
    anyDay: 'On any day until it is deployed',
    pvReason: (on) => `Within a month of purchase, through ${on}`,
    pvDefect: 'Packs need no reason',
    proof: 'Proof',
    proofHint:
      'The request with the company seal, JPG, PNG or PDF (a PDF at most 10 MB); kept sealed in this browser only',
    chooseProof: 'Choose a file, or drop it here',
    replaceProof: 'Choose another',
    proofMissing: 'Please upload the proof with the company seal',
    proofTaken: (name, size) => `Chosen: ${name} (${size})`,
    along: 'What goes with it',
    alongText: 'Once the refund is granted, these are reclaimed with the product and not refunded:',
    product: (name, account) => `${name} (${account}) with all its data`,
    robot: (number, nickname) => `Robot ${number} ${nickname}`,
    paidOrder: (id, title, amount) => `Order ${id} ${title}: ${amount} not refunded`,
    unpaidOrder: (id, title) => `Unpaid order ${id} ${title} closes`,
    cleared: (packs, views) =>
      `What is left is cleared: ${countWords(views, 'view')} in ${countWords(packs, 'pack')}; with none left elsewhere, landing pages cannot be opened.`,
    amount: 'Refund',
    orderTotal: 'Order',
    voucher: 'By voucher, not returned',
    cash: 'Paid in cash',
    paid: 'Paid',
    used: (views) => `${countWords(views, 'view')} used`,
    to: 'Paid to',
    balance: 'Account balance',
    acknowledge: 'I know that the resources are reclaimed and the data cannot be restored',
    acknowledgeMissing: 'Please confirm this first',
    submit: 'Send the request',
    afterSubmit:
      'The refund is then under review. The product works until it is decided; it cannot be renewed or added to meanwhile.',
    checkThese: 'Please check the following',
    kept: 'Everything you filled in is kept; fix these and go on.',
  },
})
