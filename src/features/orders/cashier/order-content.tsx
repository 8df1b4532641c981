import { memo } from 'react'
import type { AgreedQuote } from '../../../domain/applications/index.ts'
import { getSku } from '../../../domain/catalogue/index.ts'
import type { Order } from '../../../domain/orders/index.ts'
import { explainLine } from '../../../domain/pricing/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { withKeys } from '../../../ui/with-keys.ts'
import { checkoutCopy } from './copy.ts'

/** What is being paid for, with the formula that was agreed (PRC-13, PRC-14). */
export const OrderContent = memo(function OrderContent({
  order,
  quote,
}: {
  order: Order
  quote: AgreedQuote
}) {
  const copy = useCopy(checkoutCopy)
  const language = useLanguage()
  // Which product a formula belongs to is told where there are several (RNW-02).
  const isOfSeveral = order.purchase.what === 'renewals'
  return (
    <section>
      <h2 className="mb-2 text-h3">{copy.content}</h2>
      <div className="flex justify-between border-line-strong border-b pb-2 text-small text-text-3">
        <span>{copy.columns.title}</span>
        <span>{copy.columns.amount}</span>
      </div>
      <div className="border-line border-b py-3">
        <p className="flex justify-between gap-4 text-ink">
          <span>{order.title[language]}</span>
          <span translate="no">{formatPrice(quote.total)}</span>
        </p>
        {withKeys(quote.lines, ({ sku, unitPrice }) => `${sku} ${unitPrice}`).map(([key, line]) => (
          <p key={key} className="text-small text-text-2">
            {isOfSeveral && `${getSku(line.sku).name[language]} `}
            {explainLine(line).formula[language]}
          </p>
        ))}
      </div>
    </section>
  )
})
