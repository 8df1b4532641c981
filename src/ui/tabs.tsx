import { type KeyboardEvent, type ReactNode, useId } from 'react'

type TabsProps<T extends string> = {
  tabs: readonly { value: T; label: string; description?: string | undefined; badge?: string }[]
  value: T
  onChange: (value: T) => void
  /** What the chosen tab shows. */
  children: ReactNode
}

/** It may hold nothing else that takes the focus. */
const SCROLLED_BY_KEYS = { tabIndex: 0 }

/** One of several panels. Arrow keys go along the tabs, Enter and the space bar choose. */
export function Tabs<T extends string>({ tabs, value, onChange, children }: TabsProps<T>) {
  const base = useId()
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <div
        role="tablist"
        onKeyDown={moveAlong}
        className="flex gap-5 overflow-x-auto border-line border-b px-6 max-md:gap-3"
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${base}${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${base}panel`}
            aria-description={tab.description}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            className="shrink-0 whitespace-nowrap border-transparent border-b-2 py-2.5 text-text-2 hover:text-ink aria-selected:border-rule aria-selected:font-strong aria-selected:text-ink"
          >
            {tab.label}
            {tab.badge !== undefined && (
              <span aria-hidden="true" className="ml-1.5 font-normal text-text-3">
                {tab.badge}
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${base}panel`}
        aria-labelledby={`${base}${value}`}
        {...SCROLLED_BY_KEYS}
        className="min-h-0 flex-1 overflow-y-auto px-6 py-5"
      >
        {children}
      </div>
    </div>
  )
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (step === undefined) return
  event.preventDefault()
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')]
  const at = tabs.findIndex((tab) => tab.matches(':focus'))
  tabs[step(at, tabs.length)]?.focus()
}
