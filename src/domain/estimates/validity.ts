import { CATALOGUE_VERSION } from '../catalogue/index.ts'
import { addDays, type CivilDate } from '../shared/civil-date.ts'
import { QUOTE_DAYS } from './estimate.ts'

/** The day a price was told, and the price list that it was made with. */
export type Told = { readonly on: CivilDate; readonly catalogue: CivilDate }

/** Whether a quote or a plan still holds, and if not, why (PLN-04). */
export type Validity = 'valid' | 'expired' | 'catalogue-changed'

/** The last day on which a quote or a plan of that day holds; one for a day to come is told today (PLN-04). */
export function validThrough(on: CivilDate, today: CivilDate = on): CivilDate {
  return addDays(on > today ? today : on, QUOTE_DAYS)
}

/** Holds for 30 days, the last one included, or until the price list changes (PLN-04). */
export function validityOf({ on, catalogue }: Told, today: CivilDate): Validity {
  if (catalogue !== CATALOGUE_VERSION) return 'catalogue-changed'
  return today > validThrough(on) ? 'expired' : 'valid'
}
