import { paths, type RobotEdition } from '../../../app/paths.ts'
import { BUY_PATHS } from '../../../blocks/buy-paths.ts'
import type { SkuId } from '../../../domain/catalogue/index.ts'
import type { Estimate } from '../../../domain/estimates/index.ts'
import { purchasePageOf } from '../../../domain/plans/index.ts'

/** The page of a purchase that needs no application, with all that the item says filled in (PLN-03). */
export function purchaseAddress(estimate: Estimate, productId: string | null): string {
  const { line, items } = estimate
  const page = purchasePageOf(estimate)
  const [first] = items
  if (page === null || !first) return BUY_PATHS[line]
  const { sku, quantity } = first
  if (page === 'pv') return withQuery(paths.buyPv, { pack: sku, packs: quantity })
  if (page === 'interop') {
    return withQuery(paths.buyInterop, { accounts: quantity, years: yearsOf(estimate) })
  }
  if (productId === null) return BUY_PATHS[line]
  switch (page) {
    case 'renew':
      return withQuery(paths.renew(productId), {
        years: yearsOf(estimate),
        // Robots along are items of their own: it costs what the plan says.
        ...(line === 'online' && { robots: 'none' }),
      })
    case 'robots': {
      const robots = items.find(({ sku: one }) => editionOf(one) !== undefined)
      const sessions = items.find((one) => one !== robots)?.sku
      return withQuery(paths.newRobots(productId, editionOf(robots?.sku) ?? 'standard'), {
        count: robots?.quantity ?? 1,
        ...(sessions && { sessions }),
      })
    }
    case 'recharge':
      return withQuery(paths.recharge(productId), { pack: sku, count: quantity })
    case 'knowledge':
      return withQuery(paths.knowledge(productId), { topic: first.topic ?? '' })
    case 'booster':
      return withQuery(paths.booster(productId), amountsOf(items))
    case 'seats':
      return withQuery(paths.seats(productId), amountsOf(items))
  }
}

function withQuery(path: string, query: Readonly<Record<string, string | number>>): string {
  const said = Object.entries(query).map(([name, value]) => [name, String(value)])
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(said)}`
}

function yearsOf(estimate: Estimate): number {
  return 'years' in estimate ? estimate.years : 1
}

/** Each number under the name of its SKU: what is added may be of several. */
function amountsOf(items: Estimate['items']): Readonly<Record<string, number>> {
  return Object.fromEntries(items.map(({ sku, quantity }) => [sku, quantity]))
}

const EDITIONS: readonly RobotEdition[] = ['standard', 'professional', 'enterprise']

function editionOf(sku: SkuId | undefined): RobotEdition | undefined {
  return EDITIONS.find((edition) => sku === `cs.robot.${edition}`)
}
