import { lazy, type ReactNode, Suspense, useState } from 'react'
import { NavLink } from 'react-router'
import { useCopy } from '../i18n/language.ts'
import { pressing } from '../ui/busy-press.ts'
import { CloseIcon, Mark, MenuIcon, ThemeIcon } from '../ui/icons.tsx'
import { appCopy } from './copy.ts'
import { DemoToolsButton } from './demo-tools-button.tsx'
import { paths } from './paths.ts'
import { usePreferences } from './preferences.tsx'
import { useVisitor } from './services.ts'

const nothing = (): { default: () => ReactNode } => ({ default: () => null })

/** They read records, which a first visitor has none of; without them the bar is whole. */
const UnreadBadge = lazy(() =>
  import('./unread.tsx').then(({ UnreadBadge }) => ({ default: UnreadBadge }), nothing),
)
const UnreadSentence = lazy(() =>
  import('./unread.tsx').then(({ UnreadSentence }) => ({ default: UnreadSentence }), nothing),
)

const HAS_DEMO_TOOLS = import.meta.env.VITE_DEMO_TOOLS !== 'off'

export function TopBar() {
  const copy = useCopy(appCopy)
  const [open, setOpen] = useState(false)
  return (
    <header className="border-line border-b print:hidden">
      <div className="mx-auto flex h-14 max-w-[1248px] items-center gap-4 px-6 max-md:h-13 max-md:gap-2 max-md:px-4">
        <NavLink
          to={paths.home}
          aria-label={copy.name}
          className="flex items-center gap-2 font-strong text-ink hover:text-ink hover:no-underline"
        >
          <Mark />
          <span className="max-md:text-small max-md:leading-4">{copy.name}</span>
        </NavLink>
        <Navigation open={open} onNavigate={() => setOpen(false)} />
        <div className="ml-auto flex shrink-0 items-center gap-3">
          {HAS_DEMO_TOOLS && <DemoToolsButton />}
          <div className="-mr-2 flex items-center gap-1 max-xl:hidden">
            <Preferences />
          </div>
          <button
            type="button"
            aria-label={copy.menu}
            aria-expanded={open}
            onClick={pressing(() => setOpen(!open))}
            className="-mr-3.5 grid size-11 place-items-center xl:hidden"
          >
            {open ? <CloseIcon /> : <MenuIcon />}
          </button>
        </div>
      </div>
    </header>
  )
}

function Navigation({ open, onNavigate }: { open: boolean; onNavigate: () => void }) {
  const copy = useCopy(appCopy)
  const isKnown = useVisitor() === 'known'
  const links = [
    { to: paths.home, label: copy.links.home },
    { to: paths.pricing, label: copy.links.pricing },
    { to: paths.applications, label: copy.links.applications },
    { to: paths.products, label: copy.links.products },
    { to: paths.plans, label: copy.links.plans },
    { to: paths.renewals, label: copy.links.renewals },
    { to: paths.orders, label: copy.links.orders },
    { to: paths.invoices, label: copy.links.invoices },
    { to: paths.messages, label: copy.links.messages },
    { to: paths.help, label: copy.links.help },
  ]
  return (
    <nav
      aria-label={copy.navigation}
      className={`self-stretch max-xl:absolute max-xl:inset-x-0 max-xl:top-14 max-xl:z-20 max-xl:border-line max-xl:border-y max-xl:bg-bg max-xl:px-6 max-xl:py-2 max-md:top-13 max-md:px-4 ${open ? '' : 'max-xl:hidden'}`}
    >
      <ul className="flex h-full max-xl:flex-col">
        {links.map(({ to, label }) => (
          <li key={to} className="h-full">
            <NavLink
              to={to}
              end={to === paths.home}
              aria-describedby={to === paths.messages && isKnown ? 'unread' : undefined}
              onClick={onNavigate}
              className="flex h-full items-center border-transparent border-b-2 px-1.5 whitespace-nowrap text-text-2 hover:text-ink hover:no-underline aria-[current=page]:border-rule aria-[current=page]:font-strong aria-[current=page]:text-ink max-xl:min-h-11 max-xl:border-0 max-xl:px-0"
            >
              {label}
              {to === paths.messages && isKnown && (
                <Suspense>
                  <UnreadBadge />
                </Suspense>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
      <span id="unread" hidden>
        {isKnown && (
          <Suspense>
            <UnreadSentence />
          </Suspense>
        )}
      </span>
      <div className="flex gap-3 border-line border-t pt-2 xl:hidden">
        <Preferences />
      </div>
    </nav>
  )
}

function Preferences() {
  const copy = useCopy(appCopy)
  const { current, choose } = usePreferences()
  const isDark = () =>
    (current.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) ===
    'dark'
  return (
    <>
      <NavLink to={paths.account} className="px-2 text-text-2 hover:text-ink max-xl:py-2.5">
        {copy.account}
      </NavLink>
      <button
        type="button"
        lang={current.language === 'zh' ? 'en' : 'zh-CN'}
        onClick={pressing(() =>
          choose({ ...current, language: current.language === 'zh' ? 'en' : 'zh' }),
        )}
        className="min-h-8 px-2 text-text-2 hover:text-ink max-md:min-h-11"
      >
        {copy.otherLanguage}
      </button>
      <button
        type="button"
        aria-label={copy.theme}
        onClick={pressing(() => choose({ ...current, theme: isDark() ? 'light' : 'dark' }))}
        className="grid size-8 place-items-center text-text-2 hover:text-ink max-md:size-11"
      >
        <ThemeIcon />
      </button>
    </>
  )
}
