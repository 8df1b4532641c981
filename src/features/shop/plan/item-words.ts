import { unitWord } from '../../../blocks/price-words.ts'
import { getSku, KNOWLEDGE_TOPICS } from '../../../domain/catalogue/index.ts'
import type { Estimate } from '../../../domain/estimates/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'
import type { Language } from '../../../i18n/language.ts'
import type { planCopy } from './copy.ts'

type Copy = (typeof planCopy)['zh']

/** What an item buys, in one line: 「在线客服-基础版 5 用户」. */
export function itemName({ items }: Estimate, language: Language): string {
  const parts = items.map(({ sku: id, quantity, topic }) => {
    const sku = getSku(id)
    const name = sku.name[language] + (topic ? `-${KNOWLEDGE_TOPICS[topic][language]}` : '')
    const isCounted = sku.max > 1
    return isCounted
      ? `${name} ${formatCount(quantity)} ${unitWord(sku, language, quantity)}`
      : name
  })
  return parts.join(language === 'zh' ? '、' : ', ')
}

/** How it is bought and for how long: 「新购，2年」. */
export function itemCase(estimate: Estimate, copy: Copy, language: Language): string {
  const isAnnual = estimate.items.some(({ sku }) => getSku(sku).charge === 'annual')
  const parts = [
    copy.scenarios[estimate.scenario],
    ...('years' in estimate && isAnnual ? [copy.years(estimate.years)] : []),
    ...(estimate.scenario === 'renewal' ? [copy.until(estimate.until)] : []),
    ...(estimate.scenario === 'addition' ? [copy.untilAdded(estimate.until)] : []),
  ]
  return parts.join(language === 'zh' ? '，' : ', ')
}
