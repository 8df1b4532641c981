import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { useMatches } from 'react-router'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { tell } from '../ui/told.ts'
import { appCopy } from './copy.ts'
import type { PageHandle } from './page-route.ts'
import { isOutOfReach, untilNotRenewed } from './renewal.ts'
import { areRecordsClosed, openRuntime, subscribeRuntime } from './runtime.ts'

/** What did not arrive of the program while the page goes on, so that nobody waits for it or takes anything for gone. */
export function PartsNotice(): ReactNode {
  useTellOfPresses()
  const areClosed = useSyncExternalStore(subscribeRuntime, areRecordsClosed, closedToNobody)
  // A page of records says by itself that it did not open.
  const isSaid = useMatches().some(({ handle }) => (handle as PageHandle | undefined)?.isOfRecords)
  const isShown = areClosed && !isSaid
  return (
    // It is there before there is anything to tell: only then is it told.
    <div aria-live="polite" className={isShown ? 'pt-4 print:hidden' : undefined}>
      {isShown && <RecordsClosed />}
    </div>
  )
}

const closedToNobody = () => false

/** Tells who pressed something that a part of it did not arrive: nobody else does. */
function useTellOfPresses(): void {
  const copy = useCopy(appCopy)
  useEffect(() => {
    const tellOfPress = async ({ reason }: PromiseRejectionEvent) => {
      if (!isOutOfReach(reason)) return
      await untilNotRenewed()
      tell({ text: copy.pressMissing, isUndone: true })
    }
    addEventListener('unhandledrejection', tellOfPress)
    return () => removeEventListener('unhandledrejection', tellOfPress)
  }, [copy])
}

/** What is kept here did not open beside the page. */
function RecordsClosed() {
  const copy = useCopy(appCopy)
  const [isUnanswered, setIsUnanswered] = useState(false)
  const retry = async () => {
    setIsUnanswered(false)
    await openRuntime().catch((error) => {
      if (!isOutOfReach(error)) throw error
      setIsUnanswered(true)
    })
  }
  return (
    <Notice tone="attention">
      {copy.recordsClosed} <TextAction onClick={retry}>{copy.retry}</TextAction>{' '}
      {isUnanswered && copy.unanswered}
    </Notice>
  )
}
