import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { AgreedPrice } from '../../blocks/agreed-price.tsx'
import { RecordHead, RecordOfAddress } from '../../blocks/record-page.tsx'
import { Facts, Section } from '../../blocks/section.tsx'
import { Timeline } from '../../blocks/timeline.tsx'
import { isSettled, type Order } from '../../domain/orders/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { orderById } from '../../queries/order-by-id.ts'
import { Button } from '../../ui/button.tsx'
import { ordersCopy } from './copy.ts'
import { OrderActions } from './order-actions.tsx'
import { BookkeepingFacts, Invoices, PaymentFacts, Products, Refunds } from './order-parts.tsx'
import { OrderStateCell } from './order-state-cell.tsx'

/** 订单详情: what was bought at which price, how it was paid, and all that followed. */
export function OrderPage() {
  const copy = useCopy(ordersCopy)
  return (
    <RecordOfAddress query={orderById} back={{ to: paths.orders, label: copy.back }}>
      {(order) => <Record order={order} />}
    </RecordOfAddress>
  )
}

function Record({ order }: { order: Order }) {
  const copy = useCopy(ordersCopy)
  const language = useLanguage()
  const { id, kind, title, createdAt, quote, timeline } = order
  return (
    <>
      <RecordHead
        id={id}
        title={copy.detailTitle}
        list={{ to: paths.orders, label: copy.title }}
        lead={title[language]}
        // Of what was never paid there is no receipt.
        aside={isSettled(order) && <Button onClick={() => print()}>{copy.print}</Button>}
        state={<OrderStateCell order={order} />}
        actions={<OrderActions order={order} onOrderPage />}
      />
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-16 print:grid-cols-[minmax(0,1fr)_230px]! print:gap-8!">
        <div className="grid grid-cols-1 content-start gap-10 print:gap-5">
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
          <BookkeepingFacts order={order} />
          {isSettled(order) && <PaymentFacts order={order} />}
          <Products order={order} />
          <Refunds orderId={id} />
          <Invoices orderId={id} />
          {/* On paper it is what was bought and paid. */}
          <div className="print:hidden">
            <Section title={copy.timeline}>
              <Timeline events={timeline} />
            </Section>
          </div>
        </div>
        <AgreedPrice
          title={copy.quote}
          on={copy.agreedOn(quote.on)}
          quote={quote}
          paid={isSettled(order) ? order.payment : undefined}
        />
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
