import { CATALOGUE_VERSION, getSku, isProductLineId, isSkuId } from '../catalogue/index.ts'
import { type CivilDate, isCivilDate } from '../shared/civil-date.ts'
import { ok, type Result, refuse } from '../shared/result.ts'
import { readTypedAddress } from '../shared/typed-address.ts'
import { type Estimate, type EstimateItem, SCENARIOS, type Scenario } from './estimate.ts'
import { isTopic, MOST_ESTIMATE_ITEMS } from './estimate-schema.ts'

/** The form of the address; another one is not read as this one. */
const ADDRESS_VERSION = '1'

/** More than any form makes; a longer address was not made here. */
const LONGEST_ADDRESS = 2000

/** An estimate together with the price list that it was made with. */
export type SharedEstimate = { readonly estimate: Estimate; readonly catalogue: CivilDate }

/**
 * An estimate as the query of an address that can be read and sent (PRC-13):
 * `v=1&catalogue=2026-01-01&product=online&case=new&on=2026-03-02&years=2&item=cs.online.basic*5`.
 */
export function encodeEstimate(estimate: Estimate, catalogue = CATALOGUE_VERSION): string {
  const query = new URLSearchParams({
    v: ADDRESS_VERSION,
    catalogue,
    product: estimate.line,
    case: estimate.scenario,
    on: estimate.on,
  })
  if (estimate.scenario !== 'new') query.set('until', estimate.until)
  if (estimate.scenario !== 'addition') query.set('years', String(estimate.years))
  for (const { sku, quantity, topic } of estimate.items) {
    query.append('item', writeEstimateItem({ sku, quantity, topic }))
  }
  return query.toString()
}

/** One thing of an estimate as an address writes it. */
export function writeEstimateItem({ sku, quantity, topic }: EstimateItem): string {
  return [sku, quantity, ...(topic ? [topic] : [])].join('*')
}

/** What an address holds, from anybody: `malformed` where anything is missing, twice, or not of this form. Never throws. */
export function decodeEstimate(address: string): Result<SharedEstimate, 'malformed'> {
  if (typeof address !== 'string' || address.length > LONGEST_ADDRESS) return refuse('malformed')
  const query = new URLSearchParams(readTypedAddress(address))
  const only = (name: string) => (query.getAll(name).length === 1 ? query.get(name) : null)
  const [line, on, catalogue, scenario] = [
    only('product'),
    only('on'),
    only('catalogue'),
    only('case'),
  ]
  const items = readItems(query.getAll('item'))
  if (only('v') !== ADDRESS_VERSION || !isProductLineId(line) || items === null) {
    return refuse('malformed')
  }
  if (!isCivilDate(on) || !isCivilDate(catalogue) || !isScenario(scenario)) {
    return refuse('malformed')
  }
  const term = readTerm(scenario, only('years'), only('until'))
  return term ? ok({ estimate: { line, on, items, ...term }, catalogue }) : refuse('malformed')
}

type ScenarioTerm = Estimate extends infer E
  ? E extends Estimate
    ? Omit<E, 'line' | 'on' | 'items'>
    : never
  : never

/** The years and the expiry that a scenario asks for, and no more. */
function readTerm(
  scenario: Scenario,
  yearsText: string | null,
  until: string | null,
): ScenarioTerm | null {
  const years = /^[1-9]$/.test(yearsText ?? '') ? Number(yearsText) : null
  if (scenario === 'new') return years === null ? null : { scenario, years }
  if (!isCivilDate(until)) return null
  if (scenario === 'addition') return { scenario, until }
  return years === null ? null : { scenario, until, years }
}

/** Each thing once, with a whole number; null when one is not of this form. */
function readItems(texts: readonly string[]): readonly EstimateItem[] | null {
  if (texts.length === 0 || texts.length > MOST_ESTIMATE_ITEMS) return null
  const items = texts.flatMap((text) => readEstimateItem(text) ?? [])
  const isWhole = items.length === texts.length
  return isWhole && new Set(items.map(({ sku }) => sku)).size === items.length ? items : null
}

/** One thing of an estimate as its address writes it, `sku*quantity*topic`; null: it is none. */
export function readEstimateItem(text: string): EstimateItem | null {
  const [sku, quantity = '', topic, ...rest] = text.split('*')
  if (!isSkuId(sku) || !/^[1-9]\d{0,8}$/.test(quantity) || rest.length > 0) return null
  if (topic === undefined) return { sku, quantity: Number(quantity) }
  return isTopic(topic) && getSku(sku).topics?.includes(topic)
    ? { sku, quantity: Number(quantity), topic }
    : null
}

function isScenario(text: string | null): text is Scenario {
  return SCENARIOS.some((scenario) => scenario === text)
}
