import { useRef, useState } from 'react'
import { LONGEST_PLAN_FILE } from '../../../domain/plans/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button } from '../../../ui/button.tsx'
import { planCopy } from './copy.ts'

/** 「打开方案文件」: a plan that is too long for an address (PLN-02). */
export function OpenPlanFile({ onRead }: { onRead: (text: string) => void }) {
  const copy = useCopy(planCopy)
  const [failed, setFailed] = useState(false)
  const input = useRef<HTMLInputElement>(null)
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
        {failed ? copy.malformed : copy.fileHint}
      </p>
    </div>
  )
}
