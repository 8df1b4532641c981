import { type ReactNode, useEffect, useRef } from 'react'
import { useAsk, useRun } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { PricePanel } from '../../blocks/price-panel.tsx'
import { RefusalNotice } from '../../blocks/refusal-notice.tsx'
import { Facts } from '../../blocks/section.tsx'
import { type PlaceOrder, placeOrder } from '../../commands/place-order.ts'
import { isOpen } from '../../domain/orders/index.ts'
import type { Quote } from '../../domain/pricing/index.ts'
import { ZERO_YUAN } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { orderById } from '../../queries/order-by-id.ts'
import { Button } from '../../ui/button.tsx'
import { type GoOn, useFromHere } from '../../ui/from-here.ts'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { marketingCopy } from './copy.ts'

type CheckOrderProps = {
  order: PlaceOrder
  /** What was ordered from here before, and how that is kept. */
  ordered: {
    readonly orderId: string | null
    readonly keepOrder: (id: string, goOn: GoOn) => Promise<void>
  }
  quote: Quote
  facts: readonly (readonly [name: string, value: ReactNode])[]
  summary: string
  onBack: () => void
}

/** 「核对订单」: everything once more, then one order and its cashier; who comes back opens the same one while it waits (ORD-01). */
export function CheckOrder({ order, ordered, quote, facts, summary, onBack }: CheckOrderProps) {
  const copy = useCopy(marketingCopy)
  const fromHere = useFromHere('step')
  const place = useRun(placeOrder, { scope: order.purchase.what })
  const ask = useAsk()
  const once = useOneAtATime()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])

  const submit = () =>
    once(async () => {
      const goOn = fromHere()
      const earlier = ordered.orderId && (await ask(orderById, { id: ordered.orderId }))
      if (earlier && isOpen(earlier)) {
        await goOn(paths.pay(earlier.id))
        return
      }
      const result = await place.run(order)
      if (!result.ok) return
      await ordered.keepOrder(result.value, goOn)
      await goOn(paths.pay(result.value))
    })
  return (
    <>
      <RefusalNotice code={place.refusal} />
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
            takesVouchers={false}
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
