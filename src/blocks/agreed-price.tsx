import { type ReactNode, useState } from 'react'
import type { Quote } from '../domain/pricing/index.ts'
import { formatPrice, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { useCopy } from '../i18n/language.ts'
import { SPLIT_BOTTOM_BAR } from '../ui/bottom-bar.ts'
import { TextAction } from '../ui/button.tsx'
import { Money } from '../ui/money.tsx'
import { ExpectedPayment } from './expected-payment.tsx'
import { PaidAmounts } from './paid-amounts.tsx'
import { pricePanelCopy } from './price-panel-copy.ts'
import { PricingRulesDialog } from './pricing-rules-dialog.tsx'
import { QuoteLines } from './quote-lines.tsx'

type AgreedPriceProps = {
  title: string
  /** When it was agreed, in words. */
  on: string
  quote: Quote
  /** What was paid for it in the end, in 元. */
  paid?: { amount: Yuan; discount: Yuan } | undefined
  /** What the best voucher would take off when it is paid (PRC-17). */
  discount?: Yuan
  /** What pays it; where it is narrow it stands with the sum in a bar at the bottom. */
  action?: ReactNode
}

/** A price as it was agreed: its sum, the day, and how it came about (PRC-13, PRC-14). */
export function AgreedPrice({
  title,
  on,
  quote,
  paid,
  discount = ZERO_YUAN,
  action,
}: AgreedPriceProps) {
  const copy = useCopy(pricePanelCopy)
  const [showsRules, setShowsRules] = useState(false)
  return (
    <section
      aria-label={title}
      className="self-start border-rule border-t-2 pt-5 lg:sticky lg:top-6"
    >
      <div className="flex items-baseline justify-between">
        <h2 className="text-h3">{title}</h2>
        <TextAction className="text-small print:hidden" onClick={() => setShowsRules(true)}>
          {copy.rules}
        </TextAction>
      </div>
      <div className={action ? SPLIT_BOTTOM_BAR : ''}>
        {paid && <p className="mt-2 text-small text-text-2">{copy.paid}</p>}
        <p className={paid ? '' : 'mt-2 max-md:mt-0'}>
          <Money
            amount={formatPrice(paid?.amount ?? quote.total)}
            size={action ? 'panel' : 'sum'}
          />
        </p>
        <p className={`text-small text-text-2 ${action ? 'max-md:hidden' : ''}`}>{on}</p>
        {discount !== ZERO_YUAN && <ExpectedPayment total={quote.total} discount={discount} />}
        {action && <div className="md:mt-4 md:grid">{action}</div>}
      </div>
      {paid && <PaidAmounts total={quote.total} discount={paid.discount} />}
      <div className="mt-4">
        <QuoteLines lines={quote.lines} />
      </div>
      <PricingRulesDialog
        open={showsRules}
        onClose={() => setShowsRules(false)}
        rules={[...new Set(quote.lines.flatMap((line) => line.rules))]}
      />
    </section>
  )
}
