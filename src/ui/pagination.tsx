import { useId } from 'react'
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

const PAGE = 'grid size-8 place-items-center rounded-control text-text max-md:size-11'

/** 「共 N 项」, 「每页显示」 and the pages; the address keeps them (APP-05). */
export function Pagination({ paging }: { paging: Paging }) {
  const copy = useCopy(paginationCopy)
  const id = useId()
  const { total, page, pages, size, addressOf, setSize } = paging
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
        <ul className="flex flex-wrap items-center gap-1">
          <Step to={page > 1 ? addressOf(page - 1) : null} label={copy.previous} sign="‹" />
          {visiblePages(page, pages).map(({ page: shown, afterGap }) => (
            <li key={shown} className="flex items-center">
              {afterGap && <span className="px-1">…</span>}
              <Link
                to={addressOf(shown)}
                aria-label={copy.page(shown)}
                aria-current={shown === page ? 'page' : undefined}
                className={`${PAGE} aria-[current=page]:border aria-[current=page]:border-ink aria-[current=page]:font-strong aria-[current=page]:text-ink`}
              >
                {shown}
              </Link>
            </li>
          ))}
          <Step to={page < pages ? addressOf(page + 1) : null} label={copy.next} sign="›" />
        </ul>
      )}
    </nav>
  )
}

function Step({ to, label, sign }: { to: string | null; label: string; sign: string }) {
  return (
    <li>
      {to === null ? (
        <span aria-hidden="true" className={`${PAGE} text-line-control`}>
          {sign}
        </span>
      ) : (
        <Link to={to} aria-label={label} className={PAGE}>
          {sign}
        </Link>
      )}
    </li>
  )
}

/** The first, the last and those around the current page, each with whether pages are left out before it. */
export function visiblePages(page: number, pages: number): { page: number; afterGap: boolean }[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((at) => at >= 1 && at <= pages)
  const sorted = [...new Set(wanted)].sort((a, b) => a - b)
  return sorted.map((at, index) => ({ page: at, afterGap: at - (sorted[index - 1] ?? at) > 1 }))
}
