import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useCopy } from '../i18n/language.ts'
import { Opening } from '../ui/page.tsx'
import { ToldNotice } from '../ui/told-notice.tsx'
import { Alive } from './alive.tsx'
import { appCopy } from './copy.ts'
import { DemoStage } from './demo-stage.tsx'
import { NewVersionNotice } from './new-version-notice.tsx'
import { PartsNotice } from './parts-notice.tsx'
import { ReportButton } from './report-button.tsx'
import { useVisitor } from './services.ts'
import { TopBar } from './top-bar.tsx'

/** Seldom has anything to say: without it the page goes on. */
const HealthNotices = lazy(() =>
  import('./health-notices.tsx').then(
    ({ HealthNotices }) => ({ default: HealthNotices }),
    (): { default: () => ReactNode } => ({ default: () => null }),
  ),
)

/** Not in what is built. */
const Devtools = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./devtools.tsx')).Devtools }))
  : null

const HAS_DEMO_TOOLS = import.meta.env.VITE_DEMO_TOOLS !== 'off'

/** What stands around every page. */
export function Shell() {
  const copy = useCopy(appCopy)
  const visitor = useVisitor()
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const opened = useRef(pathname)

  useEffect(() => {
    // A new page is announced by its title; the first one is announced by the browser itself.
    if (opened.current === pathname) return
    opened.current = pathname
    // A tour goes to pages while whoever follows it stays where its buttons are.
    if (document.activeElement?.closest('[data-tour-region]')) return
    main.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [pathname])

  return (
    <div data-shell className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:rounded-control focus:bg-raised focus:px-4 focus:py-2"
      >
        {copy.skip}
      </a>
      <TopBar />
      <main
        id="main"
        ref={main}
        tabIndex={-1}
        className="mx-auto w-full max-w-[1248px] flex-1 px-6 pb-24 outline-none max-md:px-4 print:px-0 print:pb-0"
      >
        <NewVersionNotice />
        <PartsNotice />
        <ToldNotice />
        {visitor === 'known' && (
          <Suspense fallback={null}>
            <HealthNotices />
          </Suspense>
        )}
        {/* A backend that is far away: what stands around the page stays. */}
        <Suspense fallback={<Opening isAwaited />}>
          <Outlet />
          <Alive />
        </Suspense>
      </main>
      <footer className="border-line border-t max-md:pb-20 print:hidden">
        <div className="mx-auto flex max-w-[1248px] flex-wrap justify-between gap-2 px-6 py-4 text-note text-text-3 max-md:px-4">
          <p className="text-balance">{copy.footer}</p>
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <ReportButton />
            <p>{copy.sales}</p>
          </div>
        </div>
      </footer>
      {HAS_DEMO_TOOLS && <DemoStage />}
      <ScrollRestoration />
      {Devtools && visitor === 'known' && (
        <Suspense fallback={null}>
          <Devtools />
        </Suspense>
      )}
    </div>
  )
}
