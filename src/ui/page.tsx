import { type ReactNode, useEffect } from 'react'
import { defineCopy, useCopy } from '../i18n/language.ts'

export const pageCopy = defineCopy({
  zh: {
    titleOf: (page: string) => `${page} · 企点选购中心`,
    opening: '正在打开已保存的内容…',
  },
  en: {
    titleOf: (page) => `${page} · Qidian Purchase Centre`,
    opening: 'Opening what is saved…',
  },
})

/** The one title of a page: the browser's tab says page and product. */
export function PageHead({
  title,
  documentTitle,
  lead,
  trail,
  aside,
}: {
  title: string
  documentTitle: string
  lead?: ReactNode
  trail?: ReactNode
  aside?: ReactNode
}) {
  const copy = useCopy(pageCopy)
  const tab = copy.titleOf(documentTitle)
  useEffect(() => {
    document.title = tab
  }, [tab])
  return (
    <header className="relative flex flex-wrap items-end justify-between gap-x-6 gap-y-3 pt-8 pb-6 max-md:pt-5 max-md:pb-4 print:pt-0! print:pb-3!">
      <div className="min-w-0">
        {trail && <p className="mb-1 text-small text-text-2">{trail}</p>}
        <h1 tabIndex={-1} className="text-h1 max-md:text-h1-narrow">
          {title}
        </h1>
        {lead && <p className="mt-1.5 text-text-2">{lead}</p>}
      </div>
      {aside}
      <Opening />
    </header>
  )
}

/** Says what a page waits for, where that takes so long that it would look empty; not seen where nothing is waited for. */
export function Opening({ isAwaited = false }: { isAwaited?: boolean }) {
  const copy = useCopy(pageCopy)
  return (
    <p
      role="status"
      data-opening={isAwaited ? 'now' : ''}
      // Over the place of what it waits for, so that nothing moves when that has come.
      className={`text-text-2 ${isAwaited ? 'pt-8' : 'absolute top-full left-0'}`}
    >
      {copy.opening}
    </p>
  )
}

/** Nothing here yet: what will be here, and the next step. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 border-line-strong border-y py-6">
      <div>
        <h2 className="text-h3">{title}</h2>
        <p className="text-text-2">{children}</p>
      </div>
      {action}
    </div>
  )
}
