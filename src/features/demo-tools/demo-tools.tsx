import { Tabs } from '@base-ui/react/tabs'
import { useEffect, useRef } from 'react'
import { useView } from '../../app/hooks.ts'
import { useCopy } from '../../i18n/language.ts'
import { waitingAtCounter } from '../../queries/waiting-at-counter.ts'
import { waitingPayments } from '../../queries/waiting-payments.ts'
import { waitingReviews } from '../../queries/waiting-reviews.ts'
import { CloseIcon } from '../../ui/icons.tsx'
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
export function DemoTools({ onClose }: { onClose: () => void }) {
  const copy = useCopy(demoCopy)
  const ref = useRef<HTMLDialogElement>(null)
  const travel = useTimeTravel()
  useEffect(() => {
    ref.current?.showModal()
  }, [])
  return (
    <dialog
      ref={ref}
      aria-label={copy.title}
      // React lets the closing of a dialog within this one bubble up to here.
      onClose={(event) => event.target === event.currentTarget && onClose()}
      className="stage mr-0 ml-auto flex h-dvh max-h-none w-[440px] max-w-full flex-col bg-bg text-text shadow-dialog"
    >
      <div className="px-6 pt-4 pb-4">
        <div className="flex items-center justify-between">
          <h2 className="text-h3">{copy.title}</h2>
          <button
            type="button"
            aria-label={copy.close}
            onClick={() => ref.current?.close()}
            className="grid size-9 place-items-center text-text-2 hover:text-ink"
          >
            <CloseIcon />
          </button>
        </div>
        <ClockControls travel={travel} />
      </div>
      <PanelTabs travel={travel} />
      <p className="border-line border-t px-6 py-4 text-note text-text-3">{copy.footer}</p>
    </dialog>
  )
}

function PanelTabs({ travel }: { travel: TimeTravel }) {
  const { tabs } = useCopy(demoCopy)
  const { consultations, deployments, refunds, invoices } = useView(waitingAtCounter, {})
  const counter = [consultations, deployments, refunds, invoices]
  const toReview = useView(waitingReviews, {})
  const reviews = counter.reduce((sum, { length }) => sum + length, toReview.length)
  const { awaited, unanswered } = useView(waitingPayments, {})
  return (
    <Tabs.Root defaultValue="time" className="flex min-h-0 flex-1 flex-col">
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
        <Tabs.Panel value="time">
          <TimeTab travel={travel} />
        </Tabs.Panel>
        <Tabs.Panel value="review">
          <ReviewTab />
        </Tabs.Panel>
        <Tabs.Panel value="payments">
          <PaymentsTab />
        </Tabs.Panel>
        <Tabs.Panel value="usage">
          <UsageTab />
        </Tabs.Panel>
        <Tabs.Panel value="scenarios">
          <ScenariosTab />
        </Tabs.Panel>
        <Tabs.Panel value="data">
          <DataTab />
        </Tabs.Panel>
      </div>
    </Tabs.Root>
  )
}

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
