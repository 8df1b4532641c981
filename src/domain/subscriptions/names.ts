import { getSku, type SkuId } from '../catalogue/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'
import type { Wording } from '../shared/wording.ts'
import type { Subscription } from './subscription.ts'

/** Names that 「产品套餐」 gives otherwise than the price list (PRD-01). */
const NAMES: Partial<Record<SkuId, Wording>> = {
  'cs.robot.standard': { zh: '智能客服机器人标准版', en: 'Service Robot Standard' },
  'cs.robot.professional': { zh: '智能客服机器人专业版', en: 'Service Robot Professional' },
  'cs.robot.enterprise': { zh: '智能客服机器人企业版', en: 'Service Robot Enterprise' },
  'ssc.employees': { zh: '企业共享服务中心-专业版', en: 'Shared Service Centre Professional' },
  'pv.1m': { zh: '营销通-PV套餐包', en: 'PV packs' },
  'pv.3m': { zh: '营销通-PV套餐包', en: 'PV packs' },
}

/** 「产品套餐」 (PRD-01). */
export function nameProduct({ sku, line }: Pick<Subscription, 'sku' | 'line'>): Wording {
  const named = NAMES[sku]
  if (named) return named
  const { name } = getSku(sku)
  const isService = line === 'online' || line === 'phone'
  return isService ? { zh: `企点客服-${name.zh}`, en: name.en } : name
}

/** What a purchase of robots is called in orders: 智能客服机器人标准版 2个 (APP-12). */
export function nameRobots(sku: SkuId, count: number): Wording {
  const name = NAMES[sku] ?? getSku(sku).name
  return { zh: `${name.zh} ${count}个`, en: `${name.en}, ${countWords(count, 'robot', 'robots')}` }
}

/** 会话充值包-36万条 2套 (APP-12). */
export function nameSessionPacks(sku: SkuId, packs: number): Wording {
  const { name } = getSku(sku)
  const size = name.zh.slice(name.zh.lastIndexOf(' ') + 1)
  return {
    zh: `会话充值包-${size} ${packs}套`,
    en: `${name.en}, ${countWords(packs, 'pack', 'packs')}`,
  }
}

/** 行业知识云-电商 (APP-12). */
export function nameKnowledge(topic: Wording): Wording {
  return { zh: `行业知识云-${topic.zh}`, en: `Industry Knowledge Cloud, ${topic.en}` }
}

/** 营销通-100万PV套餐包 2个 (APP-12). */
export function namePvPacks(sku: SkuId, packs: number): Wording {
  const { name, views = 0 } = getSku(sku)
  return {
    zh: `营销通-${views / 10_000}万PV套餐包 ${packs}个`,
    en: `${name.en}, ${countWords(packs, 'pack', 'packs')}`,
  }
}

/** 企业微信互通账号 8账号 1年有效期 (APP-12). */
export function nameInterop(accounts: number, years: number): Wording {
  return {
    zh: `企业微信互通账号 ${accounts}账号 ${years}年有效期`,
    en: `WeCom Interop Accounts, ${countWords(accounts, 'account', 'accounts')}, ${countWords(years, 'year', 'years')}`,
  }
}

/** What a renewal is called in orders, with the robots that come along (LIF-05). */
export function nameRenewal(product: Subscription, years: number, robots: number): Wording {
  const name = nameProduct(product)
  const along = {
    zh: robots > 0 ? ` 含${robots}个机器人` : '',
    en: robots > 0 ? ` with ${countWords(robots, 'robot', 'robots')}` : '',
  }
  return {
    zh: `${name.zh} 续费${years}年${along.zh}`,
    en: `${name.en}, renewed for ${countWords(years, 'year', 'years')}${along.en}`,
  }
}

/** What a renewal of several products is called in orders: the first of them and how many there are (RNW-02). */
export function nameRenewals(products: readonly Subscription[], until: CivilDate | null): Wording {
  const [first, ...others] = products
  const name = first ? nameProduct(first) : { zh: '', en: '' }
  const more = {
    zh: others.length > 0 ? `等${products.length}个产品` : '',
    en:
      others.length > 0 ? ` and ${countWords(others.length, 'more product', 'more products')}` : '',
  }
  return {
    zh: `${name.zh}${more.zh} 续费${until === null ? '' : `至${until}`}`,
    en: `${name.en}${more.en}, renewed${until === null ? '' : ` to ${until}`}`,
  }
}

/** What an addition is called in orders: 企点客服-在线客服-基础版 增加3用户. */
export function nameAddition(
  product: Subscription,
  items: readonly { readonly sku: SkuId; readonly quantity: number }[],
): Wording {
  const name = nameProduct(product)
  const parts = items.map(({ sku, quantity }) => {
    const { unit, counted: noun, unitSize, line } = getSku(sku)
    const isSsc = line === 'ssc'
    const zhNoun = isSsc ? noun.zh.replace(/千人数$|数$/, '') : unit.zh
    const enNoun = isSsc && unitSize === 1 ? noun.en : quantity === 1 ? unit.en : unit.plural
    return {
      zh: `${quantity}${zhNoun}`,
      en: `${quantity} ${unitSize > 1 ? 'employees' : enNoun}`,
    }
  })
  return {
    zh: `${name.zh} 增加${parts.map(({ zh }) => zh).join(' ')}`,
    en: `${name.en}, adding ${parts.map(({ en }) => en).join(', ')}`,
  }
}

function countWords(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
