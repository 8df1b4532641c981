import { type MouseEvent, type ReactNode, useId } from 'react'
import { Link } from 'react-router'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { FilterSelect } from './filter-select.tsx'
import { groupedDigits } from './grouped-digits.ts'
import { PAGE_SIZES, type Paging } from './use-list-address.ts'

export const paginationCopy = defineCopy({
  zh: {
    label: '分页',
    total: (count: string) => `共 ${count} 项`,
    size: '每页显示',
    previous: '上一页',
    next: '下一页',
    page: (page: number) => `第 ${page} 页`,
  },
  en: {
    label: 'Pages',
    total: (count) => `${count} in all`,
    size: 'Per page',
    previous: 'Previous page',
    next: 'Next page',
    page: (page) => `Page ${page}`,
  },
})

// So narrow that the longest row of pages stays in one line on a phone.
const PAGE = 'grid size-8 place-items-center rounded-control text-text max-md:h-11 max-md:w-9'

/** 「共 N 项」, 「每页显示」 and the pages; the address keeps them (APP-05). */
export function Pagination({ paging }: { paging: Paging }) {
  const copy = useCopy(paginationCopy)
  const id = useId()
  const { total, page, pages, size, setSize } = paging
  return (
    <nav
      aria-label={copy.label}
      className="mt-4 flex flex-wrap items-center justify-between gap-4 text-small text-text-2"
    >
      <div className="flex items-center gap-6">
        <span>{copy.total(groupedDigits(String(total)) ?? String(total))}</span>
        <span className="flex items-center gap-2">
          <label htmlFor={id}>{copy.size}</label>
          <FilterSelect
            id={id}
            value={String(size)}
            options={PAGE_SIZES.map((value) => ({ value: String(value), label: String(value) }))}
            onChange={(chosen, delay) => setSize(Number(chosen), delay)}
            className="h-8"
          />
        </span>
      </div>
      {pages > 1 && (
        <ul className="flex flex-wrap items-center gap-1 max-md:gap-0.5">
          <Step {...{ paging }} to={page > 1 ? page - 1 : null} label={copy.previous} sign="‹" />
          {visiblePages(page, pages).map(({ page: shown, afterGap }) => (
            <li key={shown} className="flex items-center">
              {afterGap && <span className="px-1">…</span>}
              <PageLink
                {...{ paging }}
                to={shown}
                label={copy.page(shown)}
                className={`${PAGE} aria-[current=page]:border aria-[current=page]:border-ink aria-[current=page]:font-strong aria-[current=page]:text-ink`}
              >
                {shown}
              </PageLink>
            </li>
          ))}
          <Step {...{ paging }} to={page < pages ? page + 1 : null} label={copy.next} sign="›" />
        </ul>
      )}
    </nav>
  )
}

type StepProps = { paging: Paging; to: number | null; label: string; sign: string }

function Step({ paging, to, label, sign }: StepProps) {
  return (
    <li>
      {to === null ? (
        <span aria-hidden="true" className={`${PAGE} text-line-control`}>
          {sign}
        </span>
      ) : (
        <PageLink {...{ paging, to, label }} className={PAGE}>
          {sign}
        </PageLink>
      )}
    </li>
  )
}

type PageLinkProps = {
  paging: Paging
  to: number
  label: string
  className: string
  children: ReactNode
}

function PageLink({ paging, to, label, className, children }: PageLinkProps) {
  const { page, addressOf, goTo } = paging
  const press = (event: MouseEvent) => {
    // Another tab or window is the browser's.
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    goTo(to)
  }
  return (
    <Link
      to={addressOf(to)}
      onClick={press}
      aria-label={label}
      aria-current={to === page ? 'page' : undefined}
      className={className}
    >
      {children}
    </Link>
  )
}

/** The first, the last and those around the current page, each with whether pages are left out before it. */
export function visiblePages(page: number, pages: number): { page: number; afterGap: boolean }[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((at) => at >= 1 && at <= pages)
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  return sorted.map((at, index) => ({ page: at, afterGap: at - (sorted[index - 1] ?? at) > 1 }))
}
