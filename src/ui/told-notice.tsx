import { useEffect, useSyncExternalStore } from 'react'
import { Link, useLocation } from 'react-router'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { TextAction } from './button.tsx'
import { CheckIcon, WarningIcon } from './icons.tsx'
import { closeTold, currentTold, leaveTold, subscribeTold } from './told.ts'

export const toldCopy = defineCopy({
  zh: { close: '知道了' },
  en: { close: 'Got it' },
})

const nothing = () => null

const LOOKS = {
  done: { Icon: CheckIcon, frame: 'border-ok-mark bg-ok-soft', mark: 'text-ok' },
  undone: { Icon: WarningIcon, frame: 'border-bad bg-bad-soft', mark: 'text-bad' },
}

/**
 * What the last action did, above the page and in its flow, so that it covers no action; it stays in sight when the page
 * is scrolled. Where the focus goes when what had it is gone with the action: `keep-focus.ts`.
 */
export function ToldNotice() {
  const copy = useCopy(toldCopy)
  const told = useSyncExternalStore(subscribeTold, currentTold, nothing)
  // What was told belongs to one page: rendered with every address, it is left with it.
  useLocation()
  useEffect(leaveTold)
  const isUndone = told?.isUndone === true
  // What was not done holds until something else is tried.
  useEffect(() => {
    if (!isUndone) return
    addEventListener('click', closeTold, true)
    return () => removeEventListener('click', closeTold, true)
  }, [isUndone])
  const { Icon, frame, mark } = LOOKS[isUndone ? 'undone' : 'done']
  return (
    // It is there before there is anything to tell: only then is everything told.
    <div
      data-told
      aria-live="polite"
      role={told ? 'status' : undefined}
      className={told ? 'sticky top-0 z-20 pt-4 print:hidden' : undefined}
    >
      {told && (
        <div
          className={`flex gap-2.5 rounded-control border px-3.5 py-3 text-small shadow-float ${frame}`}
        >
          <Icon className={`mt-0.5 size-4 shrink-0 ${mark}`} />
          <p className="min-w-0 flex-1 wrap-anywhere text-ink">
            {told.text}{' '}
            {told.link && (
              <Link to={told.link.to} className="whitespace-nowrap underline">
                {told.link.label}
              </Link>
            )}
          </p>
          <TextAction
            className="-my-2.5 shrink-0 self-start py-2.5 max-md:min-h-0"
            onClick={closeTold}
          >
            {copy.close}
          </TextAction>
        </div>
      )}
    </div>
  )
}
