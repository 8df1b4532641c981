import { getSku, PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import type { Estimate } from '../../../domain/estimates/index.ts'
import { RULES } from '../../../domain/rules.ts'
import { readWholeNumber } from '../../../domain/shared/quantity.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { TextAction } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { pricingCopy } from './copy.ts'
import { FORMS, fieldValue } from './forms.ts'
import type { Answer, Draft } from './read-estimate.ts'

/** Why there is no price though nothing is wrong: the line has no such case, or an architect quotes it (CAT-06). */
export function EstimatorNotice(props: { draft: Draft; answer: Answer; onNew: () => void }) {
  const { draft, answer, onNew } = props
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  if (answer.notOffered) {
    const line = PRODUCT_LINES[draft.line][language]
    return (
      <Notice role="status">
        <p className="font-strong text-ink">
          {copy.notOffered(line, copy.scenarios[draft.scenario].name)}
        </p>
        <p>{RULES[answer.notOffered][language]}</p>
        <TextAction onClick={onNew}>{copy.tryNew}</TextAction>
      </Notice>
    )
  }
  if (answer.refusal !== 'price-on-request') return null
  return (
    <Notice role="status">
      <p className="font-strong text-ink">{copy.onRequest}</p>
      <p>{copy.onRequestText}</p>
    </Notice>
  )
}

/** What a line leaves out of a case, and why. */
export function LineHint({ draft, estimate }: { draft: Draft; estimate: Estimate | null }) {
  const { line, scenario } = draft
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  const leavesOutOnce =
    scenario === 'renewal' && FORMS[line].some(({ kind }) => kind === 'packs' || kind === 'topic')
  const hints = [
    line === 'robot' && scenario !== 'renewal' && copy.robotHint,
    line === 'cdp' && scenario === 'addition' && copy.editionHint,
    isTooSmall(draft, estimate) && copy.tooSmall,
    leavesOutOnce && copy.onceHint,
    line === 'interop' && RULES['CAT-13'][language],
    line === 'pv' && RULES['CAT-08'][language],
  ].filter((hint) => hint !== false)
  if (hints.length === 0) return null
  return (
    <ul className="text-small text-text-3">
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  )
}

/** Whether what is chosen holds fewer customers than were typed (CAT-11). */
function isTooSmall(draft: Draft, estimate: Estimate | null): boolean {
  const field = FORMS[draft.line].find(({ kind }) => kind === 'customers')
  if (!field || draft.scenario !== 'new' || estimate === null) return false
  const capacity = estimate.items.reduce(
    (sum, { sku, quantity }) => sum + (getSku(sku).customers ?? 0) * quantity,
    0,
  )
  return readWholeNumber(fieldValue(field, draft)) > capacity
}
