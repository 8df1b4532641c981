import { useCopy } from '../i18n/language.ts'
import { Notice } from '../ui/notice.tsx'
import { type RefusalCode, refusalCopy } from './refusal-copy.ts'

/**
 * Why a command was refused, above the page; null: it was not. Its sentences come with every screen that can be
 * refused: a refusal must be told even where nothing more can be loaded.
 */
export function RefusalNotice({ code }: { code: RefusalCode | null }) {
  const refusals = useCopy(refusalCopy)
  if (code === null) return null
  return (
    <div className="mb-6">
      <Notice tone="bad" role="alert">
        {refusals[code]}
      </Notice>
    </div>
  )
}
