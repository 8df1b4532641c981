import { useState } from 'react'
import { LONGEST_PLAN_FILE } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { planCopy } from './copy.ts'

/** 「打开方案文件」: a plan that is too long for an address (PLN-02). */
export function OpenPlanFile({ onRead }: { onRead: (text: string) => void }) {
  const copy = useCopy(planCopy)
  const [failed, setFailed] = useState(false)
  const read = async (file: File | undefined) => {
    if (!file) return
    try {
      // What is larger is no plan: enough of it is read to say so.
      onRead((await file.slice(0, LONGEST_PLAN_FILE + 1).text()) || ' ')
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="grid justify-items-start gap-1">
      <label htmlFor="plan-file" className="font-strong text-ink">
        {copy.openFile}
      </label>
      <input
        id="plan-file"
        type="file"
        accept=".txt,text/plain"
        aria-describedby="plan-file-hint"
        onChange={(event) => read(event.target.files?.[0])}
        className="max-w-full py-2"
      />
      <p id="plan-file-hint" role="status" className="text-small text-text-3">
        {failed ? copy.malformed : copy.fileHint}
      </p>
    </div>
  )
}
