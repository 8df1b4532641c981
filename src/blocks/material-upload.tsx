import { type ClipboardEvent, useId } from 'react'
import {
  type Attachment,
  type Material,
  takesPdf,
  takesSeveralFiles,
} from '../domain/applications/index.ts'
import { useCopy } from '../i18n/language.ts'
import { FieldError, type FieldFlag, FlagReason } from '../ui/field.tsx'
import { FileCover } from '../ui/file-input.tsx'
import { StateLabel } from '../ui/state-label.tsx'
import { materialCopy } from './material-copy.ts'
import { MaterialDrawing } from './material-drawing.tsx'
import { UploadedFile, useOpenedName, usePicture } from './uploaded-file.tsx'
import { type OnPick, useTaking } from './use-taking.ts'

type MaterialUploadProps = {
  /** Which place of which form this is: `FORM FIELD`. */
  place: string
  material: Material
  required: boolean
  /** What the reviewer said of it. */
  flag?: FieldFlag | undefined
  /** More about what is needed, such as the licence of this industry. */
  note?: string | undefined
  files: readonly Attachment[]
  /** The materials that the same content was handed in for before. */
  twins: readonly Material[]
  /** Something is missing here, said on a failed submit. */
  missing?: string | undefined
  onPick: OnPick
  onRemove: (id: string) => void
}

/** One material: what is needed, a place for the file, and what is wrong with it if something is. */
export function MaterialUpload(props: MaterialUploadProps) {
  const { place, material, required, flag, note, files, twins, missing, onPick, onRemove } = props
  const copy = useCopy(materialCopy)
  const base = useId()
  const { reading, trouble, take } = useTaking(place, takesSeveralFiles(material), onPick)
  const onPaste = (event: ClipboardEvent) => {
    const pasted = [...event.clipboardData.files]
    if (pasted.length > 0) take(pasted)
  }

  const [single] = takesSeveralFiles(material) ? [] : files
  const picture = usePicture(single && single.kind !== 'pdf' ? single : null)
  const error = trouble ?? (files.length === 0 ? missing : undefined)
  return (
    <div
      onPaste={onPaste}
      className="flex gap-6 border-line border-b py-5 max-lg:flex-col max-lg:gap-3"
    >
      <Slot
        material={material}
        picture={picture ?? null}
        isWrong={error !== undefined}
        describedBy={`${flag ? `${base}flag ` : ''}${flag?.tone === 'attention' ? `${flag.reasonId} ` : ''}${base}hint ${base}note`}
        onPick={take}
      />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline gap-2">
          <label htmlFor={material} className="font-strong text-ink">
            {copy.names[material]}
          </label>
          {!required && <span className="text-small text-text-3">{copy.optional}</span>}
          {flag && (
            <span id={`${base}flag`}>
              <StateLabel tone={flag.tone}>{flag.label}</StateLabel>
            </span>
          )}
        </p>
        {flag && <FlagReason flag={flag} className="mt-1" />}
        <p id={`${base}hint`} className="mt-1 text-small text-text-2">
          {note ?? copy.hints[material]}
          <span className="block text-text-3">
            {takesPdf(material) ? copy.limitsPdf : copy.limits}
          </span>
        </p>
        <div id={`${base}note`} aria-live="polite" className="mt-1 text-small">
          {reading && <p className="text-text-2">{copy.reading(reading)}</p>}
          {error && <FieldError>{error}</FieldError>}
          {twins.map((twin) => (
            <p key={twin} className="text-warn">
              {copy.twin(copy.names[twin])}
            </p>
          ))}
        </div>
        {files.map((file) => (
          <ChosenFile
            key={file.id}
            file={file}
            onRemove={() => onRemove(file.id)}
            withoutPicture={file === single}
          />
        ))}
      </div>
    </div>
  )
}

type ChosenFileProps = Omit<Parameters<typeof UploadedFile>[0], 'name'>

/** A file under its own name; where that is not open, under its material's. */
function ChosenFile(props: ChosenFileProps) {
  const copy = useCopy(materialCopy)
  const name = useOpenedName(props.file)
  return <UploadedFile {...props} name={name ?? copy.names[props.file.material]} />
}

type SlotProps = {
  material: Material
  picture: string | null
  isWrong: boolean
  describedBy: string
  onPick: (files: readonly File[]) => void
}

/** The place for the file: what a good photo shows, or the one that was taken. All of it is the input. */
function Slot({ material, picture, isWrong, describedBy, onPick }: SlotProps) {
  const copy = useCopy(materialCopy)
  return (
    <div
      data-invalid={isWrong || undefined}
      className="relative grid h-34 w-54 shrink-0 place-items-center rounded-control border border-line-control border-dashed bg-subtle has-focus-visible:outline-2 has-focus-visible:outline-focus data-invalid:border-2 data-invalid:border-bad max-md:w-full"
    >
      {picture ? (
        <img
          src={picture}
          alt=""
          className="absolute inset-0 size-full rounded-control bg-paper object-contain p-1 pb-9"
        />
      ) : (
        <MaterialDrawing material={material} />
      )}
      <span className="absolute inset-x-0 bottom-0 border-line border-t bg-raised py-1 text-center text-accent text-small">
        {picture ? copy.replace : copy.choose}
      </span>
      <FileCover
        id={material}
        accept={takesPdf(material) ? 'image/*,application/pdf' : 'image/*'}
        multiple={takesSeveralFiles(material)}
        aria-invalid={isWrong || undefined}
        aria-describedby={describedBy}
        onPick={onPick}
      />
    </div>
  )
}
