import type { AppChange, AppRecords, AppView } from '../api/app-records.ts'
import type { Decision } from '../api/ports.ts'
import {
  type Application,
  expectedOf,
  isRequestLine,
  NO_MATERIALS,
  type Package,
  prefilledInfo,
  startDraft,
  startRequest,
} from '../domain/applications/index.ts'
import {
  type Plan,
  type PlanItem,
  type PlanOutcome,
  type PlanRoute,
  packageOfEstimate,
  planValidity,
  routeOf,
} from '../domain/plans/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { civilDateOf, type Instant } from '../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { takeNumber } from './numbering.ts'
import { StagedRecords } from './staged-records.ts'

/**
 * - `unknown-variant`: it is not there any more
 * - `plan-applied`: another variant was applied for (PLN-03)
 * - `plan-expired`: its prices do not hold any more (PLN-04)
 * - `nothing-to-apply`: there is no item, or none that can be bought as things stand
 */
export type ApplyRefusal = 'unknown-variant' | 'plan-applied' | 'plan-expired' | 'nothing-to-apply'

/** How many items got a draft or a prepared purchase now, and how many cannot be bought as things stand. */
export type Applied = { readonly made: number; readonly left: number }

/** What applying for a variant makes of its items that have nothing yet, in their order. */
export type Applying = {
  /** Those that get the draft of an application. */
  readonly drafts: readonly PlanItem[]
  /** Those whose purchase is prepared. */
  readonly purchases: readonly PlanItem[]
  /** Those that cannot be bought as things stand. */
  readonly left: readonly PlanItem[]
}

/** What applying would make today, or why it is refused; nothing where all of it was made before (PLN-03, PLN-04). */
export function whatApplyingMakes(
  records: AppView,
  plan: Plan,
  { variantId, today }: { readonly variantId: string; readonly today: CivilDate },
): Result<Applying, ApplyRefusal> {
  const waiting = waitingItems(plan, variantId, today)
  if (!waiting.ok) return waiting
  const products = records.list('subscription')
  const routed = waiting.value.map((item) => ({ item, ...routeOf(item.estimate, products, today) }))
  const itemsOf = (wanted: PlanRoute['what']) =>
    routed.filter(({ what }) => what === wanted).map(({ item }) => item)
  const left = itemsOf('impossible')
  // Where nothing waits any more all was made before.
  if (left.length === routed.length && (left.length > 0 || !plan.applied)) {
    return refuse('nothing-to-apply')
  }
  return ok({ drafts: itemsOf('application'), purchases: itemsOf('purchase'), left })
}

/** The items of a variant that have nothing yet. */
function waitingItems(
  plan: Plan,
  variantId: string,
  today: CivilDate,
): Result<readonly PlanItem[], ApplyRefusal> {
  const variant = plan.variants.find(({ id }) => id === variantId)
  if (!variant) return refuse('unknown-variant')
  if (plan.applied && plan.applied.variantId !== variantId) return refuse('plan-applied')
  const before = plan.applied?.outcomes ?? []
  const waiting = variant.items.filter(({ id }) => !before.some(({ itemId }) => itemId === id))
  if (before.length > 0 && waiting.length === 0) return ok([])
  return planValidity(plan, today) === 'valid' ? ok(waiting) : refuse('plan-expired')
}

type Asked = { readonly variantId: string; readonly at: Instant }

/**
 * All drafts and prepared purchases of a variant in one commit (PLN-03). What an item has already is not made again; an
 * item that could not be bought before is tried again.
 */
export function applyForPlan(
  records: AppView,
  plan: Plan,
  { variantId, at }: Asked,
): Result<Decision<AppRecords, Applied>, ApplyRefusal> {
  const makes = whatApplyingMakes(records, plan, { variantId, today: civilDateOf(at) })
  if (!makes.ok) return makes
  const { drafts, purchases, left } = makes.value
  const made = drafts.length + purchases.length
  if (made === 0) return ok({ changes: [], value: { made, left: 0 } })
  const staged = new StagedRecords(records)
  const outcomes: readonly PlanOutcome[] = [
    ...drafts.map(({ id, estimate }) => {
      const chosen = packageOfEstimate(estimate)
      return { itemId: id, at, applicationId: chosen && startIn(staged, chosen, at) }
    }),
    ...purchases.map(({ id }) => ({ itemId: id, at, applicationId: null })),
  ]
  const before = plan.applied?.outcomes ?? []
  const applied = { variantId, at: plan.applied?.at ?? at, outcomes: [...before, ...outcomes] }
  staged.apply([planChange(records, { ...plan, applied, updatedAt: at })])
  return ok({ changes: [...staged.changes], value: { made, left: left.length } })
}

/** The plan of a quote is made with its application. */
function planChange(records: AppView, plan: Plan): AppChange {
  return records.get('plan', plan.id) ? { type: 'plan', put: plan } : { type: 'plan', create: plan }
}

/** A draft with its package filled in: an order form, or a purchase application where the line begins with one (APP-02). */
function startIn(staged: StagedRecords, chosen: Package, at: Instant): string {
  const { id, taken } = takeNumber(staged, 'application', at)
  const info = prefilledInfo(staged.get('account', 'main'))
  const content = { package: chosen, info, materials: NO_MATERIALS }
  staged.apply([taken, { type: 'application', create: draftOf(id, content, at) }])
  return id
}

function draftOf(id: string, content: Parameters<typeof startDraft>[1], at: Instant): Application {
  if (!isRequestLine(content.package.line)) return startDraft(id, content, at)
  const { edition, quantity } = expectedOf(content.package)
  const { enterpriseName } = content.info
  const person = { contactName: '', mobile: '', email: '' }
  const request = { enterpriseName, ...person, wish: '', expectedUsers: quantity }
  return startRequest(id, { request, edition }, content, at)
}
