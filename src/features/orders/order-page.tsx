import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { QuoteLines } from '../../blocks/quote-lines.tsx'
import { Facts, Section } from '../../blocks/section.tsx'
import { Timeline } from '../../blocks/timeline.tsx'
import { UnknownRecord } from '../../blocks/unknown-record.tsx'
import { isSettled, type Order } from '../../domain/orders/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { orderById } from '../../queries/order-by-id.ts'
import { Button } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { PageHead } from '../../ui/page.tsx'
import { ordersCopy } from './copy.ts'
import { OrderActions } from './order-actions.tsx'
import { Invoices, PaymentFacts, Products, Refunds } from './order-parts.tsx'
import { OrderStateCell } from './order-state-cell.tsx'

/** 订单详情: what was bought at which price, how it was paid, and all that followed. */
export function OrderPage() {
  const copy = useCopy(ordersCopy)
  const { id = '' } = useParams()
  const order = useView(orderById, { id })
  return order ? (
    <Record order={order} />
  ) : (
    <UnknownRecord id={id} back={{ to: paths.orders, label: copy.back }} />
  )
}

function Record({ order }: { order: Order }) {
  const copy = useCopy(ordersCopy)
  const language = useLanguage()
  const { id, kind, title, createdAt, quote, timeline } = order
  return (
    <>
      <PageHead
        title={copy.detailTitle}
        documentTitle={`${copy.detailTitle} ${id}`}
        trail={
          <>
            <Link to={paths.orders} className="text-text-2 underline">
              {copy.title}
            </Link>{' '}
            / {id}
          </>
        }
        lead={title[language]}
        aside={<Button onClick={() => print()}>{copy.print}</Button>}
      />
      <div className="flex flex-wrap items-start justify-between gap-4 border-rule border-t-2 pt-5 pb-8">
        <div>
          <OrderStateCell order={order} />
        </div>
        <OrderActions order={order} onOrderPage />
      </div>
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-16 print:block print:*:mt-6">
        <div className="grid grid-cols-1 content-start gap-10">
          <Section title={copy.facts}>
            <Facts
              facts={[
                [copy.columns.id, id],
                [copy.columns.kind, copy.kinds[kind]],
                [copy.columns.title, title[language]],
                [copy.columns.at, civilDateTimeOf(createdAt)],
                ...originOf(order, copy),
              ]}
            />
          </Section>
          {isSettled(order) && <PaymentFacts order={order} />}
          <Products order={order} />
          <Refunds orderId={id} />
          <Invoices orderId={id} />
          <Section title={copy.timeline}>
            <Timeline events={timeline} />
          </Section>
        </div>
        <section className="border-rule border-t-2 pt-5">
          <h2 className="text-h3">{copy.quote}</h2>
          <p className="mt-2">
            <Money amount={formatPrice(quote.total)} size="sum" />
          </p>
          <p className="mb-4 text-small text-text-2">{copy.agreedOn(quote.on)}</p>
          <QuoteLines lines={quote.lines} />
        </section>
      </div>
    </>
  )
}

/** What the order came from: an application, or an architect's offer. */
function originOf(
  { purchase }: Order,
  copy: (typeof ordersCopy)['zh'],
): (readonly [string, ReactNode])[] {
  if (purchase.what === 'application') {
    const { applicationId } = purchase
    const link = <Link to={paths.application(applicationId)}>{applicationId}</Link>
    return [[copy.application, link]]
  }
  const consultationId = 'consultationId' in purchase ? purchase.consultationId : null
  if (consultationId === null) return []
  return [
    [
      copy.consultation,
      <Link key="link" to={paths.consultations}>
        {consultationId}
      </Link>,
    ],
  ]
}
