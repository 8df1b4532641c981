import type { PvProduct } from './pv-views.ts'
import type { AlertChannel } from './subscription.ts'

/** The largest balance that can be watched, in views (LIF-07). */
export const MOST_WATCHED_VIEWS = 9_999_999_999

/** A product after its alert was judged; `isRaised`: the alert goes out now. */
export type JudgedAlert = { readonly product: PvProduct; readonly isRaised: boolean }

/**
 * Judges the alert of a product now that `left` views are left for its enterprise ID (LIF-07). It is raised
 * once when `left` is below the threshold, whatever lowered it: use, a refund, an expiry, a suspension. It can
 * be raised again after there was enough in between.
 */
export function judgeAlert(product: PvProduct, left: number): JudgedAlert {
  const { alert } = product
  if (!alert) return { product, isRaised: false }
  const isBelow = left < alert.threshold
  if (isBelow === alert.isRaised) return { product, isRaised: false }
  return {
    product: {
      ...product,
      alert: { ...alert, isRaised: isBelow },
      alertsRaised: product.alertsRaised + (isBelow ? 1 : 0),
    },
    isRaised: isBelow,
  }
}

/**
 * The product with its settings saved (LIF-07); a threshold of 0 views switches the alert off. A threshold that stays
 * the same keeps whether it was raised, so that saving unchanged settings raises nothing.
 */
export function withAlertSettings(
  product: PvProduct,
  { threshold, channels }: { threshold: number; channels: readonly AlertChannel[] },
): PvProduct {
  if (threshold === 0) return { ...product, alert: null }
  const isRaised = product.alert?.threshold === threshold && product.alert.isRaised
  return { ...product, alert: { threshold, channels: [...channels], isRaised } }
}
