import { paths } from '../../../app/paths.ts'
import type { OrderIn, Purchase } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty, PageHead } from '../../../ui/page.tsx'
import { checkoutCopy, type WayOn } from './copy.ts'

/** Why there is nothing to pay here any more, and where it goes on (ORD-05). */
export function ClosedOrder({ order }: { order: OrderIn<'closed'> }) {
  const copy = useCopy(checkoutCopy)
  const { to, goesOn } = wayOn(order.purchase)
  const { text, label } = copy.goesOn[goesOn]
  return (
    <>
      <PageHead
        title={copy.closedTitle}
        documentTitle={`${copy.closedTitle} ${order.id}`}
        trail={order.id}
      />
      <Empty
        title={copy.closedBecause[order.closeReason]}
        action={
          <div className="flex flex-wrap gap-3">
            <ButtonLink kind="primary" to={to}>
              {label}
            </ButtonLink>
            <ButtonLink to={paths.order(order.id)}>{copy.toOrder}</ButtonLink>
          </div>
        }
      >
        {text}
      </Empty>
    </>
  )
}

/** Where what an order was to buy is bought again. */
function wayOn(purchase: Purchase): { to: string; goesOn: WayOn } {
  switch (purchase.what) {
    case 'application':
      return { to: paths.application(purchase.applicationId), goesOn: 'application' }
    case 'service':
      return { to: paths.consultations, goesOn: 'consultation' }
    case 'pv': {
      const { enterpriseId, idKind } = purchase
      const query = new URLSearchParams({ id: enterpriseId, kind: idKind })
      return { to: `${paths.buyPv}?${query}`, goesOn: 'shop' }
    }
    case 'interop': {
      const query = new URLSearchParams({ id: purchase.corpId })
      return { to: `${paths.buyInterop}?${query}`, goesOn: 'shop' }
    }
    default:
      return { to: paths.product(purchase.productId), goesOn: 'product' }
  }
}
