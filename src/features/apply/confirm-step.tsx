import { type FormEvent, type ReactNode, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { PricePanel } from '../../blocks/price-panel.tsx'
import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import {
  type Application,
  nameOnlinePackage,
  neighboursOf,
  normaliseBasicInfo,
  quoteOnlinePackage,
  type WizardStep,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { AGREEMENT_FIELD, Agreement } from './agreement.tsx'
import { applyCopy } from './copy.ts'
import { useSubmitApplication } from './mutations.ts'
import { useExpectedDiscount } from './queries.ts'
import { TwoColumns, WizardFrame } from './wizard-frame.tsx'

/** 确认提交审核: everything once more, each block with its way back to change it. */
export function ConfirmStep({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  const refusals = useCopy(refusalCopy)
  const navigate = useNavigate()
  const submit = useSubmitApplication(application.id)
  const { before } = neighboursOf('confirm', application)
  const [agreed, setAgreed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const quoted = quoteOnlinePackage(application.package)
  const quote = quoted.ok ? quoted.value : null
  const missing = attempt > 0 && !agreed

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (submit.isPending) return
    if (!agreed) {
      setAttempt(attempt + 1)
      return
    }
    const result = await submit.mutateAsync(agreed)
    if (result.ok) await navigate(paths.application(application.id), { replace: true })
    else setRefusal(result.error.code)
  }

  return (
    <WizardFrame title={copy.steps.confirm} step="confirm" chosen={application.package}>
      <form onSubmit={onSubmit} noValidate>
        <ErrorSummary
          title={copy.checkThese}
          closing={copy.kept}
          attempt={attempt}
          items={
            missing
              ? [
                  {
                    fieldId: AGREEMENT_FIELD,
                    message: `${copy.agreement}: ${copy.agreementMissing}`,
                  },
                ]
              : []
          }
        />
        {refusal && (
          <div className="mb-6">
            <Notice tone="bad" role="alert">
              {refusals[refusal]}
            </Notice>
          </div>
        )}
        <TwoColumns
          form={
            <div className="grid gap-8">
              <Answers application={application} />
              <Agreement checked={agreed} onChange={setAgreed} missing={missing} />
            </div>
          }
          price={
            <PricePanel
              quote={quote}
              discount={useExpectedDiscount(quote)}
              summary={copy.summary(application.package.users, application.package.years)}
              action={
                <div className="flex gap-3 *:flex-1">
                  <Button
                    size="large"
                    onClick={() => navigate(paths.apply(application.id, before ?? 'info'))}
                  >
                    {copy.back}
                  </Button>
                  <Button kind="primary" size="large" type="submit">
                    {copy.submit}
                  </Button>
                </div>
              }
              footer={<p className="text-small text-text-3">{copy.afterSubmit}</p>}
            />
          }
        />
      </form>
    </WizardFrame>
  )
}

function Answers({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  const info = normaliseBasicInfo(application.info)
  const code = info.region === 'hong-kong' ? copy.fields.brNumber : copy.fields.registrationCode
  return (
    <>
      <Block title={copy.sections.package} step="package" id={application.id}>
        <Answer name={copy.package}>{nameOnlinePackage(application.package)}</Answer>
      </Block>
      <Block title={copy.sections.enterprise} step="info" id={application.id}>
        <Answer name={copy.fields.enterpriseName}>{info.enterpriseName}</Answer>
        <Answer name={copy.fields.region}>{copy.regions[info.region]}</Answer>
        <Answer name={code}>{info.registrationCode}</Answer>
        <Answer name={copy.fields.industry}>
          {info.industry === '' ? '' : copy.industries[info.industry]}
        </Answer>
      </Block>
      <Block title={copy.sections.contact} step="info" id={application.id}>
        <Answer name={copy.fields.contactName}>{info.contactName}</Answer>
        <Answer name={copy.fields.mobile}>{info.mobile}</Answer>
        <Answer name={copy.fields.email}>{info.email}</Answer>
        <Answer name={copy.fields.qq}>{info.qq}</Answer>
        <Answer name={copy.sections.receiver}>
          {info.receiverIsContact
            ? copy.sameAsContact
            : `${info.receiverMobile} · ${info.receiverEmail}`}
        </Answer>
      </Block>
    </>
  )
}

function Block(props: { title: string; step: WizardStep; id: string; children: ReactNode }) {
  const copy = useCopy(applyCopy)
  return (
    <section>
      <div className="flex items-baseline justify-between border-line-strong border-b pb-2">
        <h2 className="text-h3">{props.title}</h2>
        <Link to={paths.apply(props.id, props.step)}>{copy.edit}</Link>
      </div>
      <dl>{props.children}</dl>
    </section>
  )
}

function Answer({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-4 border-line border-b py-2.5">
      <dt className="w-36 shrink-0 text-text-2 max-md:w-28">{name}</dt>
      <dd className="min-w-0 text-ink">{children}</dd>
    </div>
  )
}
