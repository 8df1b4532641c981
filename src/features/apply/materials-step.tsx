import { memo } from 'react'
import type { Application } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { applyCopy } from './copy.ts'
import { materialsCopy } from './materials-copy.ts'
import { MaterialsForm } from './materials-form.tsx'
import { type ReturnedFlags, useReturnedFlags } from './returned-items.ts'
import { StepNotices } from './step-notices.tsx'
import { useOpenedApplicant } from './use-opened-applicant.ts'
import { useSteady } from './use-steady.ts'
import { WizardFrame } from './wizard-frame.tsx'

/** 上传资质资料: what is typed of who applies is kept at every key, and renders nothing that does not show it. */
export function MaterialsStep({ application }: { application: Application }) {
  const materials = useSteady(application.materials, ['applicant', 'name', 'idNumber', 'mobile'])
  return (
    <MaterialsScreen
      application={useSteady({ ...application, materials }, ['updatedAt'])}
      flags={useReturnedFlags(application)}
    />
  )
}

type MaterialsScreenProps = { application: Application; flags: ReturnedFlags }

const MaterialsScreen = memo(function MaterialsScreen({
  application,
  flags,
}: MaterialsScreenProps) {
  const copy = useCopy(applyCopy)
  return (
    <WizardFrame title={copy.steps.materials} step="materials" chosen={application.package}>
      <StepNotices application={application} page="materials" />
      <OpenedMaterials application={application} flags={flags} />
    </WizardFrame>
  )
})

/** Opens what is sealed first. */
function OpenedMaterials({ application, flags }: MaterialsScreenProps) {
  const texts = useCopy(materialsCopy)
  const { opened, reopen } = useOpenedApplicant(application.id)
  if (opened) return <MaterialsForm {...{ application, flags, opened, reopen }} />
  return (
    <p role="status" className="text-text-3">
      {texts.opening}
    </p>
  )
}
