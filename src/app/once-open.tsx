import { type ComponentType, useContext, useSyncExternalStore } from 'react'
import { currentServices, subscribeRuntime, whyMissing } from './runtime.ts'
import { ServicesContext } from './services.ts'

const nothingMissing = () => null

/** A page that is shown before its records are open: where they cannot be opened it fails, and does not say that there are none. */
export function onceOpen(Page: ComponentType): ComponentType {
  return function PageOfRecords() {
    const error = useSyncExternalStore(subscribeRuntime, whyMissing, nothingMissing)
    if (error) throw error
    return <Page />
  }
}

/** A page, or part of one, that came with its records: it has them also where the rest of the screen gets them a moment later. */
export function withOpened<Props extends object>(Page: ComponentType<Props>): ComponentType<Props> {
  return function OpenedPage(props: Props) {
    return (
      <ServicesContext value={useContext(ServicesContext) ?? currentServices()}>
        <Page {...props} />
      </ServicesContext>
    )
  }
}
