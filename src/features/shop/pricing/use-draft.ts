import { useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useToday } from '../../../app/moment.ts'
import { isProductLineId, type ProductLineId } from '../../../domain/catalogue/index.ts'
import { decodeEstimate } from '../../../domain/estimates/index.ts'
import { MAX_YEARS } from '../../../domain/pricing/index.ts'
import { addYears, type CivilDate } from '../../../domain/shared/civil-date.ts'
import type { Typed } from './forms.ts'
import type { Draft } from './read-estimate.ts'
import { typedFrom } from './typed-from.ts'

/** Kept for each product, so that going back to one finds what was typed. */
type TypedByLine = Partial<Record<ProductLineId, Typed>>

type Choices = Pick<Draft, 'line' | 'scenario' | 'years'> & {
  typed: TypedByLine
  /** Null until they are touched: then they follow the clock. */
  today: string | null
  until: string | null
}

/** The draft that the choices make today: untouched dates are today, and a year from then. */
export function useDraft() {
  const today = useToday()
  const [query] = useSearchParams()
  const [choices, setChoices] = useState(() => choicesFrom(query))
  const newest = useRef(choices)
  const set = (next: Choices) => {
    newest.current = next
    setChoices(next)
  }
  const change = (changed: Partial<Omit<Choices, 'typed'>>) =>
    set({ ...newest.current, ...changed })
  const type = (typed: Typed) => {
    const { line, typed: before } = newest.current
    set({ ...newest.current, typed: { ...before, [line]: { ...before[line], ...typed } } })
  }
  return {
    draft: draftOf(choices, today),
    /** What was typed by now, though it may not be rendered yet. */
    readDraft: () => draftOf(newest.current, today),
    change,
    type,
  }
}

function draftOf(choices: Choices, today: CivilDate | null): Draft {
  const typedToday = choices.scenario === 'new' ? null : choices.today
  return {
    ...choices,
    typed: choices.typed[choices.line] ?? {},
    // A new purchase is priced today, whatever was typed for another case.
    today: typedToday ?? today ?? '',
    until: choices.until ?? (today ? addYears(today, 1) : ''),
  }
}

/** What the address says: all of a quote, or a product, or nothing. */
function choicesFrom(query: URLSearchParams): Choices {
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
    ...(estimate.scenario === 'new' ? {} : { today: estimate.on, until: estimate.until }),
    ...(estimate.scenario === 'addition' || estimate.years > MAX_YEARS
      ? {}
      : { years: estimate.years }),
  }
}
