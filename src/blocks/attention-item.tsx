import type { ComponentType, ReactNode } from 'react'
import { useNow } from '../app/moment.ts'
import { paths } from '../app/paths.ts'
import { namePackage, stepToOpen } from '../domain/applications/index.ts'
import type { OrderIn } from '../domain/orders/index.ts'
import { civilDateOf, civilDateTimeOf } from '../domain/shared/instant.ts'
import { formatPrice } from '../domain/shared/money.ts'
import {
  lastRenewableDay,
  nameProduct,
  type Subscription,
  usersOf,
} from '../domain/subscriptions/index.ts'
import { distanceInDays, distanceInMinutes, distanceSince } from '../i18n/distance.ts'
import { useCopy, useLanguage } from '../i18n/language.ts'
import type { Attention, WaitingApplication } from '../queries/attention.ts'
import { TextLink } from '../ui/button.tsx'
import { StateLabel } from '../ui/state-label.tsx'
import { ApplicationStateLabel } from './application-state.tsx'
import { attentionCopy } from './attention-copy.ts'
import { useItemNames } from './item-names.ts'
import { OrderStateLabel } from './order-state.tsx'
import { RefundStateLabel } from './refund-state.tsx'

/** 「立即购买」 of an approved application. */
export type Buy = ComponentType<{ applicationId: string; label: string }>

type ItemOf<K extends Attention['kind']> = { item: Extract<Attention, { kind: K }> }

type ItemProps = {
  state: ReactNode
  title: string
  detail: string
  distance?: string
  action: ReactNode
}

function Item({ state, title, detail, distance, action }: ItemProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-8 border-line border-b py-3 md:grid-cols-[8rem_minmax(0,1fr)_auto_9rem]">
      <div className="whitespace-nowrap max-md:col-span-2">{state}</div>
      <div className="min-w-0 max-md:col-span-2 max-md:mt-1">
        <p className="wrap-anywhere font-strong text-ink">{title}</p>
        <p className="wrap-anywhere text-small text-text-2">{detail}</p>
      </div>
      <p className="text-small text-text-2 max-md:self-center md:text-right">{distance}</p>
      <div className="text-right">{action}</div>
    </li>
  )
}

/** Of an unpaid order: until when it can be paid, and the way to pay it (ORD-05). */
export function OrderItem({ order }: { order: OrderIn<'unpaid'> }) {
  const copy = useCopy(attentionCopy)
  const language = useLanguage()
  const { id, title, quote } = order
  const { time, distance } = useClosing(order)
  return (
    <Item
      state={<OrderStateLabel state="unpaid" />}
      title={title[language]}
      detail={copy.orderDetail(id, formatPrice(quote.total), time)}
      distance={distance}
      action={
        <TextLink strong to={paths.pay(id)}>
          {copy.pay}
        </TextLink>
      }
    />
  )
}

function useClosing({ closesAt }: Pick<OrderIn<'unpaid'>, 'closesAt'>) {
  const language = useLanguage()
  const now = useNow()
  return {
    time: civilDateTimeOf(closesAt).slice(0, 16),
    distance: distanceInMinutes(closesAt - now, language),
  }
}

export function ApplicationItem(props: { application: WaitingApplication; buy: Buy }) {
  const { application, buy: Buy } = props
  const copy = useCopy(attentionCopy)
  const language = useLanguage()
  const now = useNow()
  const { id, state, updatedAt } = application
  return (
    <Item
      state={<ApplicationStateLabel state={state} />}
      title={namePackage(application.package)[language]}
      detail={useApplicationDetail(application)}
      distance={distanceSince(now - updatedAt, language)}
      action={
        state === 'awaiting-payment' ? (
          <Buy applicationId={id} label={copy.buy} />
        ) : (
          <TextLink strong to={paths.apply(id, stepToOpen(application))}>
            {state === 'returned' ? copy.fix : copy.order}
          </TextLink>
        )
      }
    />
  )
}

function useApplicationDetail(application: WaitingApplication): string {
  const copy = useCopy(attentionCopy)
  const nameOf = useItemNames()
  switch (application.state) {
    case 'returned':
      return copy.items(application.note.items.map(nameOf))
    case 'pre-approved':
      return copy.preApproved
    case 'awaiting-payment':
      return copy.locked(formatPrice(application.quote.total))
  }
}

/** What ends soon or has stopped; where its renewal waits to be paid, that is what is left to do (LIF-04, ORD-01). */
export function ProductItem({ item }: ItemOf<'product'>) {
  const copy = useCopy(attentionCopy)
  const language = useLanguage()
  const today = civilDateOf(useNow())
  const { product, status, daysLeft, order } = item
  const expiresOn = product.expiresOn ?? today
  const ends =
    status === 'expiring' ? copy.expires(expiresOn) : copy.stopped(lastRenewableDay(expiresOn))
  return (
    <Item
      state={
        <StateLabel tone={status === 'expiring' ? 'attention' : 'bad'}>
          {copy.status[status]}
        </StateLabel>
      }
      title={useTitle(product)}
      detail={useWaiting(order, copy.renewalWaits) ?? ends}
      distance={distanceInDays(daysLeft, language)}
      action={
        order ? (
          <ToUnpaid order={order} />
        ) : (
          // PV packs are not renewed.
          <TextLink
            strong
            to={product.line === 'pv' ? paths.product(product.id) : paths.renew(product.id)}
          >
            {product.line === 'pv' ? copy.manage : copy.renew}
          </TextLink>
        )
      }
    />
  )
}

/** What is open and paid for, and answers nobody for want of sessions (PRD-07). */
export function SilentItem({ item: { product, order } }: ItemOf<'silent'>) {
  const copy = useCopy(attentionCopy)
  return (
    <Item
      state={<StateLabel tone="attention">{copy.status.silent}</StateLabel>}
      title={useTitle(product)}
      detail={useWaiting(order, copy.rechargeWaits) ?? copy.silent}
      action={
        order ? (
          <ToUnpaid order={order} />
        ) : (
          <TextLink strong to={paths.recharge(product.id)}>
            {copy.recharge}
          </TextLink>
        )
      }
    />
  )
}

/** The message of it says more, and opening it takes it off the list (REF-12, MSG-01). */
export function RefundItem({ item }: ItemOf<'refund'>) {
  const copy = useCopy(attentionCopy)
  const language = useLanguage()
  const { messageId, orderId, title, state, amount, reason } = item
  return (
    <Item
      state={<RefundStateLabel state={state} />}
      title={title[language]}
      detail={
        state === 'granted'
          ? copy.refund.granted(orderId, amount)
          : copy.refund.refused(orderId, reason)
      }
      action={
        <TextLink strong to={paths.message(messageId)}>
          {copy.result}
        </TextLink>
      }
    />
  )
}

function ToUnpaid({ order }: { order: OrderIn<'unpaid'> }) {
  const copy = useCopy(attentionCopy)
  return (
    <TextLink strong to={paths.pay(order.id)}>
      {copy.unpaid}
    </TextLink>
  )
}

/** Until when its order waits; undefined where there is none. */
function useWaiting(
  order: OrderIn<'unpaid'> | null,
  say: (time: string) => string,
): string | undefined {
  return order ? say(civilDateTimeOf(order.closesAt).slice(0, 16)) : undefined
}

function useTitle(product: Subscription): string {
  const copy = useCopy(attentionCopy)
  const language = useLanguage()
  const name = nameProduct(product)[language]
  if (product.line === 'robot') return `${name} ${product.number} ${product.nickname}`
  const users = usersOf(product)
  return users ? `${name}${copy.users(users)}` : name
}
