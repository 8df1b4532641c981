import { type ReactNode, useState } from 'react'
import { useNow } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { withoutSessionsCopy } from '../../../blocks/without-sessions-copy.ts'
import { opensWithoutSessions } from '../../../domain/orders/index.ts'
import { explainLine } from '../../../domain/pricing/index.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { distanceInMinutes } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import type { OrdersTogether } from '../../../queries/orders-together.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { AmountDue, PayButton, PayNote } from './amount-due.tsx'
import { AwaitedMoney } from './awaited-money.tsx'
import { Booked } from './booked.tsx'
import { checkoutCopy } from './copy.ts'
import { PaymentMethods } from './payment-methods.tsx'
import { Amount } from './price-changed.tsx'
import { togetherCopy } from './together-copy.ts'
import { type TogetherRow, useTogether } from './use-together.ts'
import { VoucherField } from './voucher-field.tsx'

type Together = ReturnType<typeof useTogether>

type TogetherCashierProps = {
  found: OrdersTogether
  /** What of the address is not paid here, and why. */
  explained: ReactNode
}

/** 收银台 of several orders: each with its content and voucher, one way to pay, one amount (BIL-01). */
export function TogetherCashier({ found, explained }: TogetherCashierProps) {
  const checkout = useCopy(checkoutCopy)
  const together = useTogether(found.unpaid)
  const [otherWay, setOtherWay] = useState(false)
  const awaited = otherWay ? null : found.awaited
  const { rows, method } = together
  const ids = rows.map(({ order }) => order.id)
  const { elsewhere } = found
  const isVoid =
    !found.awaited && !elsewhere && found.unpaid.some(({ order }) => order.awaited.length > 0)
  const due = awaited
    ? { ...together, payable: awaited.amount, discount: awaited.discount }
    : together
  return (
    <>
      <Head rows={rows} />
      <RefusalNotice code={together.refusal} />
      <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
        <div className="grid min-w-0 flex-1 gap-10">
          {explained}
          <Told together={together} />
          {isVoid && <Notice role="status">{checkout.awaitedVoid}</Notice>}
          {elsewhere && <Elsewhere ids={elsewhere} />}
          <Orders together={together} hasVouchers={!awaited} />
          {awaited ? (
            <AwaitedMoney
              orderId={ids[0] ?? ''}
              payment={awaited}
              onOtherWay={() => setOtherWay(true)}
            />
          ) : (
            <PaymentMethods
              value={method}
              onChange={together.setMethod}
              balance={together.balance}
              payable={together.payable}
            />
          )}
        </div>
        <section className="border-rule border-t-2 pt-5 md:sticky md:top-6 md:w-[300px] lg:w-[360px]">
          <AmountDue
            payment={due}
            action={
              !awaited && <PayButton payment={together} onAwaiting={() => setOtherWay(false)} />
            }
          />
          {!awaited && <PayNote scope={ids.join(' ')} payment={together} />}
        </section>
      </div>
    </>
  )
}

function Head({ rows }: { rows: readonly TogetherRow[] }) {
  const copy = useCopy(togetherCopy)
  const checkout = useCopy(checkoutCopy)
  const language = useLanguage()
  const closesAt = Math.min(...rows.map(({ order }) => order.closesAt))
  const left = closesAt - useNow()
  const trail = copy.trail(rows.length)
  return (
    <PageHead
      title={copy.title}
      documentTitle={`${copy.title} ${trail}`}
      trail={trail}
      aside={
        <p className="text-small text-text-2">
          {checkout.validUntil(
            civilDateTimeOf(closesAt).slice(0, 16),
            distanceInMinutes(left, language),
          )}
        </p>
      }
    />
  )
}

/** Other money is on its way that would pay some of these as well: it is void once they are paid here (ORD-11). */
function Elsewhere({ ids }: { ids: readonly string[] }) {
  const copy = useCopy(togetherCopy)
  const [only = '', ...others] = ids
  return (
    <Notice role="status">
      {copy.elsewhere}{' '}
      <TextLink to={others.length > 0 ? paths.payTogether(ids) : paths.pay(only)}>
        {copy.toElsewhere}
      </TextLink>
    </Notice>
  )
}

