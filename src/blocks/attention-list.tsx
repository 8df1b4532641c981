import { useState } from 'react'
import { usePage } from '../app/hooks.ts'
import { paths } from '../app/paths.ts'
import { useCopy } from '../i18n/language.ts'
import { type Attention, attention } from '../queries/attention.ts'
import { TextAction, TextLink } from '../ui/button.tsx'
import { attentionCopy } from './attention-copy.ts'
import {
  ApplicationItem,
  type Buy,
  OrderItem,
  ProductItem,
  RefundItem,
  SilentItem,
} from './attention-item.tsx'

/** More would push the rest of the page off the first screen. */
const FIRST = 5
const ALL = 1_000_000

/** 「需要您处理」, the most urgent first: state, what, how far, and the one thing to do. */
export function AttentionList({ buy }: { buy: Buy }) {
  const copy = useCopy(attentionCopy)
  const [showsAll, setShowsAll] = useState(false)
  const found = usePage(attention, { most: showsAll ? ALL : FIRST })
  if (!found || (found.total === 0 && found.together.length === 0)) return null
  return (
    <section aria-label={copy.title} className="mb-12 max-md:mb-8 print:hidden">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-line-strong border-b pb-2">
        <h2 className="text-h3">{copy.title}</h2>
        {found.payable.length > 1 && (
          <TextLink strong className="text-small" to={paths.payTogether(found.payable)}>
            {copy.payTogether(found.payable.length)}
          </TextLink>
        )}
      </div>
      {found.together.length > 0 && (
        <p className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 border-line border-b bg-subtle px-3 py-2.5 text-small">
          <span className="text-text">{copy.together(found.together.length)}</span>
          <TextLink strong to={paths.renewTogether(found.together)}>
            {copy.renewTogether}
          </TextLink>
        </p>
      )}
      <ul>
        {found.items.map((item) => (
          <Item key={keyOf(item)} item={item} buy={buy} />
        ))}
      </ul>
      {found.total > FIRST && (
        <TextAction className="mt-2 text-small" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? copy.showLess : copy.showAll(found.total)}
        </TextAction>
      )}
    </section>
  )
}

function keyOf(item: Attention): string {
  switch (item.kind) {
    case 'order':
      return item.order.id
    case 'application':
      return item.application.id
    case 'refund':
      return item.messageId
    default:
      return `${item.kind} ${item.product.id}`
  }
}

function Item({ item, buy }: { item: Attention; buy: Buy }) {
  switch (item.kind) {
    case 'order':
      return <OrderItem order={item.order} />
    case 'application':
      return <ApplicationItem application={item.application} buy={buy} />
    case 'product':
      return <ProductItem item={item} />
    case 'silent':
      return <SilentItem item={item} />
    case 'refund':
      return <RefundItem item={item} />
  }
}
