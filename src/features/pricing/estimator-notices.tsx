import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { RULES } from '../../domain/rules.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { TextAction } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { pricingCopy } from './copy.ts'
import { FORMS } from './forms.ts'
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
export function LineHint({ draft: { line, scenario } }: { draft: Draft }) {
  const copy = useCopy(pricingCopy)
  const language = useLanguage()
  const leavesOutOnce =
    scenario === 'renewal' && FORMS[line].some(({ kind }) => kind === 'packs' || kind === 'topic')
  const hints = [
    line === 'robot' && scenario !== 'renewal' && copy.robotHint,
    line === 'cdp' && scenario === 'addition' && copy.editionHint,
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
