import { Navigate, useParams } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useCopy } from '../../i18n/language.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { Cashier } from './cashier.tsx'
import { checkoutCopy } from './copy.ts'
import { useOrder } from './queries.ts'

/** 收银台 of an order that is still open; any other order goes to where it belongs. */
export function PayPage() {
  const copy = useCopy(checkoutCopy)
  const { id = '' } = useParams()
  const order = useOrder(id)
  if (!order) return <OrderNotice title={copy.unknownTitle} text={copy.unknownText} />
  if (order.state === 'paid') return <Navigate to={paths.result(id)} replace />
  if (order.state === 'closed')
    return <OrderNotice title={copy.closedTitle} text={copy.closedText} />
  return <Cashier order={order} />
}

export function OrderNotice({ title, text }: { title: string; text: string }) {
  const copy = useCopy(checkoutCopy)
  return (
    <>
      <PageHead title={title} documentTitle={title} />
      <Empty
        title={title}
        action={
          <ButtonLink kind="primary" to={paths.applications}>
            {copy.toApplications}
          </ButtonLink>
        }
      >
        {text}
      </Empty>
    </>
  )
}
