import { useToday } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { CATALOGUE_VERSION } from '../../../domain/catalogue/index.ts'
import {
  encodeEstimate,
  type SharedEstimate,
  type Validity,
  validityOf,
  validThrough,
} from '../../../domain/estimates/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { quoteCopy } from './copy.ts'

/** The id of what says that a quote does not hold any more. */
export const QUOTE_OUTDATED = 'quote-outdated'

/** Whether the quote holds today; a page that does not know the day yet says nothing. */
export function useQuoteValidity({ estimate, catalogue }: SharedEstimate): Validity {
  const today = useToday()
  return today === null ? 'valid' : validityOf({ on: estimate.on, catalogue }, today)
}

/** Says that a quote does not hold any more, and offers the price of today (PLN-04). */
export function QuoteValidity({ estimate, catalogue }: SharedEstimate) {
  const copy = useCopy(quoteCopy)
  const today = useToday()
  const validity = useQuoteValidity({ estimate, catalogue })
  if (validity === 'valid' || today === null) return null
  const why =
    validity === 'expired'
      ? copy.expired(validThrough(estimate.on))
      : copy.changed(catalogue, CATALOGUE_VERSION)
  return (
    <div className="mb-5 print:mb-1 print:*:p-0!">
      <Notice tone="attention" role="status">
        <p>{why}</p>
        <p id={QUOTE_OUTDATED} className="print:hidden">
          {copy.outdated}{' '}
          <TextLink to={paths.quote(encodeEstimate({ ...estimate, on: today }))}>
            {copy.quoteToday}
          </TextLink>
        </p>
      </Notice>
    </div>
  )
}
