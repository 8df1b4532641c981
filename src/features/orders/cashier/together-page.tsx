import { Link, useSearchParams } from 'react-router'
import { useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { OrderStateLabel } from '../../../blocks/order-state.tsx'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { isSettled, type Order, readOrderIds } from '../../../domain/orders/index.ts'
import { formatPrice, sumYuan } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { type OrdersTogether, ordersTogether } from '../../../queries/orders-together.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Money } from '../../../ui/money.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Empty, PageHead } from '../../../ui/page.tsx'
import { TogetherCashier } from './together-cashier.tsx'
import { togetherCopy } from './together-copy.ts'

/** 「合并付款」: the orders of the address, as far as they can be paid; else what became of them (BIL-01). */
export function TogetherPage() {
  const [params] = useSearchParams()
  const { ids, left } = readOrderIds(params.getAll('ids'))
  const found = useView(ordersTogether, { ids })
  const payable = found.unpaid.filter(({ today }) => today.ok)
  const explained = <Explained found={found} left={left} />
  if (payable.length > 1) {
    return <TogetherCashier key={ids.join()} found={found} explained={explained} />
  }
  const settled = found.others.filter((order) => isSettled(order))
  const confirming = found.others.filter(({ state }) => state === 'confirming')
  const isPaid = settled.length > 0 && found.unpaid.length + confirming.length === 0
  // What was paid here, or is being confirmed, was not left out of the payment.
  const isOut = (order: Order) => order.state !== 'confirming' && !(isPaid && isSettled(order))
  const out = { ...found, others: found.others.filter(isOut) }
  return (
    <>
      {isPaid ? <Success orders={settled} /> : <Rest found={found} confirming={confirming} />}
      <div className="mt-8 max-w-[776px]">
        <Explained found={out} left={left} />
      </div>
    </>
  )
}

/** What of the address is not paid here: of each order why, and what there is none of. */
function Explained({ found, left }: { found: OrdersTogether; left: number }) {
  const copy = useCopy(togetherCopy)
  const refusals = useCopy(refusalCopy)
  const refused = found.unpaid.flatMap(({ order, today }) =>
    today.ok ? [] : [{ order, code: today.error.code }],
  )
  if (found.others.length + refused.length + found.unknown.length + left === 0) return null
  return (
    <Notice role="status">
      {found.others.length > 0 && <p>{copy.other}</p>}
      <ul>
        {found.others.map((order) => (
          <OrderFound key={order.id} order={order} />
        ))}
      </ul>
      {refused.map(({ order, code }) => (
        <p key={order.id}>
          <Link to={paths.order(order.id)}>{order.id}</Link> {copy.refused}
          {' · '}
          {refusals[code]}
        </p>
      ))}
      {found.unknown.length > 0 && <p>{copy.unknown(found.unknown.join(' '))}</p>}
      {left > 0 && <p>{copy.left(left)}</p>}
    </Notice>
  )
}

function OrderFound({ order }: { order: Order }) {
  const language = useLanguage()
  return (
    <li className="flex flex-wrap items-baseline gap-x-3">
      <Link to={paths.order(order.id)}>{order.id}</Link>
      <span className="min-w-0 wrap-anywhere">{order.title[language]}</span>
      <OrderStateLabel state={order.state} />
    </li>
  )
}

/** Fewer than two can be paid: one is paid alone, others are being confirmed, or there is nothing to pay. */
function Rest({ found, confirming }: { found: OrdersTogether; confirming: readonly Order[] }) {
  const copy = useCopy(togetherCopy)
  const language = useLanguage()
  const alone = found.unpaid.find(({ today }) => today.ok)?.order
  if (alone) {
    return (
      <>
        <PageHead title={copy.title} documentTitle={`${copy.title} ${alone.id}`} />
        <Empty
          title={copy.alone}
          action={
            <ButtonLink kind="primary" to={paths.pay(alone.id)}>
              {copy.pay}
            </ButtonLink>
          }
        >
          {`${alone.id} ${alone.title[language]}`} {copy.aloneText}
        </Empty>
      </>
    )
  }
  if (confirming.length > 0) {
    return (
      <>
        <PageHead title={copy.confirming} documentTitle={copy.confirming} />
        <div className="max-w-[776px]">
          <Notice role="status">
            <p>{copy.confirmingText}</p>
            <ul>
              {confirming.map((order) => (
                <OrderFound key={order.id} order={order} />
              ))}
            </ul>
          </Notice>
        </div>
      </>
    )
  }
  return (
    <>
      <PageHead title={copy.title} documentTitle={copy.title} />
      <Empty
        title={copy.nothing}
        action={
          <ButtonLink kind="primary" to={paths.orders}>
            {copy.toOrders}
          </ButtonLink>
        }
      >
        {copy.nothingText}
      </Empty>
    </>
  )
}

type Settled = Extract<Order, { payment: object }>

/** 支付成功: what was paid, order by order, and where it goes on (ORD-06). */
function Success({ orders }: { orders: readonly Settled[] }) {
  const copy = useCopy(togetherCopy)
  const language = useLanguage()
  return (
    <>
      <PageHead title={copy.success} documentTitle={copy.success} />
      <section className="max-w-[776px] border-rule border-t-2 pt-5">
        <h2 className="text-h3">{copy.paid}</h2>
        <p className="mt-2">
          <Money
            amount={formatPrice(sumYuan(orders.map(({ payment }) => payment.amount)))}
            size="sum"
          />
        </p>
        <p className="mt-2 mb-4 text-small text-text-2">{copy.paidText(orders.length)}</p>
        <ul>
          {orders.map(({ id, title, payment }) => (
            <li key={id} className="flex justify-between gap-4 border-line border-b py-3">
              <span className="min-w-0 wrap-anywhere text-ink">
                {title[language]}
                <span className="block text-small">
                  <Link to={paths.order(id)}>{id}</Link>
                </span>
              </span>
              <span translate="no" className="text-ink">
                {formatPrice(payment.amount)}
              </span>
            </li>
          ))}
        </ul>
        <div className="mt-6 flex flex-wrap gap-3">
          <ButtonLink kind="primary" to={paths.products}>
            {copy.toProducts}
          </ButtonLink>
          <ButtonLink to={paths.orders}>{copy.toOrders}</ButtonLink>
        </div>
      </section>
    </>
  )
}
