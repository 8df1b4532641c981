import { useEffect, useRef } from 'react'
import type { Plan, PlanVariant } from '../../../domain/plans/index.ts'

/** Takes a refusal away once the plan has changed since, or another of its variants is shown: it is of before. */
export function useForgetRefusal(
  { reset }: { readonly reset: () => void },
  { updatedAt }: Plan,
  { id }: PlanVariant,
): void {
  const shown = `${updatedAt} ${id}`
  const last = useRef(shown)
  useEffect(() => {
    if (last.current === shown) return
    last.current = shown
    reset()
  }, [reset, shown])
}
