import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { tell } from '../ui/told.ts'
import { appCopy } from './copy.ts'
import { isOutOfReach } from './renewal.ts'
import { areRecordsClosed, openRuntime, subscribeRuntime } from './runtime.ts'

const closedToNobody = () => false

/**
 * What did not arrive of the program while the page goes on: what a press needed, so that nobody waits for what it does,
 * and what opens the records, so that nobody takes them for gone.
 */
export function PartsNotice(): ReactNode {
  const copy = useCopy(appCopy)
  const areClosed = useSyncExternalStore(subscribeRuntime, areRecordsClosed, closedToNobody)
  const [isUnanswered, setIsUnanswered] = useState(false)
  useEffect(() => {
    const tellOfPress = ({ reason }: PromiseRejectionEvent) => {
      if (isOutOfReach(reason)) tell({ text: copy.pressMissing, isUndone: true })
    }
    addEventListener('unhandledrejection', tellOfPress)
    return () => removeEventListener('unhandledrejection', tellOfPress)
  }, [copy])
  if (!areClosed) return null
  const retry = async () => {
    setIsUnanswered(false)
    await openRuntime().catch(() => setIsUnanswered(true))
  }
  return (
    <div className="pt-4 print:hidden">
      <Notice tone="attention" role="status">
        {copy.recordsClosed} <TextAction onClick={retry}>{copy.retry}</TextAction>{' '}
        {isUnanswered && copy.unanswered}
      </Notice>
    </div>
  )
}
