import { useState } from 'react'
import { later } from '../../app/later.tsx'
import { compareCopy } from '../../blocks/compare-copy.ts'
import type { EditionLine } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { TextAction } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogClose } from '../../ui/dialog-close.tsx'

const EditionMatrix = later(
  async () => (await import('../../blocks/edition-matrix.tsx')).EditionMatrix,
)

/** 「版本对比」 beside the choice of an edition (CAT-02). */
export function CompareEditions({ line }: { line: EditionLine }) {
  const copy = useCopy(compareCopy)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <TextAction className="text-small" onClick={() => setOpen(true)}>
        {copy.title}
      </TextAction>
      <Dialog
        open={open}
        onClose={close}
        title={copy.title}
        className="max-h-[calc(100dvh-32px)] w-[960px] overflow-y-auto"
      >
        <EditionMatrix line={line} />
        <DialogClose onClose={close} />
      </Dialog>
    </>
  )
}
