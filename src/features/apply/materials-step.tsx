import { Suspense, use, useState } from 'react'
import { useServices } from '../../app/services.ts'
import type { Application } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { openApplicant } from '../../workflows/save-applicant.ts'
import { applyCopy } from './copy.ts'
import { materialsCopy } from './materials-copy.ts'
import { MaterialsForm } from './materials-form.tsx'
import { StepNotices } from './step-notices.tsx'
import { WizardFrame } from './wizard-frame.tsx'

/** 上传资质资料: opens what is sealed first; the clear text lives as long as this page (MAT-09). */
export function MaterialsStep({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  return (
    <WizardFrame title={copy.steps.materials} step="materials" chosen={application.package}>
      <StepNotices application={application} />
      <Sealed key={application.id} application={application} />
    </WizardFrame>
  )
}

/** Opens once: what is typed from then on is newer than what is sealed. */
function Sealed({ application }: { application: Application }) {
  const texts = useCopy(materialsCopy)
  const services = useServices()
  const [opening] = useState(() => openApplicant(services, application.materials))
  return (
    <Suspense
      fallback={
        <p role="status" className="text-text-3">
          {texts.opening}
        </p>
      }
    >
      <Opened application={application} opening={opening} />
    </Suspense>
  )
}

function Opened(props: { application: Application; opening: ReturnType<typeof openApplicant> }) {
  return <MaterialsForm application={props.application} opened={use(props.opening)} />
}
