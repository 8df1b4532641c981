import { Section } from '../../blocks/section.tsx'
import { formatPrice } from '../../domain/shared/money.ts'
import { nameProduct, packName, viewsOfPack } from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { refundsCopy } from './copy.ts'
import { type Refundable, useTakenAlong } from './queries.ts'

type TakenAlongListProps = { situation: Refundable; packs: readonly string[] }

/** What is reclaimed with the product and not refunded, before the customer confirms (REF-11). */
export function TakenAlongList({ situation, packs }: TakenAlongListProps) {
  const copy = useCopy(refundsCopy)
  const language = useLanguage()
  const { product } = situation
  const { robots, orders, unpaid } = useTakenAlong(situation)
  if (product.line === 'pv') return packs.length > 0 && <Cleared {...{ situation, packs }} />
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
}

/** What is left in returned packs is cleared (REF-06). */
function Cleared({ situation: { product }, packs }: TakenAlongListProps) {
  const copy = useCopy(refundsCopy)
  if (product.line !== 'pv') return null
  const left = product.packs.reduce(
    (sum, { used }, index) =>
      packs.includes(packName(index)) ? sum + viewsOfPack(product) - used : sum,
    0,
  )
  return (
    <Section title={copy.along}>
      <p className="pt-2 text-ink">
        {copy.cleared(String(packs.length), left.toLocaleString('en-US'))}
      </p>
    </Section>
  )
}
