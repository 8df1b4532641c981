import { MOST_TOGETHER } from './payment.ts'

/** The orders that an address names for 「合并付款」, each once, and how many more there were (BIL-01). */
export type NamedOrders = { readonly ids: readonly string[]; readonly left: number }

/** Longer than any 订单编号: what is longer is none. */
const LONGEST = 40

/** 「ids=D1,D2」, once or several times, as anybody may have typed it. */
export function readOrderIds(values: readonly string[]): NamedOrders {
  const named = values.flatMap((value) => value.split(',')).map((id) => id.trim().slice(0, LONGEST))
  const all = [...new Set(named.filter((id) => id !== ''))]
  return { ids: all.slice(0, MOST_TOGETHER), left: Math.max(0, all.length - MOST_TOGETHER) }
}
