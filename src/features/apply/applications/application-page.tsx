import { useEffect } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { AgreedPrice } from '../../../blocks/agreed-price.tsx'
import { useItemNames } from '../../../blocks/item-names.ts'
import { RecordHead, RecordOfAddress } from '../../../blocks/record-page.tsx'
import { Section } from '../../../blocks/section.tsx'
import { Timeline } from '../../../blocks/timeline.tsx'
import { useExpectedDiscount } from '../../../blocks/use-expected-discount.ts'
import { seeApplication } from '../../../commands/see-application.ts'
import {
  type Application,
  type ApplicationIn,
  namePackage,
} from '../../../domain/applications/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { useProblemWords } from '../../../i18n/problem-words.ts'
import { applicationById } from '../../../queries/application-by-id.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ApplicationActions } from './application-actions.tsx'
import { ApplicationDetails } from './application-details.tsx'
import { BuyApplication } from './buy-application.tsx'
import { applicationsCopy } from './copy.ts'
import { NextStep } from './next-step.tsx'
import { StateCell } from './state-cell.tsx'

/** 申请详情: where it stands, the frozen price, what was filled in, everything that happened (APP-06). */
export function ApplicationPage() {
  const copy = useCopy(applicationsCopy)
  return (
    <RecordOfAddress query={applicationById} back={{ to: paths.applications, label: copy.back }}>
      {(application) => <Record application={application} />}
    </RecordOfAddress>
  )
}

function Record({ application }: { application: Application }) {
  const copy = useCopy(applicationsCopy)
  const language = useLanguage()
  const { id } = application
  const quoted = 'quote' in application ? application.quote : null
  const toPay = application.state === 'awaiting-payment' && quoted ? quoted.total : null
  const discount = useExpectedDiscount(application.package.line, toPay)
  const { run: see } = useRun(seeApplication, { scope: id })
  const isNews = application.state === 'rejected' && !application.seen
  useEffect(() => {
    if (isNews) see({ id })
  }, [isNews, see, id])
  return (
    <>
      <RecordHead
        id={id}
        title={copy.detailTitle}
        list={{ to: paths.applications, label: copy.title }}
        lead={namePackage(application.package)[language]}
        state={<StateCell application={application} />}
        actions={<ApplicationActions application={application} onRecordPage />}
      />
      {application.state === 'returned' && <ReturnNote application={application} />}
      <NextStep application={application} />
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-16">
        <div className="grid grid-cols-1 content-start gap-10">
          <ApplicationDetails application={application} />
          <Section title={copy.timeline}>
            <Timeline events={application.timeline} />
          </Section>
        </div>
        {'quote' in application && application.quote && (
          <AgreedPrice
            title={copy.quote}
            on={copy.agreedOn(application.quote.on)}
            quote={application.quote}
            discount={discount}
            action={
              application.state === 'awaiting-payment' && <BuyApplication id={application.id} />
            }
          />
        )}
      </div>
    </>
  )
}

function ReturnNote({ application }: { application: ApplicationIn<'returned'> }) {
  const { named } = useProblemWords()
  const copy = useCopy(applicationsCopy)
  const nameOf = useItemNames()
  const { items, reason } = application.note
  return (
    <div className="mb-8">
      <Notice tone="bad">
        <p className="font-strong text-ink">{copy.fix}</p>
        <ul className="my-1 list-inside list-disc">
          {items.map((item) => (
            <li key={item}>{nameOf(item)}</li>
          ))}
        </ul>
        <p>{named(copy.reason, reason)}</p>
      </Notice>
    </div>
  )
}
