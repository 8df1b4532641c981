import { Navigate, useParams } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { UnknownRecord } from '../../../blocks/unknown-record.tsx'
import { useCopy } from '../../../i18n/language.ts'
import { Cashier } from './cashier.tsx'
import { ClosedOrder } from './closed-order.tsx'
import { checkoutCopy } from './copy.ts'
import { useOrder } from './queries.ts'

/** 收银台 of an order that is still open; any other order goes to where it belongs. */
export function PayPage() {
  const copy = useCopy(checkoutCopy)
  const { id = '' } = useParams()
  const order = useOrder(id)
  if (!order) {
    return <UnknownRecord id={id} back={{ to: paths.orders, label: copy.toOrders }} />
  }
  switch (order.state) {
    case 'closed':
      return <ClosedOrder order={order} />
    case 'unpaid':
      return <Cashier key={id} order={order} />
    default:
      return <Navigate to={paths.result(id)} replace />
  }
}
