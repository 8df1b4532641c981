import { useState } from 'react'
import { useReadNow } from '../../../app/moment.ts'
import { useServices } from '../../../app/services.ts'
import { fileTime, saveFile } from '../../../blocks/save-file.ts'
import { useCopy } from '../../../i18n/language.ts'
import { sending } from '../../../ui/busy-press.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { FormTextField, useCheckedForm } from '../../../ui/form.tsx'
import { backupCopy } from './copy.ts'
import { newPassphraseSchema, type PassphraseProblem } from './problems.ts'

type MakeBackupProps = {
  open: boolean
  onClose: () => void
  onDone: (sentence: string) => void
}

/** Asks for a passphrase and hands the sealed file over. */
export function MakeBackup({ open, onClose, onDone }: MakeBackupProps) {
  const copy = useCopy(backupCopy)
  return (
    <Dialog open={open} onClose={onClose} title={copy.make}>
      <MakeForm onClose={onClose} onDone={onDone} />
    </Dialog>
  )
}

function MakeForm({ onClose, onDone }: Omit<MakeBackupProps, 'open'>) {
  const copy = useCopy(backupCopy)
  const { storeAdmin } = useServices()
  const readNow = useReadNow()
  const form = useCheckedForm(newPassphraseSchema, { passphrase: '', again: '' }, 'onSubmit')
  const { isSubmitting } = form.formState
  const [hasFailed, setFailed] = useState(false)
  const say = (problem: string) => copy.problems[problem as PassphraseProblem]
  const save = form.handleSubmit(
    async ({ passphrase }) => {
      setFailed(false)
      const made = await storeAdmin.backUp(passphrase).catch(() => null)
      if (made === null) return setFailed(true)
      const name = `qidian-${fileTime(readNow())}.backup`
      saveFile(name, made.file)
      onDone(copy.done(name) + (made.left > 0 ? copy.left(made.left) : ''))
    },
    (errors) => form.setFocus(errors.passphrase ? 'passphrase' : 'again'),
  )
  const secret = { type: 'password', autoComplete: 'new-password' }
  return (
    <form onSubmit={sending(save)} noValidate className="grid gap-4">
      <FormTextField
        {...{ form, say, name: 'passphrase', label: copy.passphrase, hint: copy.hint }}
        {...secret}
      />
      <FormTextField {...{ form, say, name: 'again', label: copy.again }} {...secret} />
      {hasFailed && (
        <p role="alert" className="text-small">
          <FieldError>{copy.failed}</FieldError>
        </p>
      )}
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>{copy.cancel}</Button>
        <Button kind="primary" type="submit" unavailable={isSubmitting}>
          {isSubmitting ? copy.saving : copy.save}
        </Button>
      </div>
    </form>
  )
}
