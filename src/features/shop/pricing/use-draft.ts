import { useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useToday } from '../../../app/moment.ts'
import { isProductLineId, type ProductLineId } from '../../../domain/catalogue/index.ts'
import { decodeEstimate, type Scenario } from '../../../domain/estimates/index.ts'
import { MAX_YEARS } from '../../../domain/pricing/index.ts'
import { addYears, type CivilDate } from '../../../domain/shared/civil-date.ts'
import type { Typed } from './forms.ts'
import type { Draft } from './read-estimate.ts'
import { typedFrom } from './typed-from.ts'

/** Kept for each product, so that going back to one finds what was typed. */
type TypedByLine = Partial<Record<ProductLineId, Typed>>

/** The case, the years and the dates are one for all products. */
type Choices = Pick<Draft, 'line' | 'scenario' | 'years'> & {
  typed: TypedByLine
  /** Null until they are touched: then they follow the clock. */
  today: string | null
  until: string | null
}

type DraftOptions = {
  /** What the form begins with, as an address says it; absent: what the page's own address says. */
  readonly first?: string
  /** A new purchase has a date of its own too, which may be touched. */
  readonly isDated?: boolean
}

/** The draft that the choices make today: untouched dates are today, and a year from then. */
export function useDraft({ first, isDated = false }: DraftOptions = {}) {
  const today = useToday()
  const [query] = useSearchParams()
  const [choices, setChoices] = useState(() =>
    choicesFrom(first === undefined ? query : new URLSearchParams(first), isDated),
  )
  const newest = useRef(choices)
  const set = (next: Choices) => {
    newest.current = next
    setChoices(next)
  }
  const change = (changed: Partial<Omit<Choices, 'typed'>>) =>
    set({ ...newest.current, ...changed })
  /** Changes the case of a product, unless another is chosen meanwhile. */
  const changeCase = (line: ProductLineId, scenario: Scenario) => {
    if (newest.current.line === line) change({ scenario })
  }
  /** `line`: whose field it was, as it stood before the person; another may be chosen meanwhile. */
  const type = (line: ProductLineId, typed: Typed) => {
    const { typed: before } = newest.current
    set({ ...newest.current, typed: { ...before, [line]: { ...before[line], ...typed } } })
  }
  return {
    draft: draftOf(choices, today, isDated),
    /** What was typed by now, though it may not be rendered yet. */
    readDraft: () => draftOf(newest.current, today, isDated),
    change,
    changeCase,
    type,
  }
}

function draftOf(choices: Choices, today: CivilDate | null, isDated: boolean): Draft {
  // A new purchase is priced today, whatever was typed for another case.
  const typedToday = choices.scenario === 'new' && !isDated ? null : choices.today
  return {
    ...choices,
    typed: choices.typed[choices.line] ?? {},
    today: typedToday ?? today ?? '',
    until: choices.until ?? (today ? addYears(today, 1) : ''),
  }
}

/** What the address says: all of a quote, or a product, or nothing. */
function choicesFrom(query: URLSearchParams, isDated: boolean): Choices {
  const named = query.get('product')
  const first: Choices = {
    line: isProductLineId(named) ? named : 'online',
    scenario: 'new',
    years: 1,
    typed: {},
    today: null,
    until: null,
  }
  const read = decodeEstimate(query.toString())
  if (!read.ok) return first
  const { estimate } = read.value
  return {
    ...first,
    scenario: estimate.scenario,
    typed: { [estimate.line]: typedFrom(estimate) },
    ...(isDated ? { today: estimate.on } : {}),
    ...(estimate.scenario === 'new' ? {} : { today: estimate.on, until: estimate.until }),
    ...(estimate.scenario === 'addition' || estimate.years > MAX_YEARS
      ? {}
      : { years: estimate.years }),
  }
}
