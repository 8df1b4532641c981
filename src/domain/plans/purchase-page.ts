import { getSku, type ProductLineId } from '../catalogue/index.ts'
import type { Estimate } from '../estimates/index.ts'
import { addableSkus, sessionPackSkus } from '../subscriptions/index.ts'

/** Where an item that needs no application is bought (PRD-02, PRD-04, MKT). */
export type PurchasePage =
  | 'pv'
  | 'interop'
  | 'renew'
  | 'seats'
  | 'booster'
  | 'robots'
  | 'recharge'
  | 'knowledge'

/** The page that buys all of an item at once; null: it takes several (PLN-03). */
export function purchasePageOf({ line, scenario, items }: Estimate): PurchasePage | null {
  if (scenario === 'renewal') return 'renew'
  return PAGES[line](items)
}

type Items = Estimate['items']
type Item = Items[number]

const PAGES: Record<ProductLineId, (items: Items) => PurchasePage | null> = {
  online: alone(() => 'seats'),
  phone: alone(() => 'seats'),
  robot: (items) => (isOfRobots(items) ? 'robots' : alone(toppedUp)(items)),
  ssc: (items) => (isAddedTo('ssc', items) ? 'seats' : alone(toppedUp)(items)),
  cdp: (items) => (isAddedTo('cdp', items) ? 'booster' : null),
  pv: alone(() => 'pv'),
  interop: alone(() => 'interop'),
}

/** What is bought one at a time. */
function alone(pageOf: (item: Item) => PurchasePage | null) {
  return ([only, ...others]: Items) => (only && others.length === 0 ? pageOf(only) : null)
}

function isAddedTo(line: 'ssc' | 'cdp', items: Items): boolean {
  return items.length > 0 && items.every(({ sku }) => addableSkus({ line, sku }).includes(sku))
}

/** Robots of one edition, each with the same session pack or with none (PRD-03). */
function isOfRobots(items: Items): boolean {
  const robots = items.filter(({ sku }) => getSku(sku).family === 'robots')
  const packs = items.filter(({ sku }) => isPack(sku))
  return (
    robots.length === 1 &&
    packs.length <= 1 &&
    robots.length + packs.length === items.length &&
    packs.every(({ quantity }) => quantity === robots[0]?.quantity)
  )
}

function toppedUp({ sku }: Item): PurchasePage | null {
  if (isPack(sku)) return 'recharge'
  const { family } = getSku(sku)
  return family === 'knowledge' || family === 'ssc-knowledge' ? 'knowledge' : null
}

function isPack(sku: Item['sku']): boolean {
  return [...sessionPackSkus('robot'), ...sessionPackSkus('ssc')].includes(sku)
}
