import type { ReactNode } from 'react'
import { useCopy } from '../i18n/language.ts'
import { Notice } from '../ui/notice.tsx'
import { type RefusalCode, refusalCopy } from './refusal-copy.ts'

/** 「操作」 of a record, and why the last one was refused; null: it was not. */
export function RecordActions(props: { refusal: RefusalCode | null; children: ReactNode }) {
  const refusals = useCopy(refusalCopy)
  return (
    <div className="relative flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
      {props.children}
      {props.refusal && (
        <Notice tone="bad" role="alert">
          {refusals[props.refusal]}
        </Notice>
      )}
    </div>
  )
}
