import type { ReactNode } from 'react'
import { useView } from '../../../app/hooks.ts'
import { useNow } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { ApplicationStateLabel } from '../../../blocks/application-state.tsx'
import { useItemNames } from '../../../blocks/item-names.ts'
import { namePackage, stepToOpen } from '../../../domain/applications/index.ts'
import { civilDateOf } from '../../../domain/shared/instant.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { lastRenewableDay, nameProduct, usersOf } from '../../../domain/subscriptions/index.ts'
import { distanceInDays, distanceSince } from '../../../i18n/distance.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { type Attention, attention, type WaitingApplication } from '../../../queries/attention.ts'
import { TextLink } from '../../../ui/button.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { attentionCopy } from './attention-copy.ts'
import { BuyNow } from './buy-now.tsx'

/** More would push the products off the first screen; their own lists hold them all. */
const MOST = 5

/** 「需要您处理」: state, what, how far, and the one thing to do. */
export function AttentionList() {
  const copy = useCopy(attentionCopy)
  const { items, total } = useView(attention, { most: MOST })
  if (items.length === 0) return null
  const hidden = total - MOST
  return (
    <section aria-label={copy.title} className="mb-12 max-md:mb-8">
      <h2 className="border-line-strong border-b pb-2 text-h3">{copy.title}</h2>
      <ul>
        {items.map((item) =>
          item.kind === 'application' ? (
            <ApplicationItem key={item.application.id} application={item.application} />
          ) : (
            <ProductItem key={item.product.id} item={item} />
          ),
        )}
      </ul>
      {hidden > 0 && <p className="pt-2 text-small text-text-3">{copy.more(hidden)}</p>}
    </section>
  )
}

type ItemProps = {
  state: ReactNode
  title: string
  detail: string
  distance: string
  action: ReactNode
}

function Item({ state, title, detail, distance, action }: ItemProps) {
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-8 border-line border-b py-3 md:grid-cols-[8rem_minmax(0,1fr)_auto_9rem]">
      <div className="whitespace-nowrap max-md:col-span-2">{state}</div>
      <div className="min-w-0 max-md:col-span-2 max-md:mt-1">
        <p className="font-strong text-ink">{title}</p>
        <p className="wrap-anywhere text-small text-text-2">{detail}</p>
      </div>
      <p className="text-small text-text-2 max-md:self-center md:text-right">{distance}</p>
      <div className="text-right">{action}</div>
    </li>
  )
}

function ApplicationItem({ application }: { application: WaitingApplication }) {
  const copy = useCopy(attentionCopy)
  const language = useLanguage()
  const now = useNow()
  const nameOf = useItemNames()
  const { id, state, updatedAt } = application
  const detail = {
    returned: () =>
      copy.items(application.state === 'returned' ? application.note.items.map(nameOf) : []),
    'pre-approved': () => copy.preApproved,
    'awaiting-payment': () =>
      copy.locked(
        application.state === 'awaiting-payment' ? formatPrice(application.quote.total) : '',
      ),
  }[state]()
  return (
    <Item
      state={<ApplicationStateLabel state={state} />}
      title={namePackage(application.package)[language]}
      detail={detail}
      distance={distanceSince(now - updatedAt, language)}
      action={
        state === 'awaiting-payment' ? (
          <BuyNow applicationId={id} label={copy.pay} />
        ) : (
          <TextLink strong to={paths.apply(id, stepToOpen(application))}>
            {state === 'returned' ? copy.fix : copy.order}
          </TextLink>
        )
      }
    />
  )
}

function ProductItem({ item }: { item: Extract<Attention, { kind: 'product' }> }) {
  const copy = useCopy(attentionCopy)
  const language = useLanguage()
  const today = civilDateOf(useNow())
  const { product, status, daysLeft } = item
  const users = usersOf(product)
  const isPv = product.line === 'pv'
  const expiresOn = product.expiresOn ?? today
  return (
    <Item
      state={
        <StateLabel tone={status === 'expiring' ? 'attention' : 'bad'}>
          {copy.status[status]}
        </StateLabel>
      }
      title={`${nameProduct(product)[language]}${users ? copy.users(users) : ''}`}
      detail={
        status === 'expiring' ? copy.expires(expiresOn) : copy.stopped(lastRenewableDay(expiresOn))
      }
      distance={distanceInDays(daysLeft, language)}
      action={
        // PV packs are not renewed.
        <TextLink strong to={isPv ? paths.product(product.id) : paths.renew(product.id)}>
          {isPv ? copy.manage : copy.renew}
        </TextLink>
      }
    />
  )
}
