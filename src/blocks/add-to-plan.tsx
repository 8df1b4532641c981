import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { Later } from '../app/later.tsx'
import { useReadToday } from '../app/moment.ts'
import type { Estimate } from '../domain/estimates/index.ts'
import type { CivilDate } from '../domain/shared/civil-date.ts'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { addToPlanCopy } from './add-to-plan-copy.ts'

/** What asks into which plan an item goes. */
export type AddingDialogProps = { estimate: Estimate; onClose: () => void }

type AddToPlanProps = {
  /** Comes when it is asked for. */
  Dialog: Later<AddingDialogProps>
  /** What is on the page by now, paid that day; null: something of it is still wrong. */
  estimateOf: (today: CivilDate) => Estimate | null | Promise<Estimate | null>
}

/** 「加入方案」: puts what is on the page into a plan, new or saved (PLN-01). */
export function AddToPlan({ Dialog, estimateOf }: AddToPlanProps) {
  const copy = useCopy(addToPlanCopy)
  const readToday = useReadToday()
  const [estimate, setEstimate] = useState<Estimate | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const ask = async () => {
    const coming = Dialog.fetch()
    // Not needed where something is still wrong.
    coming.catch(() => {})
    const found = await readToday().then(estimateOf)
    if (found !== null) await coming
    setIsMissing(found === null)
    setEstimate(found)
  }
  return (
    <div className="print:hidden">
      <TextAction onClick={ask}>{copy.add}</TextAction>
      <p role="status" className="text-small text-warn empty:hidden">
        {isMissing ? copy.incomplete : ''}
      </p>
      {/* It has a form of its own, which may not stand in the one it is asked for in. */}
      {estimate &&
        createPortal(
          <Dialog estimate={estimate} onClose={() => setEstimate(null)} />,
          document.body,
        )}
    </div>
  )
}
