import type { ReactNode } from 'react'
import { paths } from '../../../app/paths.ts'
import {
  type Application,
  type ApplicationIn,
  stepToOpen,
} from '../../../domain/applications/index.ts'
import { PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { useProblemWords } from '../../../i18n/problem-words.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { applicationsCopy } from './copy.ts'
import { useExpectedResult } from './state-cell.tsx'

/** What happens next, and who does it: told wherever something is to come or to be done (APP-02, APP-03, ORD-09). */
export function NextStep({ application }: { application: Application }) {
  switch (application.state) {
    case 'pre-review':
    case 'in-review':
      return <Submitted application={application} />
    case 'pre-approved':
      return <PreApproved application={application} />
    case 'awaiting-payment':
      return <Approved application={application} />
    default:
      return null
  }
}

function Submitted({ application }: { application: ApplicationIn<'pre-review' | 'in-review'> }) {
  const copy = useCopy(applicationsCopy)
  const expected = useExpectedResult(application)
  const { submitted } = copy
  const opening = submitted.opening[application.package.line === 'cdp' ? 'deployed' : 'opened']
  const steps =
    application.state === 'pre-review'
      ? [submitted.thenOrder, submitted.thenReview, opening]
      : [submitted.thenPay, opening]
  return (
    <Told title={submitted.title} text={`${expected}${submitted.mayClose}`}>
      <ol className="mt-2 list-inside list-decimal text-small">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-2 text-small text-text-2">{submitted.ifReturned}</p>
    </Told>
  )
}

/** The congratulation of the pre-review, with the way on (APP-02). */
function PreApproved({ application }: { application: ApplicationIn<'pre-approved'> }) {
  const copy = useCopy(applicationsCopy)
  const { named } = useProblemWords()
  const language = useLanguage()
  const { id, submission } = application
  return (
    <Told
      isGood
      title={copy.preApproved(PRODUCT_LINES[application.package.line][language])}
      text={copy.preApprovedText}
      action={
        <ButtonLink kind="primary" to={paths.apply(id, stepToOpen(application))}>
          {copy.toOrderForm}
        </ButtonLink>
      }
    >
      <p className="text-small text-text-2">
        {named(copy.submittedAt, civilDateTimeOf(submission.at))}
      </p>
    </Told>
  )
}

function Approved({ application }: { application: ApplicationIn<'awaiting-payment'> }) {
  const { approved } = useCopy(applicationsCopy)
  const opening = approved.opening[application.package.line === 'cdp' ? 'deployed' : 'opened']
  const total = formatPrice(application.quote.total)
  return <Told isGood title={approved.title} text={`${approved.text(total)}${opening}`} />
}

type ToldProps = {
  title: string
  text: string
  isGood?: boolean
  action?: ReactNode
  children?: ReactNode
}

function Told({ title, text, isGood = false, action, children }: ToldProps) {
  const look = isGood ? 'border-ok-mark bg-ok-soft' : 'border-line-strong bg-subtle'
  return (
    <section
      className={`mb-10 flex flex-wrap items-center justify-between gap-4 border-y px-5 py-5 max-md:px-4 ${look}`}
    >
      <div className="max-w-[720px]">
        <h2 className="text-h2">{title}</h2>
        <p>{text}</p>
        {children}
      </div>
      {action}
    </section>
  )
}
