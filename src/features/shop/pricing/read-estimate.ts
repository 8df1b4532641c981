import {
  type Estimate,
  type EstimateRefusal,
  type PricedEstimate,
  priceEstimate,
  whyNotOffered,
} from '../../../domain/estimates/index.ts'
import type { RuleId } from '../../../domain/rules.ts'
import type { CivilDate } from '../../../domain/shared/civil-date.ts'
import { readCivilDate } from '../../../domain/shared/read-civil-date.ts'
import type { Chosen } from './forms.ts'
import { type ReadForm, readForm } from './read-form.ts'

/** All of the form: what is chosen, and the dates as typed. */
export type Draft = Chosen & {
  readonly years: number
  readonly today: string
  readonly until: string
}

/** What is wrong with a date field. */
export type DateProblem = 'bad-date' | 'nothing-left' | 'reclaimed'

export type Answer = {
  readonly form: ReadForm
  readonly dates: { readonly today?: DateProblem; readonly until?: DateProblem }
  /** What there is instead of a scenario that the line has not. */
  readonly notOffered: RuleId | null
  readonly estimate: Estimate | null
  readonly priced: PricedEstimate | null
  /** Why there is no price, though every field is right. */
  readonly refusal: EstimateRefusal | null
}

const UNTIL_PROBLEMS: readonly EstimateRefusal[] = ['bad-date', 'nothing-left', 'reclaimed']

/** What the form says and what that costs; every part that is wrong is named. Pure. */
export function answerOf(draft: Draft): Answer {
  const { line, scenario } = draft
  const form = readForm(draft)
  const notOffered = whyNotOffered(line, scenario)
  const nothing = { form, dates: {}, notOffered, estimate: null, priced: null, refusal: null }
  if (notOffered) return nothing
  const today = readCivilDate(draft.today)
  const until = readCivilDate(draft.until)
  if (scenario !== 'new' && (today === null || until === null)) {
    return {
      ...nothing,
      dates: {
        ...(today === null ? { today: 'bad-date' } : {}),
        ...(until === null ? { until: 'bad-date' } : {}),
      },
    }
  }
  if (today === null || Object.keys(form.problems).length > 0) return nothing
  const estimate = estimateOf(draft, form, today, until)
  const priced = priceEstimate(estimate)
  if (priced.ok) return { ...nothing, estimate, priced: priced.value }
  const { code } = priced.error
  const isAboutExpiry = UNTIL_PROBLEMS.includes(code)
  return { ...nothing, refusal: code, dates: isAboutExpiry ? { until: dateProblem(code) } : {} }
}

function estimateOf(
  { line, scenario, years }: Draft,
  { items }: ReadForm,
  on: CivilDate,
  until: CivilDate | null,
): Estimate {
  if (scenario === 'new' || until === null) return { line, on, items, scenario: 'new', years }
  return scenario === 'addition'
    ? { line, on, items, scenario, until }
    : { line, on, items, scenario, until, years }
}

function dateProblem(code: EstimateRefusal): DateProblem {
  return code === 'nothing-left' || code === 'reclaimed' ? code : 'bad-date'
}
