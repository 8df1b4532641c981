import {
  agree,
  findConflicting,
  markOpened,
  markPaid,
  namePackage,
  quotePackage,
} from '../../domain/applications/index.ts'
import { CATALOGUE_VERSION } from '../../domain/catalogue/index.ts'
import type { PurchaseOf } from '../../domain/orders/index.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { ok, refuse } from '../../domain/shared/result.ts'
import { openSubscription } from '../../domain/subscriptions/index.ts'
import { conflictingApplications } from '../conflicting-applications.ts'
import { takeMasterAccount } from '../numbering.ts'
import type { PurchaseKind } from './purchase-kind.ts'

/**
 * What an approved application agreed (APP-01). It keeps its price, unless the catalogue changed
 * (PRC-14); a second 专业版 is refused again (ELI-04). It opens a product of its own (PRD-06).
 */
export const applicationPurchase: PurchaseKind<PurchaseOf<'application'>> = {
  draft(records, purchase, { at, placing }) {
    const application = records.get('application', purchase.applicationId)
    if (!application) return refuse('unknown-application')
    if (application.state !== 'awaiting-payment') return refuse('illegal-transition')
    const opened = conflictingApplications(records, at).filter(({ state }) => state === 'completed')
    if (!placing && findConflicting(application, opened)) return refuse('professional-exists')
    const isCurrent = application.quote.catalogueVersion === CATALOGUE_VERSION
    const quote = isCurrent ? ok(application.quote) : quotePackage(application.package)
    if (!quote.ok) return quote
    return ok({
      line: application.package.line,
      title: namePackage(application.package),
      purchase,
      quote: isCurrent ? application.quote : agree(quote.value, civilDateOf(at)),
      basis: [],
    })
  },

  open(records, purchase, { order, at }) {
    const application = records.get('application', purchase.applicationId)
    if (!application) return refuse('unknown-application')
    const paid = markPaid(application, order.id, at)
    if (!paid.ok) return paid
    const next = takeMasterAccount(records)
    const product = openSubscription(
      { order, at },
      { application: paid.value, masterAccount: next.account },
    )
    // Of what is deployed first, the master account opens later, and with it the application (ORD-09).
    const isOpen = product.openedOn !== null
    const put = isOpen ? markOpened(paid.value, product.id, at) : paid.value
    return ok({
      productIds: [product.id],
      changes: [
        ...(isOpen ? [next.taken] : []),
        { type: 'subscription', create: product },
        { type: 'application', put },
      ],
    })
  },
}
