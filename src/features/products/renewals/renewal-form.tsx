import { useState } from 'react'
import { useAsk, usePage, useView } from '../../../app/hooks.ts'
import { PricePanel } from '../../../blocks/price-panel.tsx'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import type { Purchase } from '../../../domain/orders/index.ts'
import { bestDiscount } from '../../../domain/orders/index.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { ZERO_YUAN } from '../../../domain/shared/money.ts'
import { candidateDates } from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { allVouchers } from '../../../queries/all-vouchers.ts'
import { chosenRenewals } from '../../../queries/chosen-renewals.ts'
import { orderDraft } from '../../../queries/order-draft.ts'
import { sending } from '../../../ui/busy-press.ts'
import { Button } from '../../../ui/button.tsx'
import { useFromHere } from '../../../ui/from-here.ts'
import { Notice } from '../../../ui/notice.tsx'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { useOrdering } from '../expand/use-ordering.ts'
import { ValidityPicture } from '../validity-picture.tsx'
import { ChosenProducts } from './chosen-products.tsx'
import { renewalsCopy } from './copy.ts'
import { onlineIn, type RenewalWish, readWish } from './renewal-wish.ts'
import { TermChoice, UNTIL_FIELD, useProblem } from './term-choice.tsx'
import type { RenewalChoice } from './use-renewal-choice.ts'

type RenewalFormProps = {
  choice: RenewalChoice
  change: (changed: Partial<RenewalChoice>) => void
  /** What was chosen last: it may not be rendered yet. */
  newest: () => RenewalChoice
  today: CivilDate
}

/** How far the chosen products are renewed, what that costs and looks like, and 「去支付」 (RNW-02, RNW-03, ORD-01). */
export function RenewalForm({ choice, change, newest, today }: RenewalFormProps) {
  const copy = useCopy(renewalsCopy)
  const rows = useView(chosenRenewals, { ids: choice.chosen })
  const wish = readWish(rows, choice, today)
  const purchase = purchaseOf(wish)
  const draft = usePage(orderDraft, { purchase })
  const { order, refusal } = useOrdering('renewals')
  const fromHere = useFromHere()
  const once = useOneAtATime()
  const ask = useAsk()
  const [isAsked, setAsked] = useState(false)
  const isAnyChosen = wish.products.length > 0
  const send = () =>
    once(async () => {
      const goOn = fromHere()
      setAsked(true)
      // What is shown may be the answer to what was chosen before.
      const wanted = newest()
      const found = await ask(chosenRenewals, { ids: wanted.chosen })
      const { problem, items } = readWish(found, wanted, today)
      if (problem !== null) document.getElementById(UNTIL_FIELD)?.focus()
      const buying = purchaseOf({ items })
      const asked = buying && (await ask(orderDraft, { purchase: buying }))
      if (buying && asked?.ok) await order(buying, true, goOn)
    })
  const candidates = candidateDates(
    wish.products.map(({ chosen }) => chosen),
    { today, online: onlineIn(rows) },
  )
  const skipped = choice.chosen.length - wish.products.length - alongOf(choice, wish)
  return (
    // A reload starts anew: what the browser would put back is not what is kept.
    <form onSubmit={sending(send)} noValidate autoComplete="off" className="mt-10">
      <RefusalNotice code={refusal ?? (draft && !draft.ok ? draft.error.code : null)} />
      {skipped > 0 && (
        <div className="mb-6">
          <Notice role="status">{copy.skipped(skipped)}</Notice>
        </div>
      )}
      {choice.notYears.length > 0 && (
        <div className="mb-6">
          <Notice tone="attention" role="status">
            {copy.notYears(choice.notYears)}
          </Notice>
        </div>
      )}
      {isAsked && !isAnyChosen && (
        <div className="mb-6">
          <Notice tone="bad" role="alert">
            {copy.chooseFirst}
          </Notice>
        </div>
      )}
      <div className="flex items-start gap-16 max-lg:gap-8 max-md:flex-col max-md:items-stretch">
        <div className="grid min-w-0 flex-1 gap-8">
          <TermChoice {...{ choice, change, isAnyChosen, candidates }} {...wish} />
          {isAnyChosen && (
            <>
              <Outlook wish={wish} today={today} />
              <ChosenProducts products={wish.products} choice={choice} change={change} />
            </>
          )}
        </div>
        <Price wish={wish} purchase={purchase} today={today} />
      </div>
    </form>
  )
}

/** The order that is wished for; null while there is none. */
function purchaseOf({ items }: Pick<RenewalWish, 'items'>): Purchase | null {
  return items.length > 0 ? { what: 'renewals', items: items.map(copied) } : null
}

function copied({ productId, robotIds, term }: RenewalWish['items'][number]) {
  return { productId, robotIds: [...robotIds], term }
}

/** How many of the chosen come along with a chosen online product. */
function alongOf({ chosen }: RenewalChoice, { products }: RenewalWish): number {
  const robots = products.flatMap(({ row }) => row.robots)
  return robots.filter(({ id }) => chosen.includes(id)).length
}

type PriceProps = { wish: RenewalWish; purchase: Purchase | null; today: CivilDate }

function Price({ wish, purchase, today }: PriceProps) {
  const copy = useCopy(renewalsCopy)
  const draft = usePage(orderDraft, { purchase })
  const drafted = purchase && draft?.ok ? draft.value : null
  const vouchers = useView(allVouchers, {})
  const discount = drafted ? bestDiscount(drafted, vouchers, today) : ZERO_YUAN
  const refusals = useCopy(refusalCopy)
  const wrongDate = useProblem(wish.problem, wish.bounds)
  const why = wrongDate ?? (draft && !draft.ok ? refusals[draft.error.code] : undefined)
  const missing = wish.products.length === 0 ? copy.nothingChosen : (why ?? copy.fixFirst)
  return (
    <PricePanel
      quote={drafted?.quote ?? null}
      missing={missing}
      discount={discount}
      summary={copy.summary(wish.items.length)}
      action={
        <Button kind="primary" size="large" type="submit">
          {copy.pay}
        </Button>
      }
    />
  )
}

/** The validity as it is and as it would be, before anything is paid (RNW-03). */
function Outlook({ wish, today }: { wish: RenewalWish; today: CivilDate }) {
  const copy = useCopy(renewalsCopy)
  const ends = new Map(wish.products.flatMap((one) => [...one.ends]))
  const products = wish.products.flatMap(({ chosen }) => [chosen.product, ...chosen.robots])
  return <ValidityPicture products={products} today={today} renewed={ends} title={copy.picture} />
}
