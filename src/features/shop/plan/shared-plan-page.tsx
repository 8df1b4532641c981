import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useToday } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import {
  decodePlan,
  type PlanAddressProblem,
  withPossibleDates,
} from '../../../domain/plans/index.ts'
import { type Language, useCopy, useLanguage } from '../../../i18n/language.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { withKeys } from '../../../ui/with-keys.ts'
import { planCopy } from './copy.ts'
import { OpenPlanFile, type PlanFile } from './open-plan-file.tsx'
import { sharedCopy } from './shared-copy.ts'
import { SharedPlan } from './shared-plan.tsx'
import { whyUnpriced } from './why-unpriced.ts'

/** What a shared plan's address may hold besides the plan: how it is looked at. */
const VIEW_NAMES = ['variant-shown', 'compare']

/** 采购方案 rebuilt from its address alone, or from a file, on any machine (PLN-02). */
export function SharedPlanPage() {
  const copy = useCopy(planCopy)
  const [query] = useSearchParams()
  const words = useCopy(sharedCopy)
  const today = useToday()
  const [file, setFile] = useState<PlanFile | null>(null)
  const address = new URLSearchParams(query)
  for (const name of VIEW_NAMES) address.delete(name)
  const link = address.toString()
  const source = file ? 'file' : 'link'
  const read = file ? readFile(file) : link === '' ? null : decodePlan(link)
  // A page that does not know the day yet shows it as it came.
  const plan = read?.ok ? (today ? withPossibleDates(read.value, today) : read.value) : null
  return (
    <article>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={read?.ok ? words.lead[source] : undefined}
        trail={
          <span className="print:hidden">
            <TextLink to={paths.plans}>{copy.list}</TextLink>
          </span>
        }
      />
      {read && !read.ok && (
        <div className="mb-6">
          <Notice tone="bad" role="alert">
            <p className="font-strong text-ink">{words.refused[source][read.error.code]}</p>
            <p>{words.next[read.error.code]}</p>
          </Notice>
        </div>
      )}
      {plan && <Problems problems={plan.problems} />}
      {plan && plan.content.variants.length > 0 ? (
        <SharedPlan content={plan.content} />
      ) : (
        <OpenPlanFile onRead={setFile} />
      )}
    </article>
  )
}

function readFile(file: PlanFile) {
  return file.ok ? decodePlan(file.value) : file
}

/** Of a forged address no more is listed than can be read. */
const MOST_TOLD = 20

/** What of the address could not be rebuilt, and why: the rest is kept. */
function Problems({ problems }: { problems: readonly PlanAddressProblem[] }) {
  const copy = useCopy(sharedCopy)
  const language = useLanguage()
  if (problems.length === 0) return null
  return (
    <div className="mb-6">
      <Notice tone="attention" role="alert">
        <p className="font-strong text-ink">{copy.problems}</p>
        <ul className="list-disc pl-5">
          {withKeys(problems.slice(0, MOST_TOLD), ({ text }) => text).map(([key, found]) => (
            <li key={key}>{copy.problem[found.what](found.text, whyOf(found, language))}</li>
          ))}
        </ul>
        {problems.length > MOST_TOLD && <p>{copy.more(problems.length - MOST_TOLD)}</p>}
      </Notice>
    </div>
  )
}

function whyOf({ estimate, refusal }: PlanAddressProblem, language: Language): string {
  return estimate && refusal ? whyUnpriced(estimate, refusal, language) : ''
}
