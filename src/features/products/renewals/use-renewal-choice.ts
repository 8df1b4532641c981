import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { MAX_YEARS } from '../../../domain/pricing/index.ts'

/** What was chosen to be renewed, and how far. */
export type RenewalChoice = {
  readonly chosen: readonly string[]
  /** Robots that do not come along. */
  readonly leftOut: readonly string[]
  /** For all that have none of their own. */
  readonly years: number
  readonly ownYears: Readonly<Record<string, number>>
  /** 「统一到期日」 as it is typed; empty: by years. */
  readonly until: string
}

/** Between ids in the address; no id holds one. */
const SEPARATOR = '.'

/**
 * The choice belongs to the page and shows at once; the address follows with what makes it findable again: from the
 * cashier Back leads to the same products.
 */
export function useRenewalChoice() {
  const [params, setParams] = useSearchParams()
  const [choice, setChoice] = useState(() => readChoice(params))
  const change = (changed: Partial<RenewalChoice>) => {
    const next = { ...choice, ...changed }
    setChoice(next)
    const address = new URLSearchParams(window.location.search)
    write(address, 'chosen', next.chosen.join(SEPARATOR))
    write(address, 'years', next.years === 1 ? '' : String(next.years))
    write(address, 'until', next.until)
    setParams(address, { replace: true, preventScrollReset: true })
  }
  return { choice, change }
}

function write(address: URLSearchParams, name: string, value: string): void {
  if (value) address.set(name, value)
  else address.delete(name)
}

/** An address may say anything: what is no choice is none. */
function readChoice(params: URLSearchParams): RenewalChoice {
  const years = Number(params.get('years'))
  const isYears = Number.isInteger(years) && years >= 1 && years <= MAX_YEARS
  const ids = (params.get('chosen') ?? '').split(SEPARATOR).filter((id) => id !== '')
  return {
    chosen: [...new Set(ids)],
    leftOut: [],
    years: isYears ? years : 1,
    ownYears: {},
    until: (params.get('until') ?? '').slice(0, 20),
  }
}
