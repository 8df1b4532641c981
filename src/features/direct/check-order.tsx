import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { PricePanel } from '../../blocks/price-panel.tsx'
import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import { Facts } from '../../blocks/section.tsx'
import type { Quote } from '../../domain/pricing/index.ts'
import { ZERO_YUAN } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { marketingCopy } from './copy.ts'
import { type KeyedOrder, usePlaceOrder } from './mutations.ts'

type CheckOrderProps = {
  order: KeyedOrder
  quote: Quote
  facts: readonly (readonly [name: string, value: ReactNode])[]
  summary: string
  onBack: () => void
}

/** 「核对订单」: everything once more, then one order and its cashier (ORD-01). */
export function CheckOrder({ order, quote, facts, summary, onBack }: CheckOrderProps) {
  const copy = useCopy(marketingCopy)
  const refusals = useCopy(refusalCopy)
  const navigate = useNavigate()
  const place = usePlaceOrder()
  const once = useOneAtATime()
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const submit = () =>
    once(async () => {
      const result = await place.run(order)
      if (result.ok) await navigate(paths.pay(result.value))
      else setRefusal(result.error.code)
    })
  return (
    <>
      {refusal && (
        <div className="mb-6">
          <Notice tone="bad" role="alert">
            {refusals[refusal]}
          </Notice>
        </div>
      )}
      <TwoColumns
        form={
          <section>
            <h2
              ref={heading}
              tabIndex={-1}
              className="border-line-strong border-b pb-2 text-h2 outline-none"
            >
              {copy.check}
            </h2>
            <Facts facts={facts} />
            <p className="mt-4 text-small text-text-2">{copy.afterSubmit}</p>
          </section>
        }
        price={
          <PricePanel
            quote={quote}
            discount={ZERO_YUAN}
            summary={summary}
            action={
              <div className="flex gap-3 *:flex-1">
                <Button size="large" onClick={onBack}>
                  {copy.change}
                </Button>
                <Button kind="primary" size="large" onClick={submit}>
                  {copy.submit}
                </Button>
              </div>
            }
          />
        }
      />
    </>
  )
}
