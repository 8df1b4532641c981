import { useView } from '../../../app/hooks.ts'
import { Facts } from '../../../blocks/section.tsx'
import { CATALOGUE_VERSION } from '../../../domain/catalogue/index.ts'
import { QUOTE_DAYS, type Validity, validThrough } from '../../../domain/estimates/index.ts'
import { type Plan, type PlanVariant, sumVariant } from '../../../domain/plans/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { buyingAccount } from '../../../queries/buying-account.ts'
import { Notice } from '../../../ui/notice.tsx'
import { planCopy } from './copy.ts'

/** For whom the plan is and how long it holds; on paper too (PLN-04). */
export function PlanFacts({ plan }: { plan: Pick<Plan, 'madeOn' | 'catalogue'> }) {
  const copy = useCopy(planCopy)
  const customer = useView(buyingAccount, {})?.enterpriseName ?? ''
  return (
    <div className="mb-6 grid gap-x-16 md:grid-cols-2 print:grid-cols-2">
      <Facts
        facts={[
          [copy.customer, customer],
          [copy.madeOn, plan.madeOn],
        ]}
      />
      <Facts
        facts={[
          [copy.validThrough, copy.validFor(validThrough(plan.madeOn), QUOTE_DAYS)],
          [copy.catalogue, plan.catalogue],
        ]}
      />
    </div>
  )
}

type ValidityNoticeProps = {
  plan: Pick<Plan, 'madeOn' | 'catalogue'>
  variant: PlanVariant
  validity: Validity
  children?: React.ReactNode
}

/** A plan that does not hold any more says so, with both totals where the price list changed (PLN-02, PLN-04). */
export function ValidityNotice({ plan, variant, validity, children }: ValidityNoticeProps) {
  const copy = useCopy(planCopy)
  if (validity === 'valid') return null
  const { total } = sumVariant(variant.items.map(({ estimate }) => estimate))
  return (
    <div className="mb-5">
      <Notice tone="attention" role="status">
        {validity === 'expired' ? (
          <p>{copy.expired(validThrough(plan.madeOn))}</p>
        ) : (
          <>
            <p>{copy.changed(plan.catalogue, CATALOGUE_VERSION)}</p>
            <p>{copy.bothTotals(formatPrice(variant.total), formatPrice(total))}</p>
          </>
        )}
        {children}
      </Notice>
    </div>
  )
}

/** What stands at the foot of the paper. */
export function PlanFoot() {
  const copy = useCopy(planCopy)
  return (
    <p className="mt-9 flex flex-wrap justify-between gap-x-6 border-line border-t pt-3 text-note text-text-3 print:mt-4">
      <span>
        {copy.notVoucher} {copy.demo}
      </span>
      <span>{copy.sales}</span>
    </p>
  )
}
