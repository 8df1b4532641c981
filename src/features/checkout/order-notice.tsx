import type { Order } from '../../domain/orders/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { checkoutCopy } from './copy.ts'
import { wayBack } from './way-back.ts'

/** Why there is nothing to pay here, and the way back. */
export function OrderNotice({ order, title, text }: { order: Order; title: string; text: string }) {
  const copy = useCopy(checkoutCopy)
  return (
    <>
      <PageHead title={title} documentTitle={title} />
      <Empty
        title={copy.title}
        action={
          <ButtonLink kind="primary" to={wayBack(order)}>
            {order.purchase.what === 'application' ? copy.toApplications : copy.toOrder}
          </ButtonLink>
        }
      >
        {text}
      </Empty>
    </>
  )
}
