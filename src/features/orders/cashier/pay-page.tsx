import { paths } from '../../../app/paths.ts'
import { RecordOfAddress } from '../../../blocks/record-page.tsx'
import type { Order } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { orderById } from '../../../queries/order-by-id.ts'
import { Redirect } from '../../../ui/redirect.tsx'
import { Cashier } from './cashier.tsx'
import { ClosedOrder } from './closed-order.tsx'
import { checkoutCopy } from './copy.ts'

/** 收银台 of an order that is still open; any other order goes to where it belongs. */
export function PayPage() {
  const copy = useCopy(checkoutCopy)
  return (
    <RecordOfAddress query={orderById} back={{ to: paths.orders, label: copy.toOrders }}>
      {(order) => <Payable order={order} />}
    </RecordOfAddress>
  )
}

function Payable({ order }: { order: Order }) {
  switch (order.state) {
    case 'closed':
      return <ClosedOrder order={order} />
    case 'unpaid':
      return <Cashier key={order.id} order={order} />
    default:
      return <Redirect to={paths.result(order.id)} />
  }
}
