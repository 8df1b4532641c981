import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import type { Plan, PlanVariant } from '../../../domain/plans/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { type GoOn, useFromHere } from '../../../ui/from-here.ts'
import { Tabs } from '../../../ui/tabs.tsx'
import { planCopy } from './copy.ts'

/** Shows a variant, at once or, with the way on from where something was pressed, when that was answered. */
export type ShowVariant = (id: string, goOn?: GoOn) => void

/** The variant that the address names, or the first one; and how another is shown (PLN-01). */
export function useShownVariant({ variants }: Plan, name: string) {
  const [params] = useSearchParams()
  const fromHere = useFromHere()
  const [first] = variants
  const shown = variants.find(({ id }) => id === params.get(name)) ?? first
  if (!shown) throw new RangeError('A plan has a variant')
  const show: ShowVariant = (id, goOn = fromHere()) => {
    const next = new URLSearchParams(window.location.search)
    next.set(name, id)
    void goOn({ search: `?${next}` }, { replace: true, preventScrollReset: true })
  }
  return { shown, show }
}

type VariantTabsProps = {
  variants: readonly PlanVariant[]
  shown: PlanVariant
  onShow: (id: string) => void
  children: ReactNode
}

/** A tab for each variant, with what it costs. */
export function VariantTabs({ variants, shown, onShow, children }: VariantTabsProps) {
  const copy = useCopy(planCopy)
  return (
    <Tabs
      flush
      value={shown.id}
      onChange={(id) => onShow(id)}
      tabs={variants.map(({ id, name, total }) => ({
        value: id,
        label: copy.variant(name),
        badge: formatPrice(total),
        description: formatPrice(total),
      }))}
    >
      {children}
    </Tabs>
  )
}
