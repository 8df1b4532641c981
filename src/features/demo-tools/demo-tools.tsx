import { memo, Suspense, useDeferredValue, useState } from 'react'
import { useView } from '../../app/hooks.ts'
import { later } from '../../app/later.tsx'
import { useCopy } from '../../i18n/language.ts'
import { waitingAtCounter } from '../../queries/waiting-at-counter.ts'
import { waitingPayments } from '../../queries/waiting-payments.ts'
import { waitingReviews } from '../../queries/waiting-reviews.ts'
import { Tabs } from '../../ui/tabs.tsx'
import { ClockControls } from './clock-controls.tsx'
import { demoCopy } from './copy.ts'
import { DataTab } from './data-tab.tsx'
import { PaymentsTab } from './payments-tab.tsx'
import { ReviewTab } from './review-tab.tsx'
import { ScenariosTab } from './scenarios-tab.tsx'
import { TimeTab } from './time-tab.tsx'
import { PlainSwitch } from './tour/plain-switch.tsx'
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
      <PlainSwitch />
      <p className="border-line border-t px-6 py-4 text-note text-text-3">{copy.footer}</p>
    </>
  )
}

/** It takes all stories there are, so it comes when it is opened. */
const StoriesTab = later(async () => (await import('./stories-tab.tsx')).StoriesTab)

const TABS = ['time', 'review', 'payments', 'usage', 'scenarios', 'stories', 'data'] as const

type TabName = (typeof TABS)[number]

function PanelTabs({ travel }: { travel: TimeTravel }) {
  const texts = useCopy(demoCopy)
  const { tabs } = texts
  const { consultations, deployments, refunds, invoices } = useView(waitingAtCounter, {})
  const counter = [consultations, deployments, refunds, invoices]
  const toReview = useView(waitingReviews, {})
  const reviews = counter.reduce((sum, { length }) => sum + length, toReview.length)
  const { awaited, unanswered } = useView(waitingPayments, {})
  const [chosen, setChosen] = useState<TabName>('time')
  // The tab is chosen within the press; what it shows follows.
  const shown = useDeferredValue(chosen)
  const waiting: Partial<Record<TabName, number>> = {
    review: reviews,
    payments: awaited.length + unanswered.length,
  }
  const described = TABS.map((value) => {
    const count = waiting[value] ?? 0
    const label = tabs[value]
    // What waits is a description, so that the name stays what it is.
    return count > 0
      ? { value, label, description: texts.waiting(count), badge: String(count) }
      : { value, label }
  })
  return (
    <Tabs tabs={described} value={chosen} onChange={setChosen}>
      {shown === chosen && <TabContent tab={shown} travel={travel} />}
    </Tabs>
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
    case 'stories':
      return (
        <Suspense>
          <StoriesTab />
        </Suspense>
      )
    case 'data':
      return <DataTab />
  }
})
