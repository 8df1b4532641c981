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
  /** What the address says of years and is none of those that can be chosen: told until something is chosen. */
  readonly notYears: readonly string[]
}

/** Between an id and its own years; no id holds one. */
const YEARS_MARK = '~'

/** Of what is shown as it stands in the address, in characters. */
const LONGEST_TEXT = 20

const NAMES = ['chosen', 'years', 'until', 'own', 'without'] as const

/**
 * From the cashier Back leads to the same products: the choice stands in the address. `newest` reads what was chosen last,
 * which may not be rendered yet.
 */
export function useRenewalChoice() {
  const { chosen, choose, newest: newestParams } = useChosenInAddress(NAMES)
  const newest = () => readChoice(newestParams())
  const choice = useMemo(() => readChoice(chosen), [chosen])
  const change = (changed: Partial<RenewalChoice>) => {
    const next = { ...newest(), ...changed }
    const own = Object.entries(next.ownYears).map((one) => one.join(YEARS_MARK))
    choose({
      chosen: next.chosen.join(ID_SEPARATOR),
      years: next.years === 1 ? '' : String(next.years),
      until: next.until,
      own: own.join(ID_SEPARATOR),
      without: next.leftOut.join(ID_SEPARATOR),
    })
  }
  return { choice, change, newest }
}

/** An address may say anything: what is no choice is none, and where it was to be years, that is told. */
export function readChoice(params: URLSearchParams): RenewalChoice {
  const text = params.get('years') ?? ''
  const own = readChosenIds(params.get('own')).flatMap((one) => {
    const [id = '', named = ''] = one.split(YEARS_MARK)
    return id === '' ? [] : [{ id, named, years: readYears(named) }]
  })
  const notYears = [
    ...(text !== '' && readYears(text) === null ? [text] : []),
    ...own.flatMap(({ named, years }) => (years === null ? [named] : [])),
  ]
  return {
    chosen: readChosenIds(params.get('chosen')),
    leftOut: readChosenIds(params.get('without')),
    years: readYears(text) ?? 1,
    ownYears: Object.fromEntries(own.flatMap(({ id, years }) => (years ? [[id, years]] : []))),
    until: (params.get('until') ?? '').slice(0, LONGEST_TEXT),
    notYears: notYears.map((one) => one.slice(0, LONGEST_TEXT)),
  }
}

function readYears(text: string): number | null {
  const years = Number(text)
  return Number.isInteger(years) && years >= 1 && years <= MAX_YEARS ? years : null
}
