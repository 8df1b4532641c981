import type { Application } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { applyCopy } from './copy.ts'
import { materialsCopy } from './materials-copy.ts'
import { MaterialsForm } from './materials-form.tsx'
import { StepNotices } from './step-notices.tsx'
import { useOpenedApplicant } from './use-opened-applicant.ts'
import { WizardFrame } from './wizard-frame.tsx'

/** 上传资质资料: opens what is sealed first. */
export function MaterialsStep({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  const texts = useCopy(materialsCopy)
  const { opened, reopen } = useOpenedApplicant(application.id)
  return (
    <WizardFrame title={copy.steps.materials} step="materials" chosen={application.package}>
      <StepNotices application={application} />
      {opened ? (
        <MaterialsForm application={application} opened={opened} reopen={reopen} />
      ) : (
        <p role="status" className="text-text-3">
          {texts.opening}
        </p>
      )}
    </WizardFrame>
  )
}
