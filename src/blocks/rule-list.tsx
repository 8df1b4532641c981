import { RULES, type RuleId } from '../domain/rules.ts'
import { useLanguage } from '../i18n/language.ts'

/** Rules by id, each with its statement from the register (PRC-13). */
export function RuleList({ ids }: { ids: readonly RuleId[] }) {
  const language = useLanguage()
  return (
    <dl className="grid gap-3 text-small">
      {ids.map((id) => (
        <div key={id} className="flex gap-3">
          <dt className="w-16 shrink-0 text-text-3">{id}</dt>
          <dd>{RULES[id][language]}</dd>
        </div>
      ))}
    </dl>
  )
}
