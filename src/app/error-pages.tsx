import { useCopy } from '../i18n/language.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Empty, PageHead } from '../ui/page.tsx'
import { appCopy } from './copy.ts'
import { paths } from './paths.ts'

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

/** A bug, or a part of the program that did not load: nothing is lost, and what to do. */
export function ErrorPage() {
  const copy = useCopy(appCopy)
  return (
    <main className="mx-auto max-w-[1200px] px-6">
      <PageHead title={copy.failed} documentTitle={copy.failed} />
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
    </main>
  )
}
