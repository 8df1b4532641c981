import { Link } from 'react-router'
import { usePage } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { ExportCsv } from '../../../blocks/export-csv.tsx'
import { formatYuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import {
  listPlans,
  PLAN_STATES,
  type PlanRow,
  type PlanState,
} from '../../../queries/list-plans.ts'
import { ButtonLink, TextLink } from '../../../ui/button.tsx'
import type { Column } from '../../../ui/data-table.tsx'
import { ChoiceFilter } from '../../../ui/filter-select.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { PagedTable } from '../../../ui/paged-table.tsx'
import { StateLabel, type Tone } from '../../../ui/state-label.tsx'
import { useListAddress } from '../../../ui/use-list-address.ts'
import { planCopy } from './copy.ts'
import { PlanRowActions } from './plan-row-actions.tsx'
import { plansColumns, rowsOfVariants } from './plans-csv.ts'

const FILTERS = ['state'] as const

const TONES: Record<PlanState, Tone> = {
  valid: 'good',
  expired: 'ended',
  'catalogue-changed': 'attention',
  applied: 'working',
}

/** 采购方案: the saved plans, with what they cost and how long they hold (PLN-01, PLN-04). */
export function PlansPage() {
  const copy = useCopy(planCopy)
  const list = useListAddress(FILTERS)
  const found = usePage(listPlans, list.input)
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead}
        aside={
          <div className="flex flex-wrap items-center gap-4">
            {found?.all ? <ExportPlans filterNow={list.valuesNow} /> : null}
            <TextLink to={paths.sharedPlan('')} className="text-small">
              {copy.openFile}
            </TextLink>
          </div>
        }
      />
      {found && found.all > 0 && (
        <div className="pb-4">
          <ChoiceFilter
            label={copy.filter}
            all={copy.all}
            value={list.values.state}
            onChange={(state, delay) => list.set('state', state, delay)}
            choices={PLAN_STATES.map((state) => ({ value: state, label: copy.states[state] }))}
          />
        </div>
      )}
      <PagedTable
        label={copy.list}
        found={found}
        list={list}
        columns={useColumns()}
        rowKey={({ plan }) => plan.id}
        copy={copy}
        action={
          <ButtonLink kind="primary" to={paths.pricing}>
            {copy.toPricing}
          </ButtonLink>
        }
      />
    </>
  )
}

function useColumns(): readonly Column<PlanRow>[] {
  const copy = useCopy(planCopy)
  const heads = copy.columns
  return [
    {
      ...{ key: 'name', header: heads.name, narrow: 'title' },
      cell: ({ plan }) => (
        <Link to={paths.plan(plan.id)} className="wrap-anywhere">
          {plan.name}
        </Link>
      ),
    },
    {
      ...{ key: 'variants', header: heads.variants },
      cell: ({ plan }) => copy.totals(plan.variants.map(({ name }) => name)),
    },
    {
      ...{ key: 'total', header: heads.total, numeric: true },
      cell: ({ plan }) =>
        plan.variants.map(({ id, total }) => (
          <span key={id} className="block">
            {formatYuan(total)}
          </span>
        )),
    },
    {
      ...{ key: 'validThrough', header: heads.validThrough },
      cell: ({ validThrough }) => validThrough,
    },
    {
      ...{ key: 'state', header: heads.state },
      cell: ({ state }) => <StateLabel tone={TONES[state]}>{copy.states[state]}</StateLabel>,
    },
    {
      ...{ key: 'actions', header: heads.actions, narrow: 'actions' },
      cell: ({ plan }) => <PlanRowActions plan={plan} />,
    },
  ]
}

/** 「导出 CSV」 of the list (EXP-01). */
function ExportPlans({ filterNow }: { filterNow: () => { readonly state: string } }) {
  const copy = useCopy(planCopy)
  return (
    <ExportCsv
      name={copy.title}
      query={listPlans}
      filterNow={filterNow}
      split={rowsOfVariants}
      columns={plansColumns(copy)}
    />
  )
}
