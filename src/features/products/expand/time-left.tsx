import { remainingTerm } from '../../../domain/pricing/index.ts'
import { durationWords } from '../../../i18n/duration.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { growCopy } from './copy.ts'
import { useDay } from './queries.ts'

/** 「剩余时长」 as it is priced, and when it ends (PRC-04). */
export function TimeLeft({ expiresOn, label }: { expiresOn: string | null; label?: string }) {
  const copy = useCopy(growCopy)
  const language = useLanguage()
  const today = useDay()
  const term = expiresOn === null ? null : remainingTerm(today, expiresOn)
  return (
    <dl className="flex gap-4 border-line border-y py-2.5">
      <dt className="w-32 shrink-0 text-text-2 max-md:w-28">{label ?? copy.remaining}</dt>
      <dd>
        <span className="font-strong text-ink">
          {term?.ok ? durationWords(term.value, language) : '—'}
        </span>
        {expiresOn && <span className="block text-small text-text-3">{copy.until(expiresOn)}</span>}
      </dd>
    </dl>
  )
}
