import { useMemo } from 'react'
import { ID_SEPARATOR, readChosenIds } from '../../../domain/orders/index.ts'
import { MAX_YEARS } from '../../../domain/pricing/index.ts'
import { useChosenInAddress } from '../../../ui/use-chosen-in-address.ts'

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

/** Between an id and its own years; no id holds one. */
const YEARS_MARK = '~'

const NAMES = ['chosen', 'years', 'until', 'own', 'without'] as const

/** From the cashier Back leads to the same products: the choice stands in the address. */
export function useRenewalChoice() {
  const { chosen, choose } = useChosenInAddress(NAMES)
  const choice = useMemo(() => readChoice(chosen), [chosen])
  const change = (changed: Partial<RenewalChoice>) => {
    const next = { ...choice, ...changed }
    const own = Object.entries(next.ownYears).map((one) => one.join(YEARS_MARK))
    choose({
      chosen: next.chosen.join(ID_SEPARATOR),
      years: next.years === 1 ? '' : String(next.years),
      until: next.until,
      own: own.join(ID_SEPARATOR),
      without: next.leftOut.join(ID_SEPARATOR),
    })
  }
  return { choice, change }
}

/** An address may say anything: what is no choice is none. */
function readChoice(params: URLSearchParams): RenewalChoice {
  return {
    chosen: readChosenIds(params.get('chosen')),
    leftOut: readChosenIds(params.get('without')),
    years: readYears(params.get('years')) ?? 1,
    ownYears: ownYearsIn(params.get('own')),
    until: (params.get('until') ?? '').slice(0, 20),
  }
}

function ownYearsIn(text: string | null): RenewalChoice['ownYears'] {
  const own = readChosenIds(text).flatMap((one) => {
    const [id = '', named] = one.split(YEARS_MARK)
    const years = readYears(named)
    return id === '' || years === null ? [] : [[id, years] as const]
  })
  return Object.fromEntries(own)
}

function readYears(text: string | null | undefined): number | null {
  const years = Number(text)
  return Number.isInteger(years) && years >= 1 && years <= MAX_YEARS ? years : null
}
