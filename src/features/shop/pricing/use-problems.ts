import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { useProblemWords } from '../../../i18n/problem-words.ts'
import type { SummaryItem } from '../../../ui/error-summary.tsx'
import { pricingCopy } from './copy.ts'
import { domIdOf, quantityProblem } from './form-field.tsx'
import { rowsOf } from './forms.ts'
import type { Answer, Draft } from './read-estimate.ts'
import { DATE_FIELDS } from './term-fields.tsx'

/** What stands in the way of a quote: a line for each field, and why there is no price at all. */
export function useProblems(draft: Draft, { form, dates, refusal, notOffered }: Answer) {
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  const { named } = useProblemWords()
  const rows = rowsOf(draft.line, draft.scenario)
  const addition = draft.scenario !== 'new'
  const summary: SummaryItem[] = rows.flatMap(({ id }) => {
    const problem = form.problems[id]
    const text = problem && quantityProblem(problem, addition, copy, language)
    return text ? [{ fieldId: domIdOf(id), message: named(copy.fields[id], text) }] : []
  })
  for (const field of ['today', 'until'] as const) {
    const problem = dates[field]
    if (problem) {
      const message = named(copy[field], copy.dateProblems[problem])
      summary.push({ fieldId: DATE_FIELDS[field], message })
    }
  }
  if (refusal === 'empty') {
    const first = rows.find(({ kind }) => kind === 'count')
    if (first)
      summary.push({
        fieldId: domIdOf(first.id),
        message: named(copy.fields[first.id], copy.nothingChosen),
      })
  }
  return { summary, missing: whyMissing() }

  function whyMissing(): string | undefined {
    if (refusal === 'price-on-request') return copy.onRequest
    if (refusal === 'empty') return copy.nothingChosen
    return notOffered ? copy.scenarios[draft.scenario].hint : undefined
  }
}
