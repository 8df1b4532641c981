import { useQuery } from '@tanstack/react-query'
import { useServices } from '../../app/services.ts'
import type { Application } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { openApplicant } from '../../workflows/save-applicant.ts'
import { applyCopy } from './copy.ts'
import { materialsCopy } from './materials-copy.ts'
import { MaterialsForm } from './materials-form.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { WizardFrame } from './wizard-frame.tsx'

/** 上传资质资料: opens what is sealed first; the clear text lives as long as this page (MAT-09). */
export function MaterialsStep({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  const texts = useCopy(materialsCopy)
  const services = useServices()
  const { data } = useQuery({
    queryKey: ['applicant', application.id],
    queryFn: () => openApplicant(services, application.materials),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
  })
  return (
    <WizardFrame title={copy.steps.materials} step="materials" chosen={application.package}>
      <ReturnedNotice application={application} />
      {data ? (
        <MaterialsForm application={application} opened={data} />
      ) : (
        <p role="status" className="text-text-3">
          {texts.opening}
        </p>
      )}
    </WizardFrame>
  )
}
