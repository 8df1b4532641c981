import { memo } from 'react'
import { useView } from '../../../app/hooks.ts'
import { Section } from '../../../blocks/section.tsx'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { nameProduct, viewsOfPack } from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { refundCascade } from '../../../queries/refund-cascade.ts'
import type { Refundable } from '../../../queries/refund-case.ts'
import type { Explained } from './amount-panel.tsx'
import { refundsCopy } from './copy.ts'

type TakenAlongListProps = { situation: Refundable; explained: Explained }

/** What is reclaimed with the product and not refunded, before the customer confirms (REF-11). */
export const TakenAlongList = memo(function TakenAlongList({
  situation,
  explained,
}: TakenAlongListProps) {
  const copy = useCopy(refundsCopy)
  const language = useLanguage()
  const { product } = situation
  const { robots, orders, unpaid } = useView(refundCascade, { orderId: situation.order.id })
  if (product.line === 'pv') return <Cleared {...{ situation, explained }} />
  const lines = [
    copy.product(nameProduct(product)[language], product.masterAccount || product.id),
    ...robots.map(({ number, nickname }) => copy.robot(number, nickname)),
    ...orders.map(({ id, title, payment }) =>
      copy.paidOrder(id, title[language], formatPrice(payment.amount)),
    ),
    ...unpaid.map(({ id, title }) => copy.unpaidOrder(id, title[language])),
  ]
  return (
    <Section title={copy.along}>
      <p className="pt-2 text-text-2">{copy.alongText}</p>
      <ul>
        {lines.map((line) => (
          <li key={line} className="border-line border-b py-2.5 text-ink">
            {line}
          </li>
        ))}
      </ul>
    </Section>
  )
})

/** What is left in returned packs, their order's gift being void, is cleared (REF-06). */
function Cleared({ situation: { product }, explained }: TakenAlongListProps) {
  const copy = useCopy(refundsCopy)
  const packs = explained?.lines ?? []
  if (product.line !== 'pv' || packs.length === 0) return null
  const left = packs.reduce((sum, { used }) => sum + viewsOfPack(product) - used, 0)
  return (
    <Section title={copy.along}>
      <p className="pt-2 text-ink">{copy.cleared(String(packs.length), formatCount(left))}</p>
    </Section>
  )
}
