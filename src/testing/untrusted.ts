import type { PurchaseOf } from '../domain/orders/index.ts'

/** What no screen sends: a value of another type than the command takes. */
export function forged(value: unknown): never {
  return value as never
}

/** The answer of a command that refuses. */
export function refused(code: string) {
  return { ok: false, error: { code } }
}

/** One pack of PV views, as a screen buys it. */
export const PV_PACK = {
  what: 'pv',
  idKind: 'corp-id',
  enterpriseId: 'ww1234567890abcdef',
  industry: 'internet',
  sku: 'pv.1m',
  ...{ packs: 1, giftViews: 0 },
} as const satisfies PurchaseOf<'pv'>
