import { getSku } from '../catalogue/index.ts'
import {
  type Estimate,
  type EstimateRefusal,
  MOST_ESTIMATE_ITEMS,
  priceEstimate,
  readEstimateItem,
} from '../estimates/index.ts'
import { isCivilDate } from '../shared/civil-date.ts'
import { isYuan, type Yuan, ZERO_YUAN } from '../shared/money.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { readTypedAddress } from '../shared/typed-address.ts'
import { ADDRESS_VERSION } from './encode-plan.ts'
import {
  LONGEST_VARIANT_NAME,
  MOST_PLAN_ITEMS,
  MOST_VARIANTS,
  nextVariantName,
  type PlanContent,
  readPlanName,
} from './plan.ts'

/** What is longer goes into a file (PLN-02). */
export const LONGEST_PLAN_ADDRESS = 2000

/** More than three variants of fifty items ever are. */
export const LONGEST_PLAN_FILE = 200_000

/** Where an address is not what we write, told with the rest kept: `text` is what stands there, cut short. */
export type PlanAddressProblem = {
  readonly what:
    | 'item-unknown'
    | 'item-unpriced'
    | 'too-many-items'
    | 'too-many-variants'
    | 'variant-name'
    | 'name'
    | 'made-later'
    | 'item-early'
    | 'item-past'
    | 'item-far'
  readonly text: string
  readonly refusal: EstimateRefusal | null
  /** The item that has no price; null: it is none, or has one. */
  readonly estimate: Estimate | null
}

export type ReadPlan = {
  readonly content: PlanContent
  readonly problems: readonly PlanAddressProblem[]
}

const CASES = { n: 'new', a: 'addition', r: 'renewal' } as const

/**
 * - `malformed`: it is no plan at all
 * - `too-long`: longer than any plan is
 * - `other-version`: a plan, written in a form that is not read here
 */
export type PlanReadRefusal = 'malformed' | 'too-long' | 'other-version'

/**
 * What an address or a file holds, from anybody. What of it is forged, unknown or too much is left out and told; the rest
 * is kept (PLN-02). Never throws.
 */
export function decodePlan(
  address: string,
  longest = LONGEST_PLAN_FILE,
): Result<ReadPlan, PlanReadRefusal> {
  if (typeof address !== 'string') return refuse('malformed')
  if (address.length > longest) return refuse('too-long')
  const query = new URLSearchParams(readTypedAddress(address))
  const only = (name: string) => (query.getAll(name).length === 1 ? query.get(name) : null)
  const [madeOn, catalogue] = [only('on'), only('catalogue')]
  const version = only('v') ?? ''
  if (version !== ADDRESS_VERSION && /^\d{1,4}$/.test(version) && query.has('variant')) {
    return refuse('other-version')
  }
  if (version !== ADDRESS_VERSION || !isCivilDate(madeOn) || !isCivilDate(catalogue)) {
    return refuse('malformed')
  }
  const problems: PlanAddressProblem[] = []
  const name = readPlanName(only('name') ?? '')
  if (!name.ok) problems.push(planProblem('name', only('name') ?? ''))
  const variants = readVariants(query, problems).filter(({ items }) => items.length > 0)
  if (variants.length === 0 && problems.length === 0) return refuse('malformed')
  const content = { name: name.ok ? name.value : '', madeOn, catalogue, variants }
  return ok({ content, problems })
}

type Reading = { name: string; total: Yuan; items: Estimate[] }

/** In the order in which they are written: an item belongs to the variant before it. */
function readVariants(query: URLSearchParams, problems: PlanAddressProblem[]): Reading[] {
  const variants: Reading[] = []
  for (const [key, value] of query) {
    if (key === 'variant') {
      const written = splitVariant(value)
      const { variant, isNamed } = readVariant(written, variants)
      // Of those that are not taken in it is enough to say so.
      if (!isNamed && variants.length < MOST_VARIANTS)
        problems.push(planProblem('variant-name', written.name))
      variants.push(variant)
    }
    if (key !== 'item') continue
    const found = addItem(variants.at(-1), value)
    if (found) problems.push(found)
  }
  for (const { name } of variants.slice(MOST_VARIANTS)) {
    problems.push(planProblem('too-many-variants', name))
  }
  return variants.slice(0, MOST_VARIANTS)
}

/** Adds an item to the variant that it belongs to; or says why it is left out. */
function addItem(current: Reading | undefined, text: string): PlanAddressProblem | null {
  const item = readItem(text)
  if (!current || item === null) return planProblem('item-unknown', text)
  if (current.items.length >= MOST_PLAN_ITEMS) return planProblem('too-many-items', text)
  const priced = priceEstimate(item)
  if (!priced.ok)
    return { ...planProblem('item-unpriced', text), refusal: priced.error.code, estimate: item }
  current.items.push(item)
  return null
}

type ReadVariant = { readonly variant: Reading; readonly isNamed: boolean }

/** A variant that has no items yet; one whose name is none, or another's, gets one of ours. */
function readVariant({ name: text, total }: Written, before: readonly Reading[]): ReadVariant {
  const named = readPlanName(text, LONGEST_VARIANT_NAME)
  const names = before.map(({ name }) => name)
  const isFree = named.ok && !names.includes(named.value)
  const name = isFree ? named.value : nextVariantName(names)
  return { variant: { name, total: isYuan(total) ? total : ZERO_YUAN, items: [] }, isNamed: isFree }
}

type Written = { readonly name: string; readonly total: string }

/** 「name*total」, at the last star: a name may hold one. */
function splitVariant(text: string): Written {
  const at = text.lastIndexOf('*')
  return at < 0 ? { name: text, total: '' } : { name: text.slice(0, at), total: text.slice(at + 1) }
}

/** An item of the address; null: it is of no such form. */
function readItem(text: string): Estimate | null {
  const [head = '', on, ...rest] = text.split('_')
  const scenario = CASES[head.charAt(0) as keyof typeof CASES]
  const years = /^[1-9]$/.test(head.slice(1)) ? Number(head.slice(1)) : null
  if (!scenario || !isCivilDate(on) || (years === null) !== (head === 'a')) return null
  const until = scenario === 'new' ? undefined : rest.shift()
  const items = rest.map(readEstimateItem)
  const found = items.flatMap((item) => item ?? [])
  const [first] = found
  const isWhole = found.length === items.length && found.length <= MOST_ESTIMATE_ITEMS
  if (!first || !isWhole || new Set(found.map(({ sku }) => sku)).size !== found.length) return null
  const common = { line: getSku(first.sku).line, on, items: found }
  if (scenario === 'new') return years === null ? null : { ...common, scenario, years }
  if (!isCivilDate(until)) return null
  if (scenario === 'addition') return { ...common, scenario, until }
  return years === null ? null : { ...common, scenario, until, years }
}

/** What is wrong, at the text where it stands. */
export function planProblem(what: PlanAddressProblem['what'], text: string): PlanAddressProblem {
  return { what, text: text.slice(0, 60), refusal: null, estimate: null }
}
