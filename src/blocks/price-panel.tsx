import { type ReactNode, useState } from 'react'
import type { Quote } from '../domain/pricing/index.ts'
import { formatPrice, type Yuan, ZERO_YUAN } from '../domain/shared/money.ts'
import { useCopy } from '../i18n/language.ts'
import { SPLIT_BOTTOM_BAR } from '../ui/bottom-bar.ts'
import { pressing } from '../ui/busy-press.ts'
import { TextAction } from '../ui/button.tsx'
import { ChevronIcon } from '../ui/icons.tsx'
import { Money } from '../ui/money.tsx'
import { SettledStatus } from '../ui/settled-status.tsx'
import { ExpectedPayment } from './expected-payment.tsx'
import { pricePanelCopy } from './price-panel-copy.ts'
import { PricingRulesDialog } from './pricing-rules-dialog.tsx'
import { QuoteLines } from './quote-lines.tsx'

type PricePanelProps = {
  /** Null while an input is invalid: the total is then 「—」. */
  quote: Quote | null
  /** Why there is no price; without it: because something is still to be filled in. */
  missing?: string | undefined
  /** What the best voucher would take off at the cashier (PRC-17). */
  discount: Yuan
  /** Whether vouchers may ever be used for what is priced (ORD-03). */
  takesVouchers?: boolean
  /** What the price is for, in one line. */
  summary: string
  action: ReactNode
  /** What is checked once more right above the action. */
  note?: ReactNode
  footer?: ReactNode
}

/**
 * Region 「费用」: the total, and how it came about (PRC-13). Wide: a column beside the form.
 * Narrow: the same total and action stand in a bar at the thumb, the explanation in the flow.
 */
export function PricePanel(props: PricePanelProps) {
  const { quote, discount, takesVouchers = true, summary, action, note, footer } = props
  const copy = useCopy(pricePanelCopy)
  const missing = props.missing ?? copy.incomplete
  const [showsRules, setShowsRules] = useState(false)
  return (
    <section
      aria-label={copy.title}
      className="flex flex-col border-rule border-t-2 pt-5 md:sticky md:top-6 md:w-[300px] lg:w-[360px]"
    >
      <div className="flex items-baseline justify-between">
        <h2 className="text-h3">{copy.title}</h2>
        <TextAction className="text-small" onClick={() => setShowsRules(true)}>
          {copy.rules}
        </TextAction>
      </div>
      <p className="mt-1 text-small text-text-2">{quote ? summary : missing}</p>
      <div className="mt-3">
        <Disclosure title={copy.lines}>
          {quote ? <QuoteLines lines={quote.lines} /> : missing}
        </Disclosure>
      </div>
      <div className="mt-3 flex justify-between gap-4 text-small">
        <span className="text-text-2">{copy.discount}</span>
        <span translate="no" className="text-ink">
          {quote ? formatPrice(discount) : '—'}
        </span>
      </div>
      {note && <div className="mt-4 text-small text-text">{note}</div>}
      <div className={SPLIT_BOTTOM_BAR}>
        <p className="flex items-baseline justify-between gap-4 max-md:flex-col max-md:gap-0 md:mt-4 md:border-line md:border-t md:pt-4">
          <span className="text-text-3 max-md:text-note">{copy.total}</span>
          <Money amount={quote ? formatPrice(quote.total) : '—'} size="panel" />
        </p>
        <SettledStatus text={copy.settled(quote ? formatPrice(quote.total) : '—')} />
        {takesVouchers && (
          <ExpectedPayment
            total={quote?.total ?? ZERO_YUAN}
            discount={quote ? discount : ZERO_YUAN}
          />
        )}
        <div className="max-md:*:whitespace-nowrap max-md:[&_button]:px-4 max-md:[&_button]:text-body md:mt-4 md:grid">
          {action}
        </div>
      </div>
      {footer && <div className="mt-3">{footer}</div>}
      <PricingRulesDialog
        open={showsRules}
        onClose={() => setShowsRules(false)}
        rules={quote ? [...new Set(quote.lines.flatMap((line) => line.rules))] : ['PRC-01']}
      />
    </section>
  )
}

function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        onClick={pressing(() => setOpen(!open))}
        className="flex h-10 w-full items-center justify-between border-line border-b font-strong text-ink max-md:h-11"
      >
        {title}
        <ChevronIcon className={`size-4 transition-transform ${open ? 'rotate-180' : ''}`} />
      </button>
      {open && <div className="pt-3">{children}</div>}
    </>
  )
}
