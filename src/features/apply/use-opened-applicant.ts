import { useCallback, useEffect, useRef, useState } from 'react'
import { useServices } from '../../app/services.ts'
import { type ApplicantForm, openApplicant } from '../../commands/save-applicant.ts'

/**
 * Who applies, in clear, as it is kept by now, whichever tab has written it; null until it is open. The clear text
 * lives as long as the page (MAT-09). `reopen` resolves when what is kept now is shown.
 */
export function useOpenedApplicant(id: string) {
  const { store, vault } = useServices()
  const [opened, setOpened] = useState<ApplicantForm | null>(null)
  const turn = useRef(Promise.resolve())
  const reopen = useCallback(() => {
    const open = async () => {
      const form = await openApplicant({ vault }, store.read().get('application', id)?.materials)
      setOpened(form)
    }
    // One after the other, each what is kept then: an older text never follows a newer one.
    turn.current = turn.current.then(open).catch((error: unknown) =>
      setOpened(() => {
        throw error
      }),
    )
    return turn.current
  }, [store, vault, id])
  useEffect(() => {
    void reopen()
    return store.subscribe(() => void reopen())
  }, [store, reopen])
  return { opened, reopen }
}
