import { useState } from 'react'
import { LONGEST_PLAN_FILE } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { FileButton } from '../../../ui/file-input.tsx'
import { planCopy } from './copy.ts'

/** 「打开方案文件」: a plan that is too long for an address (PLN-02). */
export function OpenPlanFile({ onRead }: { onRead: (text: string) => void }) {
  const copy = useCopy(planCopy)
  const [failed, setFailed] = useState(false)
  const read = async (file: File) => {
    try {
      // What is larger is no plan: enough of it is read to say so.
      onRead((await file.slice(0, LONGEST_PLAN_FILE + 1).text()) || ' ')
    } catch {
      setFailed(true)
    }
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
        {failed ? copy.malformed : copy.fileHint}
      </p>
    </div>
  )
}
