import { useState } from 'react'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { replaceCopy } from './replace-copy.ts'
import { useSaveExport } from './save-export.ts'

type ReplaceDialogProps = {
  open: boolean
  /** What will take the place of the present data. */
  what: string
  onCancel: () => void
  onConfirm: () => Promise<unknown>
}

/** 「确认替换数据」: asks before a world takes the place of another, and offers an export. */
export function ReplaceDialog({ open, what, onCancel, onConfirm }: ReplaceDialogProps) {
  const copy = useCopy(replaceCopy)
  const saveExport = useSaveExport()
  const [isBusy, setIsBusy] = useState(false)
  const confirm = async () => {
    setIsBusy(true)
    try {
      await onConfirm()
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <Dialog open={open} onClose={onCancel} title={copy.title} className="stage">
      <p className="font-strong text-ink">{what}</p>
      <p className="mt-1">{copy.text}</p>
      <div className="mt-5 flex flex-wrap justify-end gap-3">
        <Button className="mr-auto max-md:w-full" onClick={saveExport}>
          {copy.exportData}
        </Button>
        <Button onClick={onCancel}>{copy.cancel}</Button>
        <Button kind="primary" unavailable={isBusy} onClick={confirm}>
          {isBusy ? copy.busy : copy.confirm}
        </Button>
      </div>
    </Dialog>
  )
}
