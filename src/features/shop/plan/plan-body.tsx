import type { ReactNode } from 'react'
import type { Plan, PlanVariant } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Comparison } from './comparison.tsx'
import { planCopy } from './copy.ts'
import { PlanFacts, PlanFoot } from './plan-paper.tsx'
import { PlanSums } from './plan-sums.tsx'
import type { useCompared } from './use-compared.ts'
import { VariantTabs } from './variant-tabs.tsx'

type PlanBodyProps = {
  plan: Plan
  variant: PlanVariant
  onShow: (variantId: string) => void
  compared: ReturnType<typeof useCompared>
  /** The items of the variant. */
  children: ReactNode
}

/** What every plan shows, saved or shared: its facts, a tab a variant with items and sums, the comparison (PLN-01). */
export function PlanBody({ plan, variant, onShow, compared, children }: PlanBodyProps) {
  const copy = useCopy(planCopy)
  return (
    <>
      <PlanFacts plan={plan} />
      <p className="mb-2 hidden font-strong text-ink print:block">{copy.variant(variant.name)}</p>
      <VariantTabs variants={plan.variants} shown={variant} onShow={onShow}>
        {children}
        <PlanSums items={variant.items} />
      </VariantTabs>
      {compared.against && (
        <Comparison
          variant={variant}
          others={compared.others}
          against={compared.against}
          onChoose={compared.choose}
        />
      )}
      <PlanFoot />
    </>
  )
}
