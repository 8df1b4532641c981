import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { StoreRefusal } from '../../api/ports.ts'
import { type Erased, useServices } from '../../app/services.ts'
import { refuse } from '../../domain/shared/result.ts'
import { useCopy } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FieldError } from '../../ui/field.tsx'
import { accountCopy } from './copy.ts'

/** 「清除我的全部数据」: asks once, deletes for good, and says so or why not. */
export function ClearData() {
  const copy = useCopy(accountCopy)
  const { storeAdmin } = useServices()
  const erased = useErased()
  const [asking, setAsking] = useState(false)
  const [isErasing, setIsErasing] = useState(false)
  const [refusal, setRefusal] = useState<StoreRefusal | null>(null)
  const confirm = async () => {
    setRefusal(null)
    setIsErasing(true)
    // Without a network the part of the program that does it may be missing.
    const done = await storeAdmin.erase().catch(() => refuse('storage-failed' as const))
    setIsErasing(false)
    // Done, the page is loaded anew.
    if (!done.ok) setRefusal(done.error.code)
  }
  return (
    <section className="mt-12 flex flex-wrap items-center justify-between gap-4 border-line border-t pt-6">
      <div className="text-small text-text-2">
        <p>{copy.otherSite}</p>
        <p role="status" className="text-ok">
          {erased && copy.erased[erased]}
        </p>
      </div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {copy.clear}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} role="alertdialog" title={copy.clear}>
        <p className="mb-5">{copy.clearText}</p>
        {refusal && (
          <p role="alert" className="mb-5 text-small">
            <FieldError>{copy.notErased[refusal]}</FieldError>
          </p>
        )}
        <div className="flex justify-end gap-3">
          <Button onClick={() => setAsking(false)}>{copy.keep}</Button>
          <Button kind="danger" unavailable={isErasing} onClick={confirm}>
            {isErasing ? copy.erasing : copy.clear}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}

/** What came of erasing, told by the page before this one; once. */
function useErased(): Erased | null {
  const { state } = useLocation()
  const navigate = useNavigate()
  const [erased] = useState<Erased | null>(() => readErased(state))
  useEffect(() => {
    if (readErased(state)) navigate('.', { replace: true, state: null })
  }, [state, navigate])
  return erased
}

function readErased(state: unknown): Erased | null {
  const erased: unknown = Object(state).erased
  return erased === 'all' || erased === 'silent-tab' ? erased : null
}
