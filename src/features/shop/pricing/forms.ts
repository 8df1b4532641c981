import {
  getSku,
  leastQuantity,
  type ProductLineId,
  type Sku,
  type SkuFamilyId,
  type SkuId,
  skusOfFamily,
} from '../../../domain/catalogue/index.ts'
import type { Scenario } from '../../../domain/estimates/index.ts'
import { formatCount } from '../../../domain/shared/count-text.ts'

/** Every field that an estimate can have; each has its label in copy.ts. */
export type FieldId =
  | 'edition'
  | 'pack'
  | 'users'
  | 'employees'
  | 'experts'
  | 'tickets'
  | 'sscRobots'
  | 'sessions'
  | 'sessionPacks'
  | 'knowledge'
  | 'customers'
  | 'boosters'
  | 'packs'
  | 'accounts'
  | 'robots'
  | 'robotSessions'

/** One field of the form of a product; `in` names the scenarios that ask for it, without it all. */
export type Row = { readonly id: FieldId; readonly in?: readonly Scenario[] } & (
  | {
      /** Radios, one a SKU; `single`: bought once, without a number of its own. */
      readonly kind: 'edition'
      readonly family: SkuFamilyId
      readonly single?: true
    }
  | {
      /** How many of a SKU, or of the one chosen in another field. */
      readonly kind: 'count'
      readonly of: { readonly sku: SkuId } | { readonly field: FieldId }
      /** Scenarios in which none of it will do. */
      readonly noneIn?: readonly Scenario[]
    }
  | {
      /** A list of packs, or none; `each`: one for each of that field, else counted by a field of its own. */
      readonly kind: 'packs'
      readonly family: SkuFamilyId
      readonly each?: FieldId
    }
  | { readonly kind: 'topic'; readonly sku: SkuId }
  | { readonly kind: 'customers' }
)

const ONCE: readonly Scenario[] = ['new', 'addition']
const ADDED: readonly Scenario[] = ['addition']
const ALL_YEARS: readonly Scenario[] = ['new', 'renewal']

/** The form of each product: the package fields of its purchase page (CAT-01, CAT-07, PRC-08). */
export const FORMS: Record<ProductLineId, readonly Row[]> = {
  online: users('online-users'),
  phone: users('phone-users'),
  robot: [
    { kind: 'edition', id: 'edition', family: 'robots' },
    { kind: 'count', id: 'robots', of: { field: 'edition' } },
    { kind: 'packs', id: 'robotSessions', family: 'sessions', each: 'robots', in: ONCE },
    { kind: 'topic', id: 'knowledge', sku: 'cs.knowledge', in: ONCE },
  ],
  ssc: [
    { kind: 'count', id: 'employees', of: { sku: 'ssc.employees' }, noneIn: ADDED },
    { kind: 'count', id: 'experts', of: { sku: 'ssc.experts' }, noneIn: ADDED },
    { kind: 'count', id: 'tickets', of: { sku: 'ssc.tickets' }, noneIn: ADDED },
    { kind: 'count', id: 'sscRobots', of: { sku: 'ssc.robot' }, noneIn: ADDED },
    { kind: 'packs', id: 'sessions', family: 'ssc-sessions', in: ONCE },
    { kind: 'count', id: 'sessionPacks', of: { field: 'sessions' }, in: ONCE },
    { kind: 'topic', id: 'knowledge', sku: 'ssc.knowledge', in: ONCE },
  ],
  cdp: [
    { kind: 'customers', id: 'customers', in: ['new'] },
    { kind: 'edition', id: 'edition', family: 'cdp-editions', single: true, in: ALL_YEARS },
    { kind: 'count', id: 'boosters', of: { sku: 'cdp.booster' }, noneIn: ALL_YEARS },
  ],
  pv: [
    { kind: 'edition', id: 'pack', family: 'pv-packs' },
    { kind: 'count', id: 'packs', of: { field: 'pack' } },
  ],
  interop: [{ kind: 'count', id: 'accounts', of: { sku: 'interop.account' } }],
}

function users(family: SkuFamilyId): readonly Row[] {
  return [
    { kind: 'edition', id: 'edition', family },
    { kind: 'count', id: 'users', of: { field: 'edition' } },
  ]
}

/** What was typed or chosen, by field; what is not there was not touched. */
export type Typed = Readonly<Partial<Record<FieldId, string>>>

/** The fields that a scenario asks for. */
export function rowsOf(line: ProductLineId, scenario: Scenario): readonly Row[] {
  return FORMS[line].filter((row) => row.in?.includes(scenario) ?? true)
}

/** What a field holds: what was typed, or else its first choice (the least that can be had). */
export function fieldValue(row: Row, { line, scenario, typed }: Chosen): string {
  const value = typed[row.id]
  if (value !== undefined) return value
  switch (row.kind) {
    case 'edition':
      return skusOfFamily(row.family)[0]?.id ?? ''
    case 'customers':
      return formatCount(skusOfFamily('cdp-editions')[0]?.customers ?? 0)
    case 'count': {
      if (row.noneIn?.includes(scenario)) return '0'
      const sku = skuOfCount(row, { line, scenario, typed })
      return sku ? String(leastQuantity(sku, scenario === 'addition')) : '1'
    }
    default:
      return ''
  }
}

export type Chosen = {
  readonly line: ProductLineId
  readonly scenario: Scenario
  readonly typed: Typed
}

/** What a number counts; null where nothing is chosen to be counted. */
export function skuOfCount(row: Extract<Row, { kind: 'count' }>, chosen: Chosen): Sku | null {
  if ('sku' in row.of) return getSku(row.of.sku)
  const { field } = row.of
  const other = FORMS[chosen.line].find(({ id }) => id === field)
  return other ? skuChosenIn(other, chosen) : null
}

/** The SKU chosen in a field of editions or packs; null where none is. */
export function skuChosenIn(row: Row, chosen: Chosen): Sku | null {
  if (row.kind !== 'edition' && row.kind !== 'packs') return null
  const value = fieldValue(row, chosen)
  return skusOfFamily(row.family).find(({ id }) => id === value) ?? null
}
