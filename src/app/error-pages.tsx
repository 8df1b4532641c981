import { useSyncExternalStore } from 'react'
import { useCopy } from '../i18n/language.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Empty, PageHead } from '../ui/page.tsx'
import { Alive } from './alive.tsx'
import { appCopy } from './copy.ts'
import { paths } from './paths.ts'
import { currentRenewal, subscribeRenewal } from './renewal.ts'

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

/**
 * A bug, or a part of the program that did not load: nothing is lost, and what to do. While a newer version is
 * being fetched it says only that.
 */
export function ErrorPage() {
  const copy = useCopy(appCopy)
  const renewal = useSyncExternalStore(subscribeRenewal, currentRenewal)
  const isRenewing = renewal === 'checking' || renewal === 'reloading'
  const title = isRenewing ? copy.renewing : copy.failed
  return (
    <main className="mx-auto max-w-[1200px] px-6">
      <PageHead title={title} documentTitle={title} />
      <Alive />
      {isRenewing ? (
        <p role="status" className="py-6 text-text-2">
          {copy.renewingText}
        </p>
      ) : (
        <div className="border-bad border-t-2">
          <Empty
            title={copy.name}
            action={
              <Button kind="primary" onClick={() => location.reload()}>
                {copy.retry}
              </Button>
            }
          >
            {copy.failedText}
          </Empty>
        </div>
      )}
    </main>
  )
}
