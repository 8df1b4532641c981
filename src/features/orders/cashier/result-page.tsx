import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useView } from '../../../app/hooks.ts'
import { useNow } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { PaidAmounts } from '../../../blocks/paid-amounts.tsx'
import { paymentWords } from '../../../blocks/payment-words.ts'
import { UnknownRecord } from '../../../blocks/unknown-record.tsx'
import { withoutSessionsCopy } from '../../../blocks/without-sessions-copy.ts'
import {
  isCorpId,
  type OrderIn,
  opensWithoutSessions,
  type SettledOrder,
} from '../../../domain/orders/index.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import type { Subscription } from '../../../domain/subscriptions/index.ts'
import { distanceInMinutes } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { orderById } from '../../../queries/order-by-id.ts'
import { productById } from '../../../queries/product-by-id.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Money } from '../../../ui/money.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { Redirect } from '../../../ui/redirect.tsx'
import { checkoutCopy } from './copy.ts'

/** What became of a payment: 支付成功, 支付失败 or 支付确认中 (ORD-04, ORD-06). */
export function ResultPage() {
  const copy = useCopy(checkoutCopy)
  const { id = '' } = useParams()
  const order = useView(orderById, { id })
  if (!order) {
    return <UnknownRecord id={id} back={{ to: paths.orders, label: copy.toOrders }} />
  }
  switch (order.state) {
    case 'confirming':
      return <Confirming order={order} />
    case 'unpaid':
      if (order.declined && order.awaited.length === 0) return <Declined order={order} />
      return <Redirect to={paths.pay(id)} />
    case 'closed':
      return <Redirect to={paths.pay(id)} />
    default:
      return <Success order={order} />
  }
}

function Declined({ order }: { order: OrderIn<'unpaid'> }) {
  const copy = useCopy(checkoutCopy)
  return (
    <>
      <PageHead title={copy.failure} documentTitle={`${copy.failure} ${order.id}`} />
      <div className="max-w-[776px]">
        <Notice tone="bad" role="alert">
          {copy.declinedText}
        </Notice>
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink kind="primary" to={paths.pay(order.id)}>
            {copy.retry}
          </ButtonLink>
          <ButtonLink to={paths.order(order.id)}>{copy.toOrder}</ButtonLink>
        </div>
      </div>
    </>
  )
}

function Confirming({ order }: { order: OrderIn<'confirming'> }) {
  const copy = useCopy(checkoutCopy)
  const language = useLanguage()
  const left = order.settlesAt - useNow()
  return (
    <>
      <PageHead title={copy.confirming} documentTitle={`${copy.confirming} ${order.id}`} />
      <div className="max-w-[776px]">
        <Notice role="status">{copy.confirmingText(distanceInMinutes(left, language))}</Notice>
        <div className="mt-6">
          <ButtonLink to={paths.order(order.id)}>{copy.toOrder}</ButtonLink>
        </div>
      </div>
    </>
  )
}

function Success({ order }: { order: SettledOrder }) {
  const copy = useCopy(checkoutCopy)
  const language = useLanguage()
  const subscription = useView(productById, { id: order.productIds[0] ?? '' })
  const withoutSessions = useCopy(withoutSessionsCopy)
  const methods = useCopy(paymentWords)
  const { method, at } = order.payment
  const facts: [string, ReactNode][] = [
    [
      copy.order,
      <Link key="order" to={paths.order(order.id)}>
        {order.id}
      </Link>,
    ],
    [copy.opened, order.title[language]],
    [copy.paidBy, methods[method]],
    [copy.paidAt, civilDateTimeOf(at)],
  ]
  if (subscription) facts.push(...productFacts(copy, subscription))
  return (
    <>
      <PageHead title={copy.success} documentTitle={`${copy.success} ${order.id}`} />
      <section className="max-w-[776px] border-rule border-t-2 pt-5">
        <h2 className="text-h3">{copy.paid}</h2>
        <p className="mt-2">
          <Money amount={formatPrice(order.payment.amount)} size="sum" />
        </p>
        <div className="mt-2 mb-4 max-w-[360px]">
          <PaidAmounts total={order.quote.total} discount={order.payment.discount} />
        </div>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name} className="flex gap-4 border-line border-b py-3">
              <dt className="w-32 shrink-0 text-text-2 max-md:w-24">{name}</dt>
              <dd className="min-w-0 wrap-anywhere text-ink">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-4 text-small text-text-2">{copy.papers}</p>
        {opensWithoutSessions(order.purchase) && subscription && (
          <div className="mt-6">
            <Notice tone="attention">
              {withoutSessions.opened}{' '}
              <Link to={paths.recharge(subscription.id)}>{withoutSessions.recharge}</Link>
            </Notice>
          </div>
        )}
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink kind="primary" to={paths.products}>
            {copy.toProducts}
          </ButtonLink>
          {subscription && (
            <ButtonLink to={paths.product(subscription.id)}>{copy.toCentre}</ButtonLink>
          )}
          <ButtonLink to={paths.order(order.id)}>{copy.toReceipt}</ButtonLink>
          <ButtonLink to={paths.home}>{copy.toShop}</ButtonLink>
        </div>
      </section>
    </>
  )
}

/** Master account, validity and how to sign in (ORD-06); of what is deployed first, what comes next. */
function productFacts(
  copy: (typeof checkoutCopy)['zh'],
  { masterAccount, openedOn, expiresOn, personalQq, line }: Subscription,
): [string, string][] {
  if (openedOn === null || expiresOn === null) return [[copy.validity, copy.deployingText]]
  const isMarketing = line === 'pv' || line === 'interop'
  const ofEnterprise = isCorpId(masterAccount) ? copy.corpId : copy.enterpriseId
  return [
    [isMarketing ? ofEnterprise : copy.masterAccount, masterAccount],
    [copy.validity, `${openedOn} – ${expiresOn}`],
    [copy.signIn, personalQq ? copy.signInText(personalQq) : copy.signInByProduct],
  ]
}
