import { useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useServices } from '../../app/services.ts'
import type { AddressForm } from './address-choice.ts'

/** What stands in an entry of the history: the tick, and of 「核对订单」 the key of its order (ORD-01). */
type Kept = { readonly agreed: boolean; readonly key: string | null }

/**
 * What is chosen, kept in the address, and the tick, kept in the entry of the history: so Back, Forward and a
 * reload find both, and an address that is passed on agrees to nothing.
 */
export function useKeptChoice<C>(form: AddressForm<C>) {
  const { random } = useServices()
  const [params, setParams] = useSearchParams()
  const location = useLocation()
  const navigate = useNavigate()
  const kept = keptIn(location.state)
  const [choice, setChoice] = useState(() => form.read(params))
  const [agreed, setAgreed] = useState(kept.agreed)

  const keep = (next: C, tick: boolean) => {
    setChoice(next)
    setAgreed(tick)
    const state: Kept = { agreed: tick, key: null }
    setParams(form.write(next), { replace: true, preventScrollReset: true, state })
  }
  const check = () => {
    const state: Kept = { agreed, key: random.token(16) }
    setParams({ ...form.write(choice), step: 'check' }, { state })
  }
  const back = () => {
    // The first entry of a tab has nothing of ours behind it.
    if (location.key !== 'default') navigate(-1)
    else setParams(form.write(choice), { replace: true, state: { agreed, key: null } })
  }
  return {
    choice,
    agreed,
    change: (next: C) => keep(next, agreed),
    agree: (tick: boolean) => keep(choice, tick),
    /** The key of the order that is being checked; null: it is still being chosen. */
    checking: params.get('step') === 'check' && kept.agreed ? kept.key : null,
    check,
    back,
  }
}

/** The state of an entry may be anything, from any version of this program. */
function keptIn(state: unknown): Kept {
  if (typeof state !== 'object' || state === null) return { agreed: false, key: null }
  const agreed = 'agreed' in state && state.agreed === true
  const key = 'key' in state && typeof state.key === 'string' ? state.key : null
  return { agreed, key }
}
