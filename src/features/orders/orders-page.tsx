import { Link } from 'react-router'
import { usePage } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { orderStateCopy } from '../../blocks/order-state.tsx'
import { ORDER_STATES, type Order } from '../../domain/orders/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatYuan } from '../../domain/shared/money.ts'
import { type Language, useCopy, useLanguage } from '../../i18n/language.ts'
import { listOrders } from '../../queries/list-orders.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { CHECKBOX } from '../../ui/choice.tsx'
import type { Column } from '../../ui/data-table.tsx'
import { ChoiceFilter } from '../../ui/filter-select.tsx'
import { PageHead } from '../../ui/page.tsx'
import { PagedTable } from '../../ui/paged-table.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { useEagerValue } from '../../ui/use-eager-value.ts'
import { useListAddress } from '../../ui/use-list-address.ts'
import { WholeDates } from '../../ui/whole-dates.tsx'
import { ordersCopy } from './copy.ts'
import { ExportOrders } from './export-orders.tsx'
import { OrderActions } from './order-actions.tsx'
import { OrderStateCell } from './order-state-cell.tsx'
import { PayTogether } from './pay-together.tsx'
import { useChosenOrders } from './use-chosen-orders.ts'

const FILTERS = ['state', 'q'] as const

/** 订单管理: every order with what can be done with it (ORD-05). */
export function OrdersPage() {
  const copy = useCopy(ordersCopy)
  const language = useLanguage()
  const list = useListAddress(FILTERS)
  const found = usePage(listOrders, list.input)
  const { ids, choose: setChosen, newest } = useChosenOrders()
  // What was paid or closed since it was chosen is chosen no longer.
  const unpaidOf = (named: readonly string[]) =>
    named.filter((id) => !found?.rows.some((row) => row.id === id && row.state !== 'unpaid'))
  const chosen = unpaidOf(ids)
  const isUnpaidHere = found?.rows.some(({ state }) => state === 'unpaid') || chosen.length > 0
  const choose = (id: string, isOn: boolean) => {
    const before = unpaidOf(newest())
    setChosen(isOn ? [...before, id] : before.filter((one) => one !== id))
  }
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead}
        aside={found?.all ? <ExportOrders filterNow={list.valuesNow} /> : null}
      />
      <FilterBar filter={list} />
      {isUnpaidHere && (
        <PayTogether
          chosen={chosen}
          newest={() => unpaidOf(newest())}
          onClear={() => setChosen([])}
        />
      )}
      <PagedTable
        label={copy.list}
        found={found}
        list={list}
        columns={columns(copy, language, { chosen, choose })}
        rowKey={(order) => order.id}
        copy={copy}
        action={
          <ButtonLink kind="primary" to={paths.home}>
            {copy.shop}
          </ButtonLink>
        }
      />
    </>
  )
}

type Filter = ReturnType<typeof useListAddress<(typeof FILTERS)[number]>>

function FilterBar({ filter: { values, set } }: { filter: Filter }) {
  const { filters } = useCopy(ordersCopy)
  const states = useCopy(orderStateCopy)
  return (
    <div className="flex flex-wrap items-center gap-3 pb-4">
      <ChoiceFilter
        label={filters.state}
        all={filters.all}
        value={values.state}
        onChange={(chosen, delay) => set('state', chosen, delay)}
        choices={ORDER_STATES.map((state) => ({ value: state, label: states[state] }))}
      />
      <SearchField
        label={filters.search}
        placeholder={filters.placeholder}
        value={values.q}
        onSearch={(typed) => set('q', typed)}
      />
    </div>
  )
}

type Choosing = {
  readonly chosen: readonly string[]
  readonly choose: (id: string, isOn: boolean) => void
}

/** The number, and a checkbox before that of an order that can be paid with others (BIL-01). */
function NumberCell({ order, choosing }: { order: Order; choosing: Choosing }) {
  const copy = useCopy(ordersCopy)
  const { id, state } = order
  const [isChosen, choose] = useEagerValue(choosing.chosen.includes(id), (isOn) =>
    choosing.choose(id, isOn),
  )
  const link = <Link to={paths.order(id)}>{id}</Link>
  if (state !== 'unpaid') return link
  return (
    <span className="inline-flex items-center gap-2">
      <input
        type="checkbox"
        aria-label={copy.chooseOrder(id)}
        checked={isChosen}
        onChange={(event) => choose(event.target.checked)}
        className={`${CHECKBOX} relative after:absolute after:-inset-3 after:content-[""]`}
      />
      {link}
    </span>
  )
}

function columns(
  copy: (typeof ordersCopy)['zh'],
  language: Language,
  choosing: Choosing,
): readonly Column<Order>[] {
  const heads = copy.columns
  return [
    {
      key: 'id',
      header: heads.id,
      narrow: 'meta',
      cell: (order) => <NumberCell order={order} choosing={choosing} />,
    },
    {
      key: 'kind',
      header: heads.kind,
      cell: ({ kind }) => <span className="whitespace-nowrap">{copy.kinds[kind]}</span>,
    },
    {
      key: 'title',
      header: heads.title,
      narrow: 'title',
      cell: ({ title }) => (
        <span className="break-keep md:block md:min-w-44">{title[language]}</span>
      ),
    },
    {
      key: 'amount',
      header: heads.amount,
      numeric: true,
      narrow: 'amount',
      cell: ({ quote }) => formatYuan(quote.total),
    },
    {
      key: 'state',
      header: heads.state,
      narrow: 'whole',
      cell: (order) => <OrderStateCell order={order} />,
    },
    {
      key: 'at',
      header: heads.at,
      cell: ({ createdAt }) => <WholeDates>{civilDateTimeOf(createdAt).slice(0, 16)}</WholeDates>,
    },
    {
      key: 'actions',
      header: heads.actions,
      narrow: 'actions',
      cell: (order) => <OrderActions order={order} />,
    },
  ]
}
