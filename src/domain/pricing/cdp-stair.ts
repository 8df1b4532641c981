import type { Yuan } from '../shared/money.ts'
import { recommendCdp } from './recommend-cdp.ts'

/** One step of the stair: from more than `from` customers up to `to`, a year costs `amount` 元. */
export type CdpStep = { readonly from: number; readonly to: number; readonly amount: Yuan }

/**
 * The least price of a year over the number of customers, as steps that cover at least `most`
 * customers (PRC-09). The recommendation for a number holds for all numbers up to its capacity.
 */
export function cdpStair(most: number): readonly CdpStep[] {
  const steps: CdpStep[] = []
  for (let from = 0; from < most; ) {
    const best = recommendCdp(from + 1)
    if (!best.ok) break
    const { capacity: to, amount } = best.value
    const last = steps.at(-1)
    if (last?.amount === amount) steps.splice(-1, 1, { ...last, to })
    else steps.push({ from, to, amount })
    from = to
  }
  return steps
}
