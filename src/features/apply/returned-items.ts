import { useEffect, useMemo, useState } from 'react'
import {
  type Application,
  itemsNotFixed,
  type ReturnableItem,
  stepOfItem,
  type WizardStep,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import type { FieldFlag } from '../../ui/field.tsx'
import { applyCopy } from './copy.ts'

/** What the reviewer said of the items that were sent back; of the others nothing. */
export type ReturnedFlags = Readonly<Partial<Record<ReturnableItem, FieldFlag>>>

const NO_FLAGS: ReturnedFlags = {}

/** Where the reason stands on a page. */
const REASON = 'returned-reason'

export type ReturnedPage = WizardStep | 'request'

/** The page on which an item is fixed; a purchase application has one. */
function pageOf({ stage }: Pick<Application, 'stage'>, item: ReturnableItem): ReturnedPage {
  return stage === 'request' ? 'request' : stepOfItem(item)
}

/** Whether a page holds items that are still to be fixed, and says why beside the first of them. */
export function saysReason(application: Application, page: ReturnedPage): boolean {
  if (application.state !== 'returned') return false
  return itemsNotFixed(application).some((item) => pageOf(application, item) === page)
}

/**
 * 「请修改」 or 「请替换」 beside each item that was sent back, and 「已修改」 once something was changed (APP-06). The reason
 * stands once on a page, beside its first item that is still to be fixed; the others refer to it. The same object as
 * long as nothing of that changes: a key renders no other field.
 */
export function useReturnedFlags(application: Application): ReturnedFlags {
  const copy = useCopy(applyCopy)
  const said =
    application.state === 'returned'
      ? JSON.stringify([application.note, itemsNotFixed(application)])
      : null
  const { stage } = application
  return useMemo(() => {
    if (said === null) return NO_FLAGS
    const [{ items, reason }, notFixed] = JSON.parse(said) as [
      { items: ReturnableItem[]; reason: string },
      ReturnableItem[],
    ]
    const isFirst = (item: ReturnableItem) =>
      notFixed.find((other) => pageOf({ stage }, other) === pageOf({ stage }, item)) === item
    const flagOf = (item: ReturnableItem): FieldFlag => {
      const words = copy.flags[isFile(item) ? 'file' : 'field']
      if (!notFixed.includes(item)) return { label: words.fixed, tone: 'good' }
      const flag = { label: words.toFix, tone: 'attention', reasonId: REASON } as const
      return isFirst(item) ? { ...flag, reason } : flag
    }
    return Object.fromEntries(items.map((item) => [item, flagOf(item)]))
  }, [said, copy, stage])
}

const PERSON: readonly string[] = ['name', 'idNumber', 'applicantMobile']

function isFile(item: ReturnableItem): boolean {
  return stepOfItem(item) === 'materials' && !PERSON.includes(item) && !(item in REQUEST_ITEMS)
}

const REQUEST_ITEMS = { wish: true, expectedUsers: true, expectedEmployees: true }

/** The request calls the number of users and of employees one. */
const CONTROLS: Partial<Record<string, string>> = { expectedEmployees: 'expectedUsers' }

/** Goes to the first item of the page that is still to be fixed, once, when the page is opened. */
export function useGoToFirstReturned(flags: ReturnedFlags): void {
  // What is fixed afterwards moves nobody.
  const [first] = useState(() => toFix(flags))
  useEffect(() => {
    // The page's heading takes the focus first.
    const frame = requestAnimationFrame(() => {
      const control = first
        .map((item) => document.getElementById(CONTROLS[item] ?? item))
        .find((found) => found !== null)
      control?.focus({ preventScroll: true })
      control?.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [first])
}

function toFix(flags: ReturnedFlags): readonly string[] {
  return Object.entries(flags).flatMap(([item, { tone }]) => (tone === 'attention' ? item : []))
}
