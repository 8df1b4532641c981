import { Tabs } from '@base-ui/react/tabs'
import { memo, useDeferredValue, useState } from 'react'
import { useView } from '../../app/hooks.ts'
import { useCopy } from '../../i18n/language.ts'
import { waitingAtCounter } from '../../queries/waiting-at-counter.ts'
import { waitingPayments } from '../../queries/waiting-payments.ts'
import { waitingReviews } from '../../queries/waiting-reviews.ts'
import { ClockControls } from './clock-controls.tsx'
import { demoCopy } from './copy.ts'
import { DataTab } from './data-tab.tsx'
import { PaymentsTab } from './payments-tab.tsx'
import { ReviewTab } from './review-tab.tsx'
import { ScenariosTab } from './scenarios-tab.tsx'
import { TimeTab } from './time-tab.tsx'
import { UsageTab } from './usage-tab.tsx'
import { type TimeTravel, useTimeTravel } from './use-time-travel.ts'

/** Backstage: nobody stands behind the counter, so this plays the reviewer, the bank and the calendar. */
export function DemoTools() {
  const copy = useCopy(demoCopy)
  const travel = useTimeTravel()
  return (
    <>
      <div className="px-6 pb-4">
        <ClockControls travel={travel} />
      </div>
      <PanelTabs travel={travel} />
      <p className="border-line border-t px-6 py-4 text-note text-text-3">{copy.footer}</p>
    </>
  )
}

const TABS = ['time', 'review', 'payments', 'usage', 'scenarios', 'data'] as const

type TabName = (typeof TABS)[number]

function PanelTabs({ travel }: { travel: TimeTravel }) {
  const { tabs } = useCopy(demoCopy)
  const { consultations, deployments, refunds, invoices } = useView(waitingAtCounter, {})
  const counter = [consultations, deployments, refunds, invoices]
  const toReview = useView(waitingReviews, {})
  const reviews = counter.reduce((sum, { length }) => sum + length, toReview.length)
  const { awaited, unanswered } = useView(waitingPayments, {})
  const [chosen, setChosen] = useState<TabName>('time')
  // The tab is chosen within the press; what it shows follows.
  const shown = useDeferredValue(chosen)
  return (
    <Tabs.Root value={chosen} onValueChange={setChosen} className="flex min-h-0 flex-1 flex-col">
      <Tabs.List className="flex gap-5 overflow-x-auto border-line border-b px-6 max-md:gap-3">
        <Tab value="time">{tabs.time}</Tab>
        <Tab value="review" waiting={reviews}>
          {tabs.review}
        </Tab>
        <Tab value="payments" waiting={awaited.length + unanswered.length}>
          {tabs.payments}
        </Tab>
        <Tab value="usage">{tabs.usage}</Tab>
        <Tab value="scenarios">{tabs.scenarios}</Tab>
        <Tab value="data">{tabs.data}</Tab>
      </Tabs.List>
      <div className="min-h-0 flex-1 overflow-y-auto px-6 py-5">
        {TABS.map((tab) => (
          <Tabs.Panel key={tab} value={tab}>
            {tab === shown && <TabContent tab={tab} travel={travel} />}
          </Tabs.Panel>
        ))}
      </div>
    </Tabs.Root>
  )
}

const TabContent = memo(function TabContent({ tab, travel }: { tab: TabName; travel: TimeTravel }) {
  switch (tab) {
    case 'time':
      return <TimeTab travel={travel} />
    case 'review':
      return <ReviewTab />
    case 'payments':
      return <PaymentsTab />
    case 'usage':
      return <UsageTab />
    case 'scenarios':
      return <ScenariosTab />
    case 'data':
      return <DataTab />
  }
})

/** `waiting` is shown beside the name and is a description, so that the name stays what it is. */
function Tab(props: { value: string; waiting?: number; children: string }) {
  const { value, waiting = 0, children } = props
  const copy = useCopy(demoCopy)
  return (
    <Tabs.Tab
      value={value}
      aria-description={waiting > 0 ? copy.waiting(waiting) : undefined}
      className="shrink-0 whitespace-nowrap border-transparent border-b-2 py-2.5 text-text-2 hover:text-ink aria-selected:border-rule aria-selected:font-strong aria-selected:text-ink"
    >
      {children}
      {waiting > 0 && (
        <span aria-hidden="true" className="ml-1.5 font-normal text-text-3">
          {waiting}
        </span>
      )}
    </Tabs.Tab>
  )
}
