import { useRef, useState } from 'react'
import { LONGEST_PLAN_FILE } from '../../../domain/plans/index.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { planCopy } from './copy.ts'
import { sharedCopy } from './shared-copy.ts'

/** The text of a file that was chosen, or why it was not read. */
export type PlanFile = Result<string, 'too-long'>

/** 「打开方案文件」: a plan that is too long for an address (PLN-02). */
export function OpenPlanFile({ onRead }: { onRead: (file: PlanFile) => void }) {
  const copy = useCopy(planCopy)
  const words = useCopy(sharedCopy)
  const [failed, setFailed] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    try {
      // What is larger is no plan, and is not read.
      onRead(file.size > LONGEST_PLAN_FILE ? refuse('too-long') : ok(await file.text()))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="grid justify-items-start gap-2">
      <Button aria-describedby="plan-file-hint" onClick={() => input.current?.click()}>
        {copy.openFile}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={copy.openFile}
        accept=".txt,text/plain"
        onChange={async (event) => {
          const field = event.target
          const [file] = field.files ?? []
          // The same file may be chosen again.
          field.value = ''
          await read(file)
        }}
      />
      <p id="plan-file-hint" role="status" className="text-small text-text-3">
        {failed ? words.unreadable : words.fileHint}
      </p>
    </div>
  )
}
