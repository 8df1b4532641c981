import { useState } from 'react'
import { useParams } from 'react-router'
import { useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { UnknownRecord } from '../../blocks/unknown-record.tsx'
import {
  type Application,
  firstIncompleteStep,
  isAtRequest,
  isEditable,
  isRequestLine,
  isStepReachable,
  isWizardStep,
  type WizardStep,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { applicationById } from '../../queries/application-by-id.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty, PageHead } from '../../ui/page.tsx'
import { Redirect } from '../../ui/redirect.tsx'
import { ConfirmStep } from './confirm-step.tsx'
import { applyCopy } from './copy.ts'
import { detailsCopy } from './details-copy.ts'
import { InfoStep } from './info-step.tsx'
import { MaterialsStep } from './materials-step.tsx'
import { PackageStep } from './package-step.tsx'
import { RequestStep } from './request-step.tsx'

/** One step of the wizard: the address holds the step, the record decides which may open. */
export function ApplyPage() {
  const copy = useCopy(applyCopy)
  const { id = '', step } = useParams()
  const application = useView(applicationById, { id })
  if (!application) {
    return <UnknownRecord id={id} back={{ to: paths.applications, label: copy.toApplications }} />
  }
  if (!isEditable(application.state)) return <AlreadySubmitted id={id} />
  const {
    request,
    package: { line },
  } = application
  if (request && isRequestLine(line) && isAtRequest(application)) {
    if (step !== 'request') return <Redirect to={paths.apply(id, 'request')} />
    return <RequestStep application={application} line={line} request={request} />
  }
  if (!isWizardStep(step, application)) return <ToFirstIncomplete application={application} />
  return <Step key={`${id}/${step}`} step={step} application={application} />
}

function ToFirstIncomplete({ application }: { application: Application }) {
  return <Redirect to={paths.apply(application.id, firstIncompleteStep(application))} />
}

function Step({ step, application }: { step: WizardStep; application: Application }) {
  const isReachable = isStepReachable(step, application)
  // What another tab is changing in an earlier step closes no form in which something is being typed.
  const [wasReachable] = useState(isReachable)
  const mayStay = step === 'confirm' ? isReachable : wasReachable
  if (!mayStay) return <ToFirstIncomplete application={application} />
  switch (step) {
    case 'package':
      return <PackageStep application={application} />
    case 'info':
      return <InfoStep application={application} />
    case 'materials':
      return <MaterialsStep application={application} />
    case 'confirm':
      return <ConfirmStep application={application} />
  }
}

function AlreadySubmitted({ id }: { id: string }) {
  const details = useCopy(detailsCopy)
  return (
    <>
      <PageHead title={details.submittedTitle} documentTitle={details.submittedTitle} />
      <Empty
        title={id}
        action={
          <ButtonLink kind="primary" to={paths.application(id)}>
            {details.toRecord}
          </ButtonLink>
        }
      >
        {details.submittedText}
      </Empty>
    </>
  )
}
