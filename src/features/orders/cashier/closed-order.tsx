import { useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import type { OrderIn } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { afterClosing } from '../../../queries/after-closing.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty, PageHead } from '../../../ui/page.tsx'
import { afterClosingCopy } from './after-closing-copy.ts'
import { checkoutCopy } from './copy.ts'
import { wayOn } from './way-on.ts'

/** Why there is nothing to pay here any more, and where it goes on (ORD-05). */
export function ClosedOrder({ order }: { order: OrderIn<'closed'> }) {
  const copy = useCopy(checkoutCopy)
  const advice = useCopy(afterClosingCopy)
  const after = useView(afterClosing, { orderId: order.id })
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
            {after && (
              <ButtonLink kind="primary" to={wayOn(after)}>
                {advice[after.goesOn].label}
              </ButtonLink>
            )}
            <ButtonLink to={paths.order(order.id)}>{copy.toOrder}</ButtonLink>
          </div>
        }
      >
        {after && advice[after.goesOn].text}
      </Empty>
    </>
  )
}
