import { Link } from 'react-router'
import { usePage, useView } from '../../../app/hooks.ts'
import { useToday } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { FIRST_DATE } from '../../../domain/shared/civil-date.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { RENEWAL_MODES } from '../../../domain/subscriptions/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { isChoosable, type RenewalRow } from '../../../policies/renewal-rows.ts'
import { ENDS_WITHIN, listRenewals } from '../../../queries/list-renewals.ts'
import { renewalShortage } from '../../../queries/renewal-shortage.ts'
import { ButtonLink, TextAction } from '../../../ui/button.tsx'
import { ChoiceFilter } from '../../../ui/filter-select.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { PagedTable } from '../../../ui/paged-table.tsx'
import { useListAddress } from '../../../ui/use-list-address.ts'
import { renewalsCopy } from './copy.ts'
import { useRenewalColumns } from './renewal-columns.tsx'
import { RenewalForm } from './renewal-form.tsx'
import { useRenewalChoice } from './use-renewal-choice.ts'

const FILTERS = ['within', 'mode'] as const

/** 续费中心: every annual product, several of them renewed at once, how each is renewed (RNW-01 to RNW-05). */
export function RenewalsPage() {
  const copy = useCopy(renewalsCopy)
  const today = useToday() ?? FIRST_DATE
  const list = useListAddress(FILTERS)
  const found = usePage(listRenewals, list.input)
  const { choice, change, newest } = useRenewalChoice()
  const { chosen } = choice
  const onChoose = (id: string, isChosen: boolean) => {
    const before = newest().chosen
    change({ chosen: isChosen ? [...before, id] : before.filter((one) => one !== id) })
  }
  const columns = useRenewalColumns({ today, chosen, onChoose })
  const isEmpty = found?.all === 0
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead}
        aside={!isEmpty && <Filters list={list} />}
      />
      <Shortage />
      {found && !isEmpty && (
        <ChooseAll
          rows={found.rows}
          isAnyChosen={chosen.length > 0}
          onAdd={(ids) => change({ chosen: [...new Set([...newest().chosen, ...ids])] })}
          onClear={() => change({ chosen: [] })}
        />
      )}
      <PagedTable
        label={copy.list}
        found={found}
        list={list}
        columns={columns}
        rowKey={({ product }) => product.id}
        copy={copy}
        action={
          <ButtonLink kind="primary" to={paths.home}>
            {copy.shop}
          </ButtonLink>
        }
      />
      {found && !isEmpty && <RenewalForm {...{ choice, change, newest, today }} />}
    </>
  )
}

function Filters({ list }: { list: ReturnType<typeof useListAddress<(typeof FILTERS)[number]>> }) {
  const copy = useCopy(renewalsCopy)
  return (
    <div className="flex flex-wrap items-center gap-3">
      <ChoiceFilter
        label={copy.within}
        all={copy.all}
        value={list.values.within}
        onChange={(within, delay) => list.set('within', within, delay)}
        choices={ENDS_WITHIN.map((value) => ({ value, label: copy.endsWithin(value) }))}
      />
      <ChoiceFilter
        label={copy.filterMode}
        all={copy.all}
        value={list.values.mode}
        onChange={(mode, delay) => list.set('mode', mode, delay)}
        choices={RENEWAL_MODES.map((value) => ({ value, label: copy.modes[value] }))}
      />
      <Link to={paths.spending} className="text-small">
        {copy.spending}
      </Link>
    </div>
  )
}

type ChooseAllProps = {
  rows: readonly RenewalRow[]
  isAnyChosen: boolean
  onAdd: (ids: readonly string[]) => void
  onClear: () => void
}

function ChooseAll({ rows, isAnyChosen, onAdd, onClear }: ChooseAllProps) {
  const copy = useCopy(renewalsCopy)
  const ids = rows.filter(isChoosable).map(({ product }) => product.id)
  return (
    <div className="flex flex-wrap gap-x-6 pb-2 text-small">
      <TextAction onClick={() => onAdd(ids)}>{copy.chooseAll}</TextAction>
      {isAnyChosen && <TextAction onClick={onClear}>{copy.clear}</TextAction>}
    </div>
  )
}

/** What renews by itself within 30 days costs more than there is (RNW-05). */
function Shortage() {
  const copy = useCopy(renewalsCopy)
  const { total, balance, missing, first } = useView(renewalShortage, {})
  if (missing === null || first === null) return null
  return (
    <div className="mb-6">
      <Notice tone="attention" role="status">
        {copy.short(formatPrice(total), formatPrice(balance), formatPrice(missing), first)}{' '}
        <Link to={paths.account}>{copy.topUp}</Link>
      </Notice>
    </div>
  )
}
