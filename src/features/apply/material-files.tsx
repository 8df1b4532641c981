import { useCallback } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useServices } from '../../app/services.ts'
import { MaterialUpload, type PickAnswer } from '../../blocks/material-upload.tsx'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import {
  type ApplicantForm,
  type Application,
  type FileProblem,
  factsOf,
  isFileProblem,
  type Material,
  materialsFor,
  materialsProfileOf,
  SPECIAL_LICENCES,
} from '../../domain/applications/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { useFormPart } from '../../ui/form.tsx'
import { letterOfAuthorisation } from './authorisation-letter.ts'
import { materialsCopy } from './materials-copy.ts'
import { useAttachFile, useRemoveFile } from './mutations.ts'

type MaterialFilesProps = {
  application: Application
  form: UseFormReturn<ApplicantForm>
  missingOf: (material: Material) => string | undefined
}

/** The files that this product, applicant and industry need (MAT-01). */
export function MaterialFiles({ application, form, missingOf }: MaterialFilesProps) {
  const copy = useCopy(materialsCopy)
  const language = useLanguage()
  const { files, vault } = useServices()
  const remove = useRemoveFile(application.id)
  const pick = usePick(application.id)
  const { industry } = application.info
  const applicant = useFormPart(form, (typed) => typed.applicant)
  const asked = materialsFor({
    profile: materialsProfileOf(application.package),
    applicant,
    industry,
  })
  const openFile = useCallback(
    async (id: string) => {
      const opened = await files.open(id)
      return opened.ok ? opened.value : null
    },
    [files],
  )
  const openName = useCallback(
    async (sealed: string) => {
      const opened = await vault.open(sealed)
      return opened.ok ? opened.value : null
    },
    [vault],
  )
  const licence = industry === '' ? undefined : SPECIAL_LICENCES[industry]
  return (
    <section>
      <h2 className="text-h3">{copy.files}</h2>
      {asked.map(({ material, required }) => (
        <div key={material}>
          <MaterialUpload
            material={material}
            required={required}
            note={
              material === 'special-licence' && licence
                ? copy.specialLicence(licence[language])
                : undefined
            }
            files={application.materials.attachments.filter((file) => file.material === material)}
            missing={missingOf(material)}
            onPick={(file) => pick(material, file)}
            onRemove={(id) => remove.run(id)}
            openFile={openFile}
            openName={openName}
          />
          {material === 'authorisation' && (
            <div className="border-line border-b py-3">
              <Button size="small" onClick={() => downloadLetter(application, form.getValues())}>
                {copy.letter}
              </Button>
            </div>
          )}
        </div>
      ))}
    </section>
  )
}

/** Hands a picked file to the workflow and says what came of it, with what was measured. */
function usePick(id: string) {
  const refusals = useCopy(refusalCopy)
  const attach = useAttachFile(id)
  return async (material: Material, file: File): Promise<PickAnswer> => {
    const result = await attach.run({ material, file })
    if (result.ok) return result.value
    const { code } = result.error
    if (!isFileProblem(code)) return { refusal: refusals[code] }
    return measured(code, file)
  }
}

async function measured(problem: FileProblem, file: File): Promise<PickAnswer> {
  const head = new Uint8Array(await file.slice(0, 262_144).arrayBuffer())
  const size = factsOf(head)?.size
  return {
    problem,
    megabytes: (file.size / 1024 / 1024).toFixed(1),
    pixels: size ? `${size.width} × ${size.height} px` : '',
  }
}

function downloadLetter(application: Application, form: ApplicantForm) {
  const html = letterOfAuthorisation({ info: application.info, ...form })
  const url = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = '经办人委托函.html'
  link.click()
  URL.revokeObjectURL(url)
}
