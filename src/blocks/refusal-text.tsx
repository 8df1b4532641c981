import { useCopy } from '../i18n/language.ts'
import { Notice } from '../ui/notice.tsx'
import { type RefusalCode, refusalCopy } from './refusal-copy.ts'

export function RefusalText({ code }: { code: RefusalCode }) {
  const refusals = useCopy(refusalCopy)
  return (
    <div className="mb-6">
      <Notice tone="bad" role="alert">
        {refusals[code]}
      </Notice>
    </div>
  )
}
