import { Tabs as Widget } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { paintFirst } from './paint-first.ts'

type TabsProps<T extends string> = {
  tabs: readonly { value: T; label: string; description?: string | undefined; badge?: string }[]
  value: T
  onChange: (value: T) => void
  /** On a page they stand flush with it; in a dialog they keep its distance. */
  flush?: boolean
  /** What the chosen tab shows. */
  children: ReactNode
}

/** One of several panels. Arrow keys go along the tabs, Enter and the space bar choose. */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { tabs, value, onChange, flush = false, children } = props
  return (
    <Widget.Root
      value={value}
      onValueChange={(chosen) => paintFirst({}, () => onChange(chosen))}
      className="flex min-h-0 flex-1 flex-col"
    >
      <Widget.List
        className={`flex gap-5 overflow-x-auto border-line border-b max-md:gap-3 ${flush ? 'print:hidden' : 'px-6'}`}
      >
        {tabs.map((tab) => (
          <Widget.Tab
            key={tab.value}
            value={tab.value}
            aria-description={tab.description}
            className="shrink-0 whitespace-nowrap border-transparent border-b-2 py-2.5 text-text-2 hover:text-ink aria-selected:border-rule aria-selected:font-strong aria-selected:text-ink"
          >
            {tab.label}
            {tab.badge !== undefined && (
              <span aria-hidden="true" className="ml-1.5 font-normal text-text-3">
                {tab.badge}
              </span>
            )}
          </Widget.Tab>
        ))}
      </Widget.List>
      <Widget.Panel
        value={value}
        className={flush ? 'py-5' : 'min-h-0 flex-1 overflow-y-auto px-6 py-5'}
      >
        {children}
      </Widget.Panel>
    </Widget.Root>
  )
}
