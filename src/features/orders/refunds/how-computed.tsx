import { memo } from 'react'
import { RefundPacks } from '../../../blocks/refund-packs.tsx'
import { formatCount } from '../../../domain/shared/count-text.ts'
import { formatPrice, ZERO_YUAN } from '../../../domain/shared/money.ts'
import { giftUsed } from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import type { Refundable } from '../../../queries/refund-case.ts'
import type { Explained } from './amount-panel.tsx'
import { refundsCopy } from './copy.ts'
import { RefundBar } from './refund-bar.tsx'

type HowComputedProps = { situation: Refundable; explained: Explained }

/** 退款怎么算: as one bar, as a table, and in sentences with their rules (REF-09). */
export const HowComputed = memo(function HowComputed({ situation, explained }: HowComputedProps) {
  const copy = useCopy(refundsCopy)
  const isEmpty = explained !== null && explained.lines.length === 0
  const recharged = explained?.lines.filter((line) => line.recharged > 0) ?? []
  return (
    <section>
      <h2 className="mb-3 text-h3">{copy.how}</h2>
      {!isEmpty && <RefundBar {...{ situation, explained }} />}
      {explained && !isEmpty && <RefundPacks packs={explained.lines} />}
      {recharged.map(({ id, recharged: views }) => (
        <p key={id} className="mt-2 text-small text-text-2">
          {copy.recharged(id, formatCount(views))}
        </p>
      ))}
      <ol className="mt-4 text-small">
        {useSteps({ situation, explained }).map(({ text, rule }, index) => (
          <li key={rule + text} className="flex gap-5 border-line border-b py-2.5 first:border-t">
            <span className="text-text-3">{index + 1}</span>
            <span className="flex-1">{text}</span>
            <span className="text-text-3">{rule}</span>
          </li>
        ))}
      </ol>
    </section>
  )
})

function useSteps({ situation, explained }: HowComputedProps): { text: string; rule: string }[] {
  const { steps } = useCopy(refundsCopy)
  const { order, product } = situation
  const balance = { text: steps.balance, rule: 'REF-04' }
  if (explained && product.line === 'pv') {
    const used = giftUsed(product)
    const charged = explained.lines.reduce((sum, { recharged }) => sum + recharged, 0)
    const told = [used, charged, Math.max(0, used - charged)] as const
    return [
      ...(product.gift.views > 0 && explained.lines.length > 0
        ? [{ text: steps.gift(...told), rule: 'REF-06' }]
        : []),
      { text: steps.each, rule: 'REF-05' },
      balance,
    ]
  }
  const { discount } = order.payment
  return [
    { text: steps.whole, rule: 'REF-01' },
    ...(discount === ZERO_YUAN
      ? []
      : [{ text: steps.voucher(formatPrice(discount)), rule: 'REF-04' }]),
    balance,
  ]
}
