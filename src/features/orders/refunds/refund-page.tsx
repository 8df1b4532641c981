import { Link, useParams } from 'react-router'
import { useToday } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { useClosedWindow } from '../../../blocks/refund-window-words.ts'
import { UnknownRecord } from '../../../blocks/unknown-record.tsx'
import { lastRefundDay, type RefundRefusal } from '../../../domain/billing/index.ts'
import { isSettled } from '../../../domain/orders/index.ts'
import { daysBetween } from '../../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { distanceInDays } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty, PageHead } from '../../../ui/page.tsx'
import { refundsCopy } from './copy.ts'
import { type Refundable, type RefundCase, useRefundCase } from './queries.ts'
import { RefundForm } from './refund-form.tsx'

/** 申请退款: what comes back and why, or why nothing does (chapter 8 of the register). */
export function RefundPage() {
  const copy = useCopy(refundsCopy)
  const { id = '' } = useParams()
  const found = useRefundCase(id)
  if (!found) return <UnknownRecord id={id} back={{ to: paths.orders, label: copy.orders }} />
  const { situation, why } = found
  return (
    <>
      <Head found={found} />
      {situation && why === null ? (
        <RefundForm key={id} situation={situation} />
      ) : (
        <NotPossible orderId={id} why={why ?? 'refund-not-supported'} situation={situation} />
      )}
    </>
  )
}

function Head({ found: { order, situation, why } }: { found: RefundCase }) {
  const copy = useCopy(refundsCopy)
  const language = useLanguage()
  const { id, title } = order
  const paid = isSettled(order)
    ? copy.boughtOn(title[language], civilDateOf(order.payment.at))
    : title[language]
  return (
    <PageHead
      title={copy.title}
      documentTitle={`${copy.title} ${id}`}
      trail={
        <>
          <Link to={paths.orders} className="text-text-2 underline">
            {copy.orders}
          </Link>{' '}
          /{' '}
          <Link to={paths.order(id)} className="text-text-2 underline">
            {id}
          </Link>
        </>
      }
      lead={
        <>
          {paid} {situation && why === null && <Deadline situation={situation} />}
        </>
      }
    />
  )
}

/** Until when, and how far that is; while it is being deployed there is no end (ORD-09). */
function Deadline({ situation: { product } }: { situation: Refundable }) {
  const copy = useCopy(refundsCopy)
  const language = useLanguage()
  const today = useToday()
  const last = lastRefundDay(product, 'defect')
  if (last === null || today === null) return copy.beforeOpening
  return copy.until(last, distanceInDays(daysBetween(today, last), language))
}

type NotPossibleProps = { orderId: string; why: RefundRefusal; situation: Refundable | null }

function NotPossible({ orderId, why, situation }: NotPossibleProps) {
  const copy = useCopy(refundsCopy)
  const closedWindow = useClosedWindow()
  return (
    <Empty
      title={copy.notPossible}
      action={
        <div className="flex flex-wrap gap-3">
          {why === 'invoice-issued' && (
            <ButtonLink kind="primary" to={paths.invoices}>
              {copy.toInvoices}
            </ButtonLink>
          )}
          <ButtonLink to={paths.order(orderId)}>{copy.toOrder}</ButtonLink>
        </div>
      }
    >
      {why === 'refund-window' && situation ? closedWindow(situation.product) : copy.whyNot[why]}
    </Empty>
  )
}
