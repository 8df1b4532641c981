import { useEffect, useState, useSyncExternalStore } from 'react'
import { useRouteError } from 'react-router'
import { useCopy } from '../i18n/language.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Empty, PageHead } from '../ui/page.tsx'
import { Alive } from './alive.tsx'
import { appCopy } from './copy.ts'
import { note } from './last-errors.ts'
import { paths } from './paths.ts'
import {
  canLoadAnew,
  currentRenewal,
  isOutOfReach,
  loadWithTyped,
  subscribeRenewal,
} from './renewal.ts'
import { ReportButton } from './report-button.tsx'

/** 页面不存在: says so, and leads back. */
export function NotFoundPage() {
  const copy = useCopy(appCopy)
  return (
    <>
      <PageHead title={copy.notFound} documentTitle={copy.notFound} />
      <Empty
        title={copy.name}
        action={
          <ButtonLink kind="primary" to={paths.home}>
            {copy.home}
          </ButtonLink>
        }
      >
        {copy.notFoundText}
      </Empty>
    </>
  )
}

/** What failed around the page, too: all that there is is this. */
export function ErrorPage() {
  return (
    <main className="mx-auto max-w-[1200px] px-6">
      <PageError />
      <Alive />
    </main>
  )
}

/**
 * A bug, or a part of the program that did not load: nothing is lost, and what to do; what stands around the page stays.
 * While a newer version is being fetched it says only that.
 */
export function PageError() {
  const copy = useCopy(appCopy)
  const error = useRouteError()
  const isMissing = isOutOfReach(error)
  useEffect(() => note(error), [error])
  const renewal = useSyncExternalStore(subscribeRenewal, currentRenewal)
  const isRenewing = renewal === 'checking' || renewal === 'reloading'
  const title = isRenewing ? copy.renewing : copy.failed
  return (
    <>
      <PageHead title={title} documentTitle={title} />
      {isRenewing ? (
        <p role="status" className="py-6 text-text-2">
          {copy.renewingText}
        </p>
      ) : (
        <div className="border-bad border-t-2">
          <Empty title={copy.name} action={<Retry load={isMissing ? loadWithTyped : reload} />}>
            {isMissing ? copy.outOfReachText : copy.failedText}
          </Empty>
          {!isMissing && (
            <p className="flex flex-wrap justify-center gap-x-4 pb-6 text-small text-text-2">
              <ReportButton />
            </p>
          )}
        </div>
      )}
    </>
  )
}

const reload = () => location.reload()

/** Loads the page anew, where there is a server to load it from: without one even this page would be gone. */
function Retry({ load }: { load: () => void }) {
  const copy = useCopy(appCopy)
  const [isUnanswered, setIsUnanswered] = useState(false)
  const retry = async () => {
    setIsUnanswered(false)
    if (await canLoadAnew()) load()
    else setIsUnanswered(true)
  }
  return (
    <>
      <Button kind="primary" onClick={retry}>
        {copy.retry}
      </Button>
      <p role="status" className="mt-3 text-small text-text-2 empty:hidden">
        {isUnanswered && copy.unanswered}
      </p>
    </>
  )
}
