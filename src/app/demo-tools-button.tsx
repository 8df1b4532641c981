import { lazy, Suspense, useState } from 'react'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { openRuntime } from './runtime.ts'

// What is marked as pure is left out of a build that shows no button.
const DemoTools = /* @__PURE__ */ lazy(async () => {
  const [{ DemoTools }] = await Promise.all([
    import('../features/demo-tools/demo-tools.tsx'),
    openRuntime(),
  ])
  return { default: DemoTools }
})

const demoToolsCopy = /* @__PURE__ */ defineCopy({
  zh: { open: '演示工具' },
  en: { open: 'Demo tools' },
})

/** Opens the panel that plays the reviewer, the bank and the calendar. */
export function DemoToolsButton() {
  const copy = useCopy(demoToolsCopy)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="h-7 shrink-0 whitespace-nowrap rounded-control bg-tip px-2.5 text-small text-tip-text max-md:h-8"
      >
        {copy.open}
      </button>
      {open && (
        <Suspense fallback={null}>
          <DemoTools onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
