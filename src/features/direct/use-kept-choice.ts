import { startTransition, useEffect, useRef, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useLocation, useNavigate, useNavigation, useSearchParams } from 'react-router'
import { afterPaint } from '../../ui/after-paint.ts'
import type { GoOn } from '../../ui/from-here.ts'
import type { AddressForm } from './address-choice.ts'

/** What stands in an entry of the history: the tick, and of 「核对订单」 the number of its order (ORD-01). */
type Kept = { readonly agreed: boolean; readonly orderId: string | null }

/**
 * What is chosen, kept in the address, and the tick, kept in the entry of the history: so Back, Forward and a
 * reload find both, and an address that is passed on agrees to nothing.
 */
export function useKeptChoice<C extends FieldValues>(form: AddressForm<C>) {
  const [params, setParams] = useSearchParams()
  const location = useLocation()
  const navigate = useNavigate()
  const isLeaving = useNavigation().state !== 'idle'
  const kept = keptIn(location.state)
  const [shown, setShown] = useState(() => ({ choice: form.read(params), agreed: kept.agreed }))
  const { choice, agreed } = shown
  /** What was typed by now, though it may not be rendered yet. */
  const newest = useRef(shown)
  const written = useRef(shown)
  const isChecking = params.get('step') === 'check' && kept.agreed

  // A key is painted first; price and address follow it. Who goes on meanwhile is not taken back by an older choice.
  useEffect(() => {
    const isOld = shown === written.current || shown !== newest.current
    if (isChecking || isLeaving || isOld) return
    written.current = shown
    const state: Kept = { agreed: shown.agreed, orderId: null }
    setParams(form.write(shown.choice), { replace: true, preventScrollReset: true, state })
  })
  const keep = (next: C, tick: boolean) => {
    if (tick === newest.current.agreed && isSame(next, newest.current.choice)) return
    const typed = { choice: next, agreed: tick }
    newest.current = typed
    afterPaint(() => startTransition(() => setShown(newest.current)))
  }
  const check = () => {
    const typed = newest.current
    written.current = typed
    // What is checked is what was typed, also where that was not rendered yet.
    setShown(typed)
    const state: Kept = { agreed: typed.agreed, orderId: null }
    setParams({ ...form.write(typed.choice), step: 'check' }, { state })
  }
  const back = () => {
    // The first entry of a tab has nothing of ours behind it.
    if (location.key !== 'default') navigate(-1)
    else setParams(form.write(choice), { replace: true, state: { agreed, orderId: null } })
  }
  return {
    choice,
    agreed,
    keep,
    /** It is checked once more; not: it is still being chosen. */
    isChecking,
    /** The order that was placed from here; null: none yet. */
    orderId: kept.orderId,
    /** Of whoever went back meanwhile to what they choose, it keeps nothing. */
    keepOrder: async (orderId: string, goOn: GoOn) => {
      const state: Kept = { agreed, orderId }
      await goOn(location, { replace: true, preventScrollReset: true, state })
    },
    check,
    back,
  }
}

function isSame<C extends FieldValues>(one: C, other: C): boolean {
  return Object.entries(one).every(([name, value]) => other[name] === value)
}

/** The state of an entry may be anything, from any version of this program. */
function keptIn(state: unknown): Kept {
  if (typeof state !== 'object' || state === null) return { agreed: false, orderId: null }
  const agreed = 'agreed' in state && state.agreed === true
  const orderId = 'orderId' in state && typeof state.orderId === 'string' ? state.orderId : null
  return { agreed, orderId }
}
