import { type ComponentType, useSyncExternalStore } from 'react'
import { subscribeRuntime, whyMissing } from './runtime.ts'

const nothingMissing = () => null

/** A page that is shown before its records are open: where they cannot be opened it fails, and does not say that there are none. */
export function onceOpen(Page: ComponentType): ComponentType {
  return function PageOfRecords() {
    const error = useSyncExternalStore(subscribeRuntime, whyMissing, nothingMissing)
    if (error) throw error
    return <Page />
  }
}
