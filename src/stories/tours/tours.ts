import type { TourName } from '../names.ts'
import type { Story } from '../story.ts'
import { firstPurchase } from './first-purchase.ts'
import { fiveYears } from './five-years.ts'
import { planAndAlign } from './plan-and-align.ts'
import { refundExplained } from './refund-explained.ts'

/** Stories with captions, told over the pages they happen on. */
export const TOURS: Record<TourName, () => Story> = {
  'first-purchase': firstPurchase,
  'five-years': fiveYears,
  'refund-explained': refundExplained,
  'plan-and-align': planAndAlign,
}
