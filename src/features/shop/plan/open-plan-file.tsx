import { useState } from 'react'
import { LONGEST_PLAN_FILE } from '../../../domain/plans/index.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { useCopy } from '../../../i18n/language.ts'
import { FileButton } from '../../../ui/file-input.tsx'
import { useNewest } from '../../../ui/use-newest.ts'
import { planCopy } from './copy.ts'
import { sharedCopy } from './shared-copy.ts'

/** The text of a file that was chosen, or why it was not read. */
export type PlanFile = Result<string, 'too-long'>

/** 「打开方案文件」: a plan that is too long for an address (PLN-02). */
export function OpenPlanFile({ onRead }: { onRead: (file: PlanFile) => void }) {
  const copy = useCopy(planCopy)
  const words = useCopy(sharedCopy)
  const [failed, setFailed] = useState(false)
  const begin = useNewest()
  const read = async (file: File) => {
    const isWanted = begin()
    // What is larger is no plan, and is not read.
    const isLarge = file.size > LONGEST_PLAN_FILE
    const text = isLarge ? '' : await file.text().catch(() => null)
    if (!isWanted()) return
    setFailed(text === null)
    if (text !== null) onRead(isLarge ? refuse('too-long') : ok(text))
  }
  return (
    <div className="grid justify-items-start gap-2">
      <FileButton
        aria-describedby="plan-file-hint"
        accept=".txt,text/plain"
        onPick={read}
        label={copy.openFile}
      />
      <p id="plan-file-hint" role="status" className="text-small text-text-3">
        {failed ? words.unreadable : words.fileHint}
      </p>
    </div>
  )
}
