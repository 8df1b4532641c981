import { useSearchParams } from 'react-router'
import type { Plan, PlanVariant } from '../../../domain/plans/index.ts'

/** What a variant is compared with, as the address says; null: it is not compared. */
export function useCompared({ variants }: Plan, shown: PlanVariant) {
  const [params, setParams] = useSearchParams()
  const others = variants.filter(({ id }) => id !== shown.id)
  const asked = params.get('compare')
  const against =
    asked === null ? null : (others.find(({ id }) => id === asked) ?? others[0] ?? null)
  const choose = (id: string | null) => {
    const next = new URLSearchParams(window.location.search)
    if (id === null) next.delete('compare')
    else next.set('compare', id)
    setParams(next, { replace: true, preventScrollReset: true })
  }
  const toggle = () => choose(against ? null : (others[0]?.id ?? null))
  return { others, against, choose, toggle }
}
