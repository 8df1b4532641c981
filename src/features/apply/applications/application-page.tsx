import { useEffect } from 'react'
import { Link, useParams } from 'react-router'
import { useRun, useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { useItemNames } from '../../../blocks/item-names.ts'
import { QuoteLines } from '../../../blocks/quote-lines.tsx'
import { Section } from '../../../blocks/section.tsx'
import { Timeline } from '../../../blocks/timeline.tsx'
import { UnknownRecord } from '../../../blocks/unknown-record.tsx'
import { seeApplication } from '../../../commands/see-application.ts'
import {
  type Application,
  type ApplicationIn,
  namePackage,
  stepToOpen,
} from '../../../domain/applications/index.ts'
import { PRODUCT_LINES } from '../../../domain/catalogue/index.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { applicationById } from '../../../queries/application-by-id.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Money } from '../../../ui/money.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { ApplicationActions } from './application-actions.tsx'
import { ApplicationDetails } from './application-details.tsx'
import { applicationsCopy } from './copy.ts'
import { StateCell } from './state-cell.tsx'

/** 申请详情: where it stands, the frozen price, what was filled in, everything that happened (APP-06). */
export function ApplicationPage() {
  const copy = useCopy(applicationsCopy)
  const { id = '' } = useParams()
  const application = useView(applicationById, { id })
  return application ? (
    <Record application={application} />
  ) : (
    <UnknownRecord id={id} back={{ to: paths.applications, label: copy.back }} />
  )
}

function Record({ application }: { application: Application }) {
  const copy = useCopy(applicationsCopy)
  const language = useLanguage()
  const { id } = application
  const { run: see } = useRun(seeApplication, { scope: id })
  const isNews = application.state === 'rejected' && !application.seen
  useEffect(() => {
    if (isNews) see({ id })
  }, [isNews, see, id])
  return (
    <>
      <PageHead
        title={copy.detailTitle}
        documentTitle={`${copy.detailTitle} ${id}`}
        trail={
          <>
            <Link to={paths.applications} className="text-text-2 underline">
              {copy.title}
            </Link>{' '}
            / {id}
          </>
        }
        lead={namePackage(application.package)[language]}
      />
      <div className="flex flex-wrap items-start justify-between gap-4 border-rule border-t-2 pt-5 pb-8">
        <div>
          <StateCell application={application} />
        </div>
        <ApplicationActions application={application} onRecordPage />
      </div>
      {application.state === 'returned' && <ReturnNote application={application} />}
      {application.state === 'pre-approved' && <PreApproved application={application} />}
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-16">
        <div className="grid grid-cols-1 content-start gap-10">
          <ApplicationDetails application={application} />
          <Section title={copy.timeline}>
            <Timeline events={application.timeline} />
          </Section>
        </div>
        <AgreedPrice application={application} />
      </div>
    </>
  )
}

/** The congratulation of the pre-review, with the way on (APP-02). */
function PreApproved({ application }: { application: ApplicationIn<'pre-approved'> }) {
  const copy = useCopy(applicationsCopy)
  const language = useLanguage()
  const { id, submission } = application
  return (
    <section className="mb-10 flex flex-wrap items-center justify-between gap-4 border-ok-mark border-y bg-ok-soft px-5 py-5">
      <div>
        <h2 className="text-h2">
          {copy.preApproved(PRODUCT_LINES[application.package.line][language])}
        </h2>
        <p>{copy.preApprovedText}</p>
        <p className="text-small text-text-2">
          {copy.submittedAt}: {civilDateTimeOf(submission.at)}
        </p>
      </div>
      <ButtonLink kind="primary" to={paths.apply(id, stepToOpen(application))}>
        {copy.toOrderForm}
      </ButtonLink>
    </section>
  )
}

function ReturnNote({ application }: { application: ApplicationIn<'returned'> }) {
  const copy = useCopy(applicationsCopy)
  const nameOf = useItemNames()
  const { items, reason } = application.note
  return (
    <div className="mb-8">
      <Notice tone="bad">
        <p className="font-strong text-ink">{copy.mend}</p>
        <ul className="my-1 list-inside list-disc">
          {items.map((item) => (
            <li key={item}>{nameOf(item)}</li>
          ))}
        </ul>
        <p>
          {copy.reason}: {reason}
        </p>
      </Notice>
    </div>
  )
}

function AgreedPrice({ application }: { application: Application }) {
  const copy = useCopy(applicationsCopy)
  if (!('quote' in application) || !application.quote) return null
  const { quote } = application
  return (
    <section className="border-rule border-t-2 pt-5">
      <h2 className="text-h3">{copy.quote}</h2>
      <p className="mt-2">
        <Money amount={formatPrice(quote.total)} size="sum" />
      </p>
      <p className="mb-4 text-small text-text-2">{copy.agreedOn(quote.on)}</p>
      <QuoteLines lines={quote.lines} />
    </section>
  )
}
