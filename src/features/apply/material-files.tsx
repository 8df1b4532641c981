import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useSaving } from '../../app/hooks.ts'
import { materialCopy } from '../../blocks/material-copy.ts'
import { MaterialUpload } from '../../blocks/material-upload.tsx'
import { FILE_LASTS, usePickedFile } from '../../blocks/picked-file.ts'
import { attachFile } from '../../commands/attach-file.ts'
import { removeFile } from '../../commands/remove-file.ts'
import {
  type ApplicantForm,
  type Application,
  type Material,
  materialsFor,
  materialsProfileOf,
  SPECIAL_LICENCES,
  twinOf,
} from '../../domain/applications/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { Button, TextAction } from '../../ui/button.tsx'
import type { FieldFlag } from '../../ui/field.tsx'
import { useFormPart } from '../../ui/form.tsx'
import { StateLabel } from '../../ui/state-label.tsx'
import type { IsWanted } from '../../ui/use-newest.ts'
import { letterOfAuthorisation } from './authorisation-letter.ts'
import { applyCopy } from './copy.ts'
import { materialsCopy } from './materials-copy.ts'
import type { ReturnedFlags } from './returned-items.ts'

type MaterialFilesProps = {
  application: Application
  flags: ReturnedFlags
  form: UseFormReturn<ApplicantForm>
  /** It was tried to go on: what is missing is said. */
  isTold: boolean
}

/** The files that this product, applicant and industry need (MAT-01). */
export function MaterialFiles({ application, flags, form, isTold }: MaterialFilesProps) {
  const copy = useCopy(materialsCopy)
  const language = useLanguage()
  const { industry } = application.info
  const applicant = useFormPart(form, (typed) => typed.applicant)
  const asked = materialsFor({
    profile: materialsProfileOf(application.package),
    applicant,
    industry,
  })
  const licence = industry === '' ? undefined : SPECIAL_LICENCES[industry]
  return (
    <section>
      <h2 className="text-h3">{copy.files}</h2>
      {asked.map(({ material, required }) => (
        <div key={material} data-place>
          <MaterialFile
            application={application}
            material={material}
            required={required}
            flag={flags[material]}
            note={
              material === 'special-licence' && licence
                ? copy.specialLicence(licence[language])
                : undefined
            }
            missing={isTold && required ? copy.problems['file-missing'] : undefined}
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

type MaterialFileProps = {
  application: Application
  material: Material
  required: boolean
  flag: FieldFlag | undefined
  note: string | undefined
  missing: string | undefined
}

function MaterialFile({ application, ...asked }: MaterialFileProps) {
  const { id, materials } = application
  const { material } = asked
  const pick = usePick(id, material)
  const { run: remove } = useSaving(removeFile, { scope: `${id} ${material}` })
  const [isUnfolded, setUnfolded] = useState(false)
  const files = materials.attachments.filter((file) => file.material === material)
  const twins = new Set(files.flatMap((file) => twinOf(file, materials.attachments) ?? []))
  const isAccepted = application.state === 'returned' && !asked.flag && files.length > 0
  if (isAccepted && !isUnfolded) {
    return <AcceptedMaterial material={material} onUnfold={() => setUnfolded(true)} />
  }
  return (
    <MaterialUpload
      {...asked}
      place={`${id} ${material}`}
      files={files}
      twins={[...twins]}
      onPick={pick}
      onRemove={(attachmentId) => remove({ id, attachmentId })}
    />
  )
}

/** What the reviewer had nothing against: out of the way, and still there to be looked at or replaced. */
function AcceptedMaterial({ material, onUnfold }: { material: Material; onUnfold: () => void }) {
  const copy = useCopy(applyCopy)
  const { names } = useCopy(materialCopy)
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-4 border-line border-b py-3">
      <span className="font-strong text-ink">{names[material]}</span>
      <span className="flex items-baseline gap-4 text-small">
        <StateLabel tone="good">{copy.accepted}</StateLabel>
        <TextAction aria-label={`${copy.unfold} ${names[material]}`} onClick={onUnfold}>
          {copy.unfold}
        </TextAction>
      </span>
    </p>
  )
}

/** Hands in a picked file; resolves to why it was not taken, or null. */
function usePick(id: string, material: Material) {
  const handIn = usePickedFile()
  const { run: attach } = useSaving(attachFile, {
    scope: `${id} ${material}`,
    lasts: FILE_LASTS,
    keepsPage: true,
  })
  return async (file: File, isWanted: IsWanted): Promise<string | null> => {
    const { name } = file
    const answer = await handIn(file, (bytes) => attach({ id, material, name, bytes }), isWanted)
    return typeof answer === 'string' ? answer : null
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
