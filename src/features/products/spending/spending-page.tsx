import { Link } from 'react-router'
import { usePage, useView } from '../../../app/hooks.ts'
import { useNow } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { fileTime, saveFile } from '../../../blocks/save-file.ts'
import type { Budget } from '../../../domain/account/index.ts'
import { calendarFile, percentUsed } from '../../../domain/forecast/index.ts'
import { addYuan, formatYuan, ZERO_YUAN } from '../../../domain/shared/money.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { monthWords } from '../../../i18n/month-words.ts'
import type { SpendingItem } from '../../../policies/spending-items.ts'
import { financeKept } from '../../../queries/finance-kept.ts'
import { listSpending } from '../../../queries/list-spending.ts'
import { spending } from '../../../queries/spending.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { ChoiceFilter } from '../../../ui/filter-select.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { PagedTable } from '../../../ui/paged-table.tsx'
import { StateLabel } from '../../../ui/state-label.tsx'
import { tell } from '../../../ui/told.ts'
import { useListAddress } from '../../../ui/use-list-address.ts'
import { BudgetField } from './budget-field.tsx'
import { calendarEvents } from './calendar-events.ts'
import { spendingCopy } from './copy.ts'
import { DaysToRemember } from './days-to-remember.tsx'
import { SpendingLegend, SpendingPicture } from './spending-picture.tsx'
import { type YearSum, yearSums } from './year-sums.ts'

const FILTERS = ['year'] as const

/** 花费日历: what was paid, what is certain and what is to be expected, for five years (FCT-01). */
export function SpendingPage() {
  const copy = useCopy(spendingCopy)
  const list = useListAddress(FILTERS)
  const found = usePage(listSpending, list.input)
  const { months, marks } = useView(spending, {})
  const { budgets } = useView(financeKept, {})
  const yearColumns = useYearColumns(budgets)
  const itemColumns = useItemColumns()
  const years = yearSums(months)
  const chosen = years.find(({ year }) => year === list.values.year) ?? years[0]
  const isSpent = years.some(({ total }) => total !== ZERO_YUAN)
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead}
        aside={<DownloadCalendar />}
      />
      {isSpent && (
        <section className="mb-10 border-rule border-t-2 pt-4">
          <div className="mb-3">
            <SpendingLegend hasBudget={budgets.length > 0} />
          </div>
          <SpendingPicture months={months} budgets={budgets} />
          <div className="mt-6">
            <DataTable
              label={copy.years}
              columns={yearColumns}
              rows={years}
              rowKey={({ year }) => year}
            />
          </div>
        </section>
      )}
      {chosen && (
        <div className="mb-10">
          <BudgetField
            key={chosen.year}
            year={chosen}
            budget={budgets.find(({ year }) => String(year) === chosen.year) ?? null}
          />
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3 pb-3">
        <h2 className="text-h3">{copy.details}</h2>
        {isSpent && (
          <ChoiceFilter
            label={copy.filter}
            all={copy.allYears}
            value={list.values.year}
            onChange={(year, delay) => list.set('year', year, delay)}
            choices={years.map(({ year }) => ({ value: year, label: copy.year(year) }))}
          />
        )}
      </div>
      <PagedTable
        label={copy.details}
        found={found}
        list={list}
        columns={itemColumns}
        rowKey={({ key }) => key}
        copy={copy}
        action={
          <ButtonLink kind="primary" to={paths.home}>
            {copy.shop}
          </ButtonLink>
        }
      />
      {marks.length > 0 && <DaysToRemember marks={marks} />}
    </>
  )
}

function DownloadCalendar() {
  const copy = useCopy(spendingCopy)
  const language = useLanguage()
  const now = useNow()
  const events = calendarEvents(useView(spending, {}), copy, language)
  const save = () => {
    const content = new Blob([calendarFile(events, now)], { type: 'text/calendar;charset=utf-8' })
    saveFile(`${copy.title}-${fileTime(now)}.ics`, content)
    tell({ text: copy.downloaded(events.length) })
  }
  // A calendar without a day says nothing.
  return events.length > 0 && <Button onClick={save}>{copy.download}</Button>
}

function useYearColumns(budgets: readonly Budget[]): readonly Column<YearSum>[] {
  const copy = useCopy(spendingCopy)
  const { natures, columns: heads } = copy
  const sum = (key: 'paid' | 'certain' | 'expected' | 'total', header: string) => ({
    ...{ key, header, numeric: true },
    cell: (row: YearSum) => formatYuan(row[key]),
  })
  return [
    {
      key: 'year',
      header: copy.yearColumn,
      narrow: 'title',
      cell: ({ year, through }) => (through ? copy.yearThrough(year, through) : copy.year(year)),
    },
    sum('paid', natures.paid),
    sum('certain', natures.certain),
    sum('expected', natures.expected),
    sum('total', heads.total),
    ...(budgets.length === 0
      ? []
      : [
          {
            key: 'budget',
            header: copy.budgetColumn,
            numeric: true,
            cell: ({ year, paid, certain }: YearSum) => {
              const budget = budgets.find((one) => String(one.year) === year)
              if (!budget) return '—'
              const percent = percentUsed(budget, addYuan(paid, certain))
              return `${formatYuan(budget.amount)} · ${percent}%`
            },
          },
        ]),
  ]
}

function useItemColumns(): readonly Column<SpendingItem>[] {
  const { columns: heads, natures } = useCopy(spendingCopy)
  const language = useLanguage()
  const addressOf = ({ order, product }: SpendingItem) =>
    order ? paths.order(order) : paths.product(product ?? '')
  return [
    {
      key: 'month',
      header: heads.month,
      narrow: 'meta',
      cell: ({ on }) => monthWords(on, language),
    },
    {
      key: 'item',
      header: heads.item,
      narrow: 'title',
      cell: (item) => (
        <>
          <Link to={addressOf(item)} className="break-keep">
            {item.title[language]}
          </Link>
          {item.formulas.map((formula) => (
            <span
              key={formula[language]}
              className="block wrap-anywhere font-normal text-note text-text-3"
            >
              {formula[language]}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'nature',
      header: heads.nature,
      cell: ({ nature }) => (
        <StateLabel
          tone={nature === 'paid' ? 'good' : nature === 'certain' ? 'working' : 'not-sent'}
        >
          {natures[nature]}
        </StateLabel>
      ),
    },
    {
      key: 'amount',
      header: heads.amount,
      numeric: true,
      narrow: 'amount',
      cell: ({ amount }) => formatYuan(amount),
    },
  ]
}
