import { useParams } from 'react-router'
import { useView } from '../../../app/hooks.ts'
import { useToday } from '../../../app/moment.ts'
import { paths } from '../../../app/paths.ts'
import { UnknownRecord } from '../../../blocks/unknown-record.tsx'
import { planValidity } from '../../../domain/plans/index.ts'
import { FIRST_DATE } from '../../../domain/shared/civil-date.ts'
import { refuse } from '../../../domain/shared/result.ts'
import { useCopy } from '../../../i18n/language.ts'
import { type PlanFate, planById, type ShownPlan } from '../../../queries/plan-by-id.ts'
import { TextLink } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { planCopy } from './copy.ts'
import { FateCell } from './fate-cell.tsx'
import { ItemActions } from './item-actions.tsx'
import { PlanActions } from './plan-actions.tsx'
import { PlanBody } from './plan-body.tsx'
import { PlanItems } from './plan-items.tsx'
import { PlanManagement, PriceToday } from './plan-management.tsx'
import { ValidityNotice } from './plan-paper.tsx'
import { useCompared } from './use-compared.ts'
import { useShownVariant } from './variant-tabs.tsx'

/** A saved plan: its variants, what they cost, and what has become of each item (PLN-01 to PLN-04). */
export function PlanPage() {
  const copy = useCopy(planCopy)
  const { id = '' } = useParams()
  const shown = useView(planById, { id })
  if (!shown) return <UnknownRecord id={id} back={{ to: paths.plans, label: copy.title }} />
  return <SavedPlan shown={shown} />
}

function SavedPlan({ shown: { plan, fates, applying } }: { shown: ShownPlan }) {
  const copy = useCopy(planCopy)
  const today = useToday() ?? FIRST_DATE
  const { shown: variant, show } = useShownVariant(plan, 'variant')
  const compared = useCompared(plan, variant)
  const validity = planValidity(plan, today)
  const isApplied = plan.applied !== null
  const appliedName = plan.variants.find(({ id }) => id === plan.applied?.variantId)?.name ?? ''
  const fateOf = (itemId: string) => fates[variant.id]?.[itemId]
  const hasFate = variant.items.some(({ id }) => hasNews(fateOf(id)))
  return (
    <article>
      <PageHead
        title={plan.name}
        documentTitle={`${plan.name} · ${copy.title}`}
        trail={
          <span className="print:hidden">
            <TextLink to={paths.plans}>{copy.title}</TextLink>
          </span>
        }
        aside={<PlanManagement plan={plan} variant={variant} onShow={show} />}
      />
      <PlanActions
        {...{ plan, variant, compared }}
        applying={applying[variant.id] ?? refuse('unknown-variant')}
        onShow={show}
      />
      {!isApplied && (
        <ValidityNotice {...{ plan, variant, validity }}>
          <PriceToday id={plan.id} />
        </ValidityNotice>
      )}
      {isApplied && (
        <div className="mb-5">
          <Notice role="status">{copy.appliedAt(appliedName)}</Notice>
        </div>
      )}
      <PlanBody {...{ plan, variant, compared }} onShow={show}>
        {variant.items.length === 0 ? (
          <p className="mb-6 text-text-2">{copy.emptyVariant}</p>
        ) : (
          <PlanItems
            items={variant.items}
            {...(hasFate && {
              fateOf: ({ id, estimate }) => {
                const fate = fateOf(id)
                return fate ? <FateCell fate={fate} estimate={estimate} /> : copy.none
              },
            })}
            {...(!isApplied && {
              actionsOf: (item) => <ItemActions plan={plan} variant={variant} item={item} />,
            })}
          />
        )}
      </PlanBody>
    </article>
  )
}

/** Whether there is anything to say of an item but that nothing was done with it yet. */
function hasNews(fate: PlanFate | undefined): boolean {
  return fate !== undefined && (fate.what !== 'open' || fate.route.what === 'impossible')
}
