import { Navigate, useParams } from 'react-router'
import { paths } from '../../app/paths.ts'
import type { OrderIn } from '../../domain/orders/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { PageHead } from '../../ui/page.tsx'
import { checkoutCopy } from './copy.ts'
import { OrderNotice } from './pay-page.tsx'
import { useOrder, useSubscription } from './queries.ts'

/** 支付成功: what was opened, for how long, and how to sign in (ORD-06). */
export function ResultPage() {
  const copy = useCopy(checkoutCopy)
  const { id = '' } = useParams()
  const order = useOrder(id)
  if (!order) return <OrderNotice title={copy.unknownTitle} text={copy.unknownText} />
  if (order.state !== 'paid') return <Navigate to={paths.pay(id)} replace />
  return <Success order={order} />
}

function Success({ order }: { order: OrderIn<'paid'> }) {
  const copy = useCopy(checkoutCopy)
  const subscription = useSubscription(order.subscriptionId)
  const facts: [string, string][] = [[copy.order, order.id]]
  if (subscription) {
    facts.push(
      [copy.opened, order.title],
      [copy.masterAccount, subscription.masterAccount],
      [copy.validity, `${subscription.openedOn} – ${subscription.expiresOn}`],
      [copy.signIn, copy.signInText(subscription.personalQq)],
    )
  }
  return (
    <>
      <PageHead title={copy.resultTitle} documentTitle={`${copy.resultTitle} ${order.id}`} />
      <section className="max-w-[776px] border-rule border-t-2 pt-5">
        <h2 className="text-h3">{copy.paid}</h2>
        <p className="mt-2 mb-4">
          <Money amount={formatPrice(order.payment.amount)} size="sum" />
        </p>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name} className="flex gap-4 border-line border-b py-3">
              <dt className="w-32 shrink-0 text-text-2 max-md:w-24">{name}</dt>
              <dd className="min-w-0 text-ink">{value}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink kind="primary" to={paths.products}>
            {copy.toProducts}
          </ButtonLink>
          <ButtonLink to={paths.home}>{copy.toShop}</ButtonLink>
        </div>
      </section>
    </>
  )
}