/** 「支付失败」, or 「价格已更新」 with old and new of each, before anything is charged (ORD-04, PRC-14). */
function Told({ together: { rows, isDeclined } }: { together: Together }) {
  const copy = useCopy(togetherCopy)
  const checkout = useCopy(checkoutCopy)
  const language = useLanguage()
  const changed = rows.flatMap(({ order, quote, was }) => (was ? [{ order, quote, was }] : []))
  return (
    <>
      {isDeclined && (
        <Notice tone="bad" role="alert">
          <h2 className="text-h3 text-ink">{copy.declined}</h2>
          <p className="mt-1">{copy.declinedText}</p>
        </Notice>
      )}
      {changed.length > 0 && (
        <Notice tone="attention" role="alert">
          <h2 className="text-h3 text-ink">{checkout.priceChanged}</h2>
          {changed.map(({ order, quote, was }) => (
            <p key={order.id} className="mt-1">
              {copy.changed(order.title[language], formatPrice(was.total))}
              <Amount yuan={quote.total} />
              {checkout.sentenceEnd}
            </p>
          ))}
          <p className="mt-1">{checkout.nothingCharged}</p>
        </Notice>
      )}
    </>
  )
}

function Orders({ together, hasVouchers }: { together: Together; hasVouchers: boolean }) {
  const copy = useCopy(togetherCopy)
  const { columns } = useCopy(checkoutCopy)
  const { rows, choose } = together
  const ids = rows.map(({ order }) => order.id)
  return (
    <section>
      <h2 className="mb-2 text-h3">{copy.content}</h2>
      <div className="flex justify-between border-line-strong border-b pb-2 text-small text-text-3">
        <span>{columns.title}</span>
        <span>{columns.amount}</span>
      </div>
      <ul>
        {rows.map((row) => (
          <Row
            key={row.order.id}
            row={row}
            others={ids.filter((id) => id !== row.order.id)}
            onVoucher={hasVouchers ? (id) => choose(row.order.id, id) : null}
          />
        ))}
      </ul>
    </section>
  )
}

type RowProps = {
  row: TogetherRow
  others: readonly string[]
  onVoucher: ((id: string | null) => void) | null
}

function Row({ row: { order, quote, choice, voucher }, others, onVoucher }: RowProps) {
  const copy = useCopy(togetherCopy)
  const { noVoucherAllowed } = useCopy(checkoutCopy)
  const { warning } = useCopy(withoutSessionsCopy)
  const language = useLanguage()
  return (
    <li className="border-line border-b py-3">
      <p className="flex justify-between gap-4 text-ink">
        <span className="min-w-0 wrap-anywhere">{order.title[language]}</span>
        <span translate="no">{formatPrice(quote.total)}</span>
      </p>
      {quote.lines.map((line) => (
        <p key={`${line.sku} ${line.unitPrice}`} className="text-small text-text-2">
          {explainLine(line).formula[language]}
        </p>
      ))}
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-small">
        <TextLink to={paths.order(order.id)}>{order.id}</TextLink>
        {/* Fewer than two are no combined payment. */}
        {others.length > 1 && (
          <TextLink
            to={paths.payTogether(others)}
            replace
            preventScrollReset
            aria-label={copy.withoutOf(order.id)}
          >
            {copy.without}
          </TextLink>
        )}
      </p>
      <Booked order={order} others={others} />
      {opensWithoutSessions(order.purchase) && <Notice tone="attention">{warning}</Notice>}
      {onVoucher && !choice.allowed && <p className="text-small text-text-3">{noVoucherAllowed}</p>}
      {onVoucher && choice.allowed && (
        <div className="mt-2">
          <VoucherField
            id={`voucher-${order.id}`}
            label={copy.voucherOf(order.id)}
            choice={choice}
            value={voucher}
            onChange={onVoucher}
          />
        </div>
      )}
    </li>
  )
}
