import {
  startTransition,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { presenting, subscribePresenting } from '../stories/presenting.ts'
import { pressing } from '../ui/busy-press.ts'
import { CloseIcon } from '../ui/icons.tsx'
import { closeModal, openModal } from '../ui/open-modal.ts'
import { later } from './later.tsx'
import { beforehand } from './renewal.ts'

// What is marked as pure is left out of a build that shows no button.
const loadDemoTools = () => import('../features/demo-tools/demo-tools.tsx')

const DemoTools = /* @__PURE__ */ later(async () => (await loadDemoTools()).DemoTools, {
  isOfRecords: true,
})

export const demoToolsCopy = /* @__PURE__ */ defineCopy({
  zh: { open: '演示工具', close: '关闭' },
  en: { open: 'Demo tools', close: 'Close' },
})

const isPlainNow = () => presenting().isPlain
const isShown = () => false

/** Opens the panel that plays the reviewer, the bank and the calendar. */
export function DemoToolsButton() {
  const copy = useCopy(demoToolsCopy)
  /** How often it was opened; null: it is closed. */
  const [opened, setOpened] = useState<number | null>(null)
  const times = useRef(0)
  const open = () => {
    times.current += 1
    setOpened(times.current)
  }
  const prepare = () => beforehand(loadDemoTools)
  const isPlain = useSyncExternalStore(subscribePresenting, isPlainNow, isShown)
  if (isPlain) return null
  return (
    <>
      <button
        type="button"
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={pressing(open)}
        className="h-7 shrink-0 whitespace-nowrap rounded-control bg-tip px-2.5 text-small text-tip-text max-md:h-8"
      >
        {copy.open}
      </button>
      {/* It is gone before it is taken apart. */}
      {opened !== null && (
        <Panel key={opened} onClose={() => startTransition(() => setOpened(null))} />
      )}
    </>
  )
}

/** It stands within the press that opens it; what it holds follows. */
function Panel({ onClose }: { onClose: () => void }) {
  const copy = useCopy(demoToolsCopy)
  const ref = useRef<HTMLDialogElement>(null)
  const isFilled = useDeferredValue(true, false)
  useEffect(() => {
    if (ref.current) openModal(ref.current)
  }, [])
  return (
    <dialog
      ref={ref}
      aria-label={copy.open}
      // React lets the closing of a dialog within this one bubble up to here.
      onClose={(event) => event.target === event.currentTarget && onClose()}
      className="stage fixed inset-0 z-50 mr-0 ml-auto flex h-dvh max-h-none w-[500px] max-w-full flex-col bg-bg text-text shadow-dialog [@media(max-height:480px)]:block [@media(max-height:480px)]:overflow-y-auto"
    >
      <div className="flex items-center justify-between px-6 pt-4">
        <h2 className="text-h3">{copy.open}</h2>
        <button
          type="button"
          aria-label={copy.close}
          onClick={pressing(() => ref.current && closeModal(ref.current))}
          className="grid size-9 place-items-center text-text-2 hover:text-ink"
        >
          <CloseIcon />
        </button>
      </div>
      {isFilled && <DemoTools />}
    </dialog>
  )
}
