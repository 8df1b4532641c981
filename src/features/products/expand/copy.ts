import type { QuantityRefusal } from '../../../domain/catalogue/index.ts'
import { defineCopy } from '../../../i18n/language.ts'

type Bounds = { unit: string; step: string; max: string }

/** Sentences for what can be wrong with a number that is added (CAT-03, CAT-05, PRC-04). */
function zhQuantity(code: QuantityRefusal, { unit, step, max }: Bounds): string {
  if (code === 'below-minimum') return `至少 ${step} ${unit}`
  if (code === 'off-step') return `每 ${step} ${unit}为一档，请填 ${step} 的整数倍`
  if (code === 'above-maximum') return `一次最多 ${max} ${unit}，更多请联系销售 4009100100`
  return '请填写整数，例如 3'
}

function enQuantity(code: QuantityRefusal, { unit, step, max }: Bounds): string {
  if (code === 'below-minimum') return `At least ${step} (${unit})`
  if (code === 'off-step') return `Sold in steps of ${step} (${unit}): enter a multiple of ${step}`
  if (code === 'above-maximum') return `At most ${max} (${unit}) at once; for more call 4009100100`
  return 'Enter a whole number, for example 3'
}

/** What all pages that add to a product, or renew it, have in common. */
export const growCopy = defineCopy({
  zh: {
    products: '我的产品',
    back: '返回我的产品',
    toProduct: '查看产品',
    pay: '去支付',
    notOffered: (action: string) => `这个产品没有「${action}」。`,
    renewFirst: '续费',
    renewOnline: '续费在线产品',
    buyAnew: '重新购买',
    reclaimedOn: (date: string) =>
      `续费截止日是 ${date}，之后资源即被回收。只能重新购买，开通后是新的企点主账号。`,
    pending: (id: string) => `这个产品有一笔未支付的订单 ${id}。`,
    pendingUpdated: '再次点「去支付」会更新它，不会另开一笔。',
    toPending: '前往收银台',
    checkThese: '请检查以下内容',
    kept: '已填写的内容都在，改好这几项即可继续。',
    fixed: (summary: string) => `${summary}；提交后锁定此价格，24 小时内支付有效`,
    remaining: '剩余时长',
    until: (date: string) => `至 ${date}，与产品一同到期`,
    quantityProblem: zhQuantity,
    adjust: (quantity: string) => `调整为 ${quantity}`,
    decrease: '减一',
    increase: '加一',
  },
  en: {
    products: 'My products',
    back: 'Back to my products',
    toProduct: 'To the product',
    pay: 'Go to payment',
    notOffered: (action) => `“${action}” does not apply to this product.`,
    renewFirst: 'Renew',
    renewOnline: 'Renew the online product',
    buyAnew: 'Buy anew',
    reclaimedOn: (date) =>
      `The last day to renew was ${date}; after it everything is reclaimed. It can only be bought anew, with a new master account.`,
    pending: (id) => `This product has an unpaid order, ${id}.`,
    pendingUpdated: 'Going to payment again updates it; no second one is opened.',
    toPending: 'To the cashier',
    checkThese: 'Please check the following',
    kept: 'Everything you typed is kept; fix these and go on.',
    fixed: (summary) => `${summary}; fixed when you submit, to be paid within 24 hours`,
    remaining: 'Time left',
    until: (date) => `through ${date}, when the product ends`,
    quantityProblem: enQuantity,
    adjust: (quantity) => `Change to ${quantity}`,
    decrease: 'One less',
    increase: 'One more',
  },
})
