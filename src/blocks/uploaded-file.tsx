import { useEffect, useState } from 'react'
import { useOpened } from '../app/hooks.ts'
import type { Attachment } from '../domain/applications/index.ts'
import { withoutInvisible } from '../domain/shared/typed-text.ts'
import { useCopy } from '../i18n/language.ts'
import { fileContent } from '../queries/file-content.ts'
import { sealedText } from '../queries/sealed-text.ts'
import { TextAction } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { DialogClose } from '../ui/dialog-close.tsx'
import { CheckIcon } from '../ui/icons.tsx'
import { KIND_NAMES, materialCopy } from './material-copy.ts'

type UploadedFileProps = {
  file: Attachment
  /** What it is called here: its own name is sealed, and opened only where files are chosen (MAT-09). */
  name: string
  /** Absent where the file can only be looked at. */
  onRemove?: () => void
  /** The picture is shown elsewhere already. */
  withoutPicture?: boolean
}

/** A file that was accepted: its kind, size and pixels, a small picture, and the large one on demand. */
export function UploadedFile({ file, name, onRemove, withoutPicture = false }: UploadedFileProps) {
  const copy = useCopy(materialCopy)
  const [zoomed, setZoomed] = useState(false)
  const url = usePicture(file.kind === 'pdf' || file.deleted ? null : file)
  const pixels = file.size ? ` · ${copy.pixels(file.size.width, file.size.height)}` : ''
  return (
    <div className="mt-3 flex items-center gap-3 text-small">
      {url && !withoutPicture && (
        <img
          src={url}
          alt=""
          className="h-12 w-18 shrink-0 rounded-check border border-line bg-paper object-cover"
        />
      )}
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-1.5 text-ink">
          <CheckIcon className="size-4 shrink-0 text-ok" />
          <span className="min-w-0 wrap-anywhere">{name}</span>
        </p>
        <p className="text-text-3">
          {fileFacts(file)}
          {pixels}
        </p>
        {url === null && <p className="text-warn">{copy.cannotShow}</p>}
      </div>
      {url && <TextAction onClick={() => setZoomed(true)}>{copy.enlarge}</TextAction>}
      {onRemove && <TextAction onClick={onRemove}>{copy.remove}</TextAction>}
      <Dialog
        open={zoomed}
        onClose={() => setZoomed(false)}
        title={name}
        className="w-auto max-w-[min(1000px,calc(100vw-32px))]"
      >
        {url && <img src={url} alt={name} className="max-h-[70vh] max-w-full bg-paper" />}
        <DialogClose onClose={() => setZoomed(false)} />
      </Dialog>
    </div>
  )
}

/** What a list says of a file: JPG · 1.2 MB (MAT-09). */
export function fileFacts({
  kind,
  bytes,
}: {
  kind: Attachment['kind'] | null
  bytes: number
}): string {
  const size = sizeOf(bytes)
  return kind === null ? size : `${KIND_NAMES[kind]} · ${size}`
}

/**
 * The name of a file, opened for the one who chooses files; null: not yet, or it cannot be opened here.
 */
export function useOpenedName({ sealedName }: Pick<Attachment, 'sealedName'>): string | null {
  const opened = useOpened(sealedText, sealedName === null ? null : { sealed: sealedName })
  // Marks of direction would show another name than the file has.
  return opened === undefined || opened === null ? null : withoutInvisible(opened)
}

/** In KB below a tenth of a megabyte, so that nothing shows as 0.0 MB. */
function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 100 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}

/** An address for the opened picture while it is shown; undefined: not yet or no picture, null: cannot be opened. */
export function usePicture(file: Attachment | null): string | null | undefined {
  const [url, setUrl] = useState<string | null>()
  const { id, kind } = file ?? { id: null, kind: null }
  const bytes = useOpened(fileContent, id === null ? null : { id })
  useEffect(() => {
    setUrl(bytes === undefined ? undefined : null)
    if (!bytes) return
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: `image/${kind}` }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, kind])
  return url
}
