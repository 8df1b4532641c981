import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { paths } from '../../app/paths.ts'
import { QuoteLines } from '../../blocks/quote-lines.tsx'
import { Timeline } from '../../blocks/timeline.tsx'
import { type Application, nameOnlinePackage } from '../../domain/applications/index.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Money } from '../../ui/money.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { ApplicationActions } from './application-actions.tsx'
import { applicationsCopy } from './copy.ts'
import { useApplication } from './queries.ts'
import { StateCell } from './state-cell.tsx'

/** 申请详情: where it stands, the frozen price, what was filled in, everything that happened (APP-06). */
export function ApplicationPage() {
  const copy = useCopy(applicationsCopy)
  const { id = '' } = useParams()
  const application = useApplication(id)
  if (!application) {
    return (
      <>
        <PageHead title={copy.unknownTitle} documentTitle={copy.unknownTitle} />
        <Empty
          title={id}
          action={
            <ButtonLink kind="primary" to={paths.applications}>
              {copy.back}
            </ButtonLink>
          }
        >
          {copy.unknownText}
        </Empty>
      </>
    )
  }
  return (
    <>
      <PageHead
        title={copy.detailTitle}
        documentTitle={`${copy.detailTitle} ${id}`}
        trail={
          <>
            <Link to={paths.applications} className="underline">
              {copy.title}
            </Link>{' '}
            / {id}
          </>
        }
        lead={nameOnlinePackage(application.package)}
      />
      <div className="flex flex-wrap items-start justify-between gap-4 border-rule border-t-2 pt-5 pb-8">
        <div>
          <StateCell application={application} />
        </div>
        <ApplicationActions application={application} onRecordPage />
      </div>
      <div className="grid gap-10 lg:grid-cols-[1fr_360px] lg:gap-16">
        <div className="grid content-start gap-10">
          <Details application={application} />
          <Section title={copy.timeline}>
            <Timeline events={application.timeline} names={copy.events} actors={copy.actors} />
          </Section>
        </div>
        <AgreedPrice application={application} />
      </div>
    </>
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

function Details({ application }: { application: Application }) {
  const copy = useCopy(applicationsCopy)
  const { info } = application
  const facts = [
    [copy.fields.package, nameOnlinePackage(application.package)],
    [copy.fields.enterpriseName, info.enterpriseName],
    [copy.fields.registrationCode, info.registrationCode],
    [copy.fields.contact, info.contactName],
    [copy.fields.mobile, info.mobile],
    [copy.fields.email, info.email],
    [copy.fields.qq, info.qq],
  ]
  return (
    <Section title={copy.details}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} className="flex gap-4 border-line border-b py-2.5">
            <dt className="w-28 shrink-0 text-text-2">{name}</dt>
            <dd className="min-w-0 text-ink">{value || '—'}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="border-line-strong border-b pb-2 text-h3">{title}</h2>
      {children}
    </section>
  )
}
