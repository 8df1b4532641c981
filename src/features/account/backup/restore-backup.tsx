import { useState } from 'react'
import { brokenOffBy } from '../../../app/later.tsx'
import { type BackupAnswer, type NewDataset, useServices } from '../../../app/services.ts'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { refuse } from '../../../domain/shared/result.ts'
import { useCopy } from '../../../i18n/language.ts'
import { sending } from '../../../ui/busy-press.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field, FieldError } from '../../../ui/field.tsx'
import { FileCover } from '../../../ui/file-input.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useNewest } from '../../../ui/use-newest.ts'
import { backupCopy } from './copy.ts'

type RestoreBackupProps = {
  open: boolean
  onClose: () => void
  onDone: (sentence: string) => void
}

/** Opens a backup with its passphrase, says what it holds, and asks before it takes the place of what is here. */
export function RestoreBackup({ open, onClose, onDone }: RestoreBackupProps) {
  const copy = useCopy(backupCopy)
  return (
    <Dialog open={open} onClose={onClose} title={copy.restore}>
      <Restoring onClose={onClose} onDone={onDone} />
    </Dialog>
  )
}

/** What a backup holds, and the file that it is. */
type Opened = { readonly world: NewDataset; readonly name: string }

function Restoring({ onClose, onDone }: Omit<RestoreBackupProps, 'open'>) {
  const [opened, setOpened] = useState<Opened | null>(null)
  return opened === null ? (
    <OpenForm onClose={onClose} onOpened={setOpened} />
  ) : (
    <Confirm {...opened} onClose={onClose} onDone={onDone} />
  )
}

type OpenFormProps = { onClose: () => void; onOpened: (opened: Opened) => void }

function OpenForm({ onClose, onOpened }: OpenFormProps) {
  const copy = useCopy(backupCopy)
  const { storeAdmin } = useServices()
  const [file, setFile] = useState<File | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [isOpening, setIsOpening] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const failure = useFailure()
  const begin = useNewest()
  /** What is being opened is not what is asked for any longer. */
  const change = () => {
    begin()
    setIsOpening(false)
  }
  const open = async () => {
    if (file === null) return setProblem(copy.noFile)
    setProblem(null)
    setIsOpening(true)
    const isWanted = begin()
    // Without a network the part of the program that opens it may be missing.
    const answer = await storeAdmin.readBackup(file, passphrase).catch(() => null)
    if (!isWanted()) return
    setIsOpening(false)
    if (answer === null) setProblem(copy.notOpened)
    else if (answer.ok) onOpened({ world: answer.world, name: file.name })
    else setProblem(failure(answer))
  }
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={sending(() => (isOpening ? undefined : open()))}
    >
      <Field id="restore-file" label={copy.file}>
        {(control) => (
          <div className="relative grid min-h-11 place-items-center rounded-control border border-line-control border-dashed bg-subtle px-3 py-2 text-center text-accent has-focus-visible:outline-2 has-focus-visible:outline-focus">
            <span className="min-w-0 wrap-anywhere">{file === null ? copy.choose : file.name}</span>
            <FileCover
              {...control}
              accept=".backup"
              aria-describedby={problem === null ? undefined : 'restore-problem'}
              onPick={([chosen]) => {
                change()
                setFile(chosen ?? null)
              }}
            />
          </div>
        )}
      </Field>
      <TextField
        id="restore-passphrase"
        label={copy.passphrase}
        type="password"
        autoComplete="off"
        value={passphrase}
        onChange={(typed) => {
          change()
          setPassphrase(typed)
        }}
      />
      {problem !== null && (
        <p id="restore-problem" role="alert" className="text-small">
          <FieldError>{problem}</FieldError>
        </p>
      )}
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>{copy.cancel}</Button>
        <Button kind="primary" type="submit" unavailable={isOpening}>
          {isOpening ? copy.opening : copy.open}
        </Button>
      </div>
    </form>
  )
}

function useFailure() {
  const copy = useCopy(backupCopy)
  return (answer: Extract<BackupAnswer, { ok: false }>) =>
    answer.code === 'refused-records'
      ? copy.refusedRecords(answer.count)
      : copy.failures[answer.code]
}

type ConfirmProps = Opened & {
  onClose: () => void
  onDone: (sentence: string) => void
}

function Confirm({ world, name, onClose, onDone }: ConfirmProps) {
  const copy = useCopy(backupCopy)
  const refusals = useCopy(refusalCopy)
  const { storeAdmin } = useServices()
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const confirm = async () => {
    setIsBusy(true)
    const done = await storeAdmin.replace(world).catch((error) => refuse(brokenOffBy(error)))
    setIsBusy(false)
    if (done.ok) onDone(copy.restored)
    else setProblem(refusals[done.error.code])
  }
  return (
    <div className="grid gap-4">
      <div role="status">
        <p className="wrap-anywhere text-text-2">{name}</p>
        <p className="font-strong text-ink">
          {copy.holds(world.records.length, world.files?.length ?? 0)}
        </p>
        <p className="mt-1">{copy.replaces}</p>
      </div>
      {problem !== null && (
        <p role="alert" className="text-small">
          <FieldError>{problem}</FieldError>
        </p>
      )}
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>{copy.cancel}</Button>
        <Button kind="primary" unavailable={isBusy} onClick={confirm}>
          {isBusy ? copy.restoring : copy.confirm}
        </Button>
      </div>
    </div>
  )
}
