import {
  APPLICATION_LINES,
  type Edition,
  type EditionLine,
  editionsOf,
  FIRST_PACKAGES,
  type Line,
  type Package,
  packageItems,
  packageProblems,
  packageSchema,
  quotePackage,
  SESSION_PACKS,
  SSC_TOPICS,
  skuOfEdition,
} from '../applications/index.ts'
import { isSkuId } from '../catalogue/index.ts'
import { type Estimate, priceEstimate } from '../estimates/index.ts'
import type { CivilDate } from '../shared/civil-date.ts'

/** Is this a line that is bought through an application (APP-01)? */
export function isApplicationLine(line: string): line is Line {
  return APPLICATION_LINES.some((one) => one === line)
}

/** A package as an item of a plan, paid on a day; null while something in it is wrong (PLN-01). */
export function estimateOfPackage(chosen: Package, on: CivilDate): Estimate | null {
  if (Object.keys(packageProblems(chosen)).length > 0) return null
  const topic = chosen.line === 'ssc' && chosen.knowledge !== 'none' ? chosen.knowledge : undefined
  const items = packageItems(chosen).flatMap(({ sku, quantity }) => {
    if (!isSkuId(sku)) return []
    return [{ sku, quantity, ...(sku === 'ssc.knowledge' && topic ? { topic } : {}) }]
  })
  return { line: chosen.line, on, items, scenario: 'new', years: chosen.years }
}

/**
 * The package that an item of a plan is applied for with, filled in; null where it is of no such form, for example two
 * editions at once. It costs what the item costs, to the 分 (PLN-03).
 */
export function packageOfEstimate(estimate: Estimate): Package | null {
  const { line } = estimate
  if (estimate.scenario !== 'new' || !isApplicationLine(line)) return null
  const read = packageSchema.safeParse({
    ...FIRST_PACKAGES[line],
    ...chosenOf(line, estimate),
    years: estimate.years,
  })
  if (!read.success) return null
  const [own, planned] = [quotePackage(read.data), priceEstimate(estimate)]
  const isSame = own.ok && planned.ok && own.value.total === planned.value.quote.total
  return isSame && read.data.line === line ? read.data : null
}

function chosenOf(line: Line, { items }: Estimate): object {
  const quantity = (id: string) => String(items.find(({ sku }) => sku === id)?.quantity ?? 0)
  switch (line) {
    case 'online':
    case 'phone':
      return { edition: editionIn(line, items), users: String(items[0]?.quantity ?? 0) }
    case 'cdp':
      return { edition: editionIn(line, items), boosters: quantity('cdp.booster') }
    case 'ssc': {
      const pack = SESSION_PACKS.find((one) => quantity(`ssc.sessions.${one}`) !== '0')
      const topic = items.find(({ sku }) => sku === 'ssc.knowledge')?.topic
      return {
        employees: quantity('ssc.employees'),
        experts: quantity('ssc.experts'),
        tickets: quantity('ssc.tickets'),
        robots: quantity('ssc.robot'),
        ...(pack && { pack, packCount: quantity(`ssc.sessions.${pack}`) }),
        knowledge: SSC_TOPICS.find((one) => one === topic) ?? 'none',
      }
    }
  }
}

function editionIn(line: EditionLine, items: Estimate['items']): Edition | undefined {
  const editions: readonly Edition[] = editionsOf(line)
  return editions.find((edition) => items.some(({ sku }) => sku === skuOfEdition(line, edition)))
}
