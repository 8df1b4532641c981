import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { type Keeping, useServices } from '../../../app/services.ts'
import { civilDateTimeOf } from '../../../domain/shared/instant.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { backupCopy } from './copy.ts'
import { MakeBackup } from './make-backup.tsx'
import { RestoreBackup } from './restore-backup.tsx'

/** 「备份」: how safe what is kept here is, and the two ways of a backup (MAT-09). */
export function BackupSection() {
  const copy = useCopy(backupCopy)
  const [told, setTold] = useState('')
  const [open, setOpen] = useState<'make' | 'restore' | null>(null)
  const { keeping, look } = useKeeping()
  const { hash } = useLocation()
  useEffect(() => {
    if (hash === '#backup') document.getElementById('backup')?.scrollIntoView()
  }, [hash])
  const end = (sentence: string) => {
    setOpen(null)
    setTold(sentence)
    look()
  }
  return (
    <section id="backup" className="mt-12 border-rule border-t-2 pt-5">
      <h2 className="text-h3">{copy.title}</h2>
      <div className="mt-2 grid max-w-[46em] gap-1 text-small text-text-2">
        <p>{copy.lead}</p>
        {keeping && <KeepingFacts keeping={keeping} />}
      </div>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button onClick={() => setOpen('make')}>{copy.make}</Button>
        <Button onClick={() => setOpen('restore')}>{copy.restore}</Button>
      </div>
      <p role="status" className="mt-3 text-ok text-small wrap-anywhere">
        {told}
      </p>
      <MakeBackup open={open === 'make'} onClose={() => setOpen(null)} onDone={end} />
      <RestoreBackup open={open === 'restore'} onClose={() => setOpen(null)} onDone={end} />
    </section>
  )
}

function KeepingFacts({ keeping }: { keeping: Keeping }) {
  const copy = useCopy(backupCopy)
  const { lastBackup, isPersistent, erases } = keeping
  return (
    <>
      {isPersistent === true && <p>{copy.kept}</p>}
      {isPersistent === false && <p>{erases ? copy.erases : copy.notKept}</p>}
      <p className="font-strong text-ink">
        {lastBackup === null ? copy.noBackup : copy.lastBackup(civilDateTimeOf(lastBackup))}
      </p>
    </>
  )
}

/** How safe what is kept here is; null until it is known. */
function useKeeping() {
  const { storeAdmin } = useServices()
  const [keeping, setKeeping] = useState<Keeping | null>(null)
  const look = useCallback(() => void storeAdmin.keeping().then(setKeeping), [storeAdmin])
  useEffect(look, [look])
  return { keeping, look }
}
