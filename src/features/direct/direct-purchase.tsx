import { type ReactNode, useLayoutEffect } from 'react'
import {
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
  useController,
} from 'react-hook-form'
import type * as z from 'zod/mini'
import { useRun, useView } from '../../app/hooks.ts'
import { later } from '../../app/later.tsx'
import { AddToPlan } from '../../blocks/add-to-plan.tsx'
import { AGREEMENT_FIELD, Agreement } from '../../blocks/agreement.tsx'
import { agreementCopy } from '../../blocks/agreement-copy.ts'
import { EligibilityNotice } from '../../blocks/eligibility-notice.tsx'
import { marketingAgreementCopy } from '../../blocks/marketing-agreement-copy.ts'
import { ELIGIBILITY_NOTICE } from '../../blocks/notice-ids.ts'
import { PricePanel } from '../../blocks/price-panel.tsx'
import { requestConsultation } from '../../commands/request-consultation.ts'
import type { Estimate } from '../../domain/estimates/index.ts'
import type { Quote } from '../../domain/pricing/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { ZERO_YUAN } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { sending } from '../../ui/busy-press.ts'
import { Button } from '../../ui/button.tsx'
import { useCheckedForm } from '../../ui/form.tsx'
import { NamedErrors, type NamedField } from '../../ui/form-errors.tsx'
import { PageHead } from '../../ui/page.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { CheckOrder } from './check-order.tsx'
import { marketingCopy } from './copy.ts'
import type { DirectLine } from './direct-line.ts'
import { type DirectOrder, quoteOf } from './quote-of.ts'
import type { useKeptChoice } from './use-kept-choice.ts'

const AddToPlanDialog = later(
  async () => (await import('./add-to-plan-dialog.tsx')).DirectPlanDialog,
  { isOfRecords: true },
)

/** What is typed on the page: the choice, and the tick of its agreement. */
export type Typed<C> = C & { agreed: boolean }

type DirectPurchaseProps<C extends FieldValues> = {
  line: DirectLine
  title: string
  lead: string
  kept: ReturnType<typeof useKeptChoice<C>>
  schema: z.ZodMiniType<Typed<C>, Typed<C>>
  /** The fields that can be wrong, in their order. */
  fields: readonly NamedField<Typed<C>>[]
  /** What is ordered where nothing is wrong. */
  purchaseOf: (choice: C) => DirectOrder
  /** What 「核对订单」 shows once more. */
  facts: readonly (readonly [name: string, value: ReactNode])[]
  summary: string
  /** What is told beside the agreement, before anything is paid. */
  beforePaying: ReactNode
  children: (form: UseFormReturn<Typed<C>>) => ReactNode
}

/** 选购: chosen on one page without an application, checked once more, then ordered (APP-01, APP-10). */
export function DirectPurchase<C extends FieldValues>(props: DirectPurchaseProps<C>) {
  const { line, title, lead, kept, schema, purchaseOf, facts, summary } = props
  const purchase = purchaseOf(kept.choice)
  const quote = quoteOf(purchase)
  const ineligible = useView(ineligibility, { line })
  const contact = useRun(requestConsultation, { scope: `ineligible ${line}` })
  const typed = { ...kept.choice, agreed: kept.agreed }
  const isSound = schema.safeParse(typed).success && quote !== null && ineligible === null
  return (
    <>
      <PageHead title={title} documentTitle={title} lead={lead} />
      {ineligible && <EligibilityNotice line={line} code={ineligible} contact={contact} />}
      {kept.isChecking && isSound ? (
        <CheckOrder
          order={{ purchase, agreed: kept.agreed }}
          ordered={kept}
          {...{ quote, facts, summary }}
          onBack={kept.back}
        />
      ) : (
        <ChoiceForm {...props} quote={quote} isEligible={ineligible === null} />
      )}
    </>
  )
}

function ChoiceForm<C extends FieldValues>(
  props: DirectPurchaseProps<C> & { quote: Quote | null; isEligible: boolean },
) {
  const { kept, purchaseOf, quote, fields, summary, isEligible } = props
  const copy = useCopy(marketingCopy)
  const { missing } = useCopy(agreementCopy)
  const { label } = useCopy(marketingAgreementCopy)
  const form = useKeptForm(props)
  const name = 'agreed' as FieldPath<Typed<C>>
  const tick = useController({ control: form.control, name })
  const agreement = { name, id: AGREEMENT_FIELD, label, say: () => missing }

  const planned = (on: CivilDate) => {
    const typed = quoteOf(purchaseOf(form.getValues()))
    return typed && estimateOf(props.line, typed, on)
  }
  const send = form.handleSubmit(() => kept.check())
  const submit = () => (isEligible ? send() : undefined)
  return (
    // A reload starts from the address: what the browser would put back is not what is kept.
    <form onSubmit={sending(submit)} noValidate autoComplete="off">
      <NamedErrors
        form={form}
        title={copy.checkThese}
        closing={copy.kept}
        fields={[...fields, agreement]}
      />
      <TwoColumns
        form={
          <div className="grid grid-cols-1 gap-8">
            {props.children(form)}
            <div>
              {props.beforePaying}
              <Agreement
                kind="marketing"
                checked={tick.field.value === true}
                onChange={tick.field.onChange}
                missing={tick.fieldState.invalid}
              />
            </div>
          </div>
        }
        price={
          <PricePanel
            quote={quote}
            discount={ZERO_YUAN}
            takesVouchers={false}
            summary={summary}
            action={
              <Button
                kind="primary"
                size="large"
                type="submit"
                unavailable={!isEligible}
                aria-describedby={isEligible ? undefined : ELIGIBILITY_NOTICE}
              >
                {copy.buy}
              </Button>
            }
            footer={
              <div className="grid justify-items-start gap-2">
                <p className="text-small text-text-3">{copy.checkNext}</p>
                <AddToPlan Dialog={AddToPlanDialog} estimateOf={planned} />
              </div>
            }
          />
        }
      />
    </form>
  )
}

/** What is chosen as an item of a plan; of what is charged once the years say nothing. */
function estimateOf(line: DirectLine, { lines }: Quote, on: CivilDate): Estimate {
  const items = lines.map(({ sku, quantity }) => ({ sku, quantity }))
  return { line, on, items, scenario: 'new', years: lines[0]?.wholeYears || 1 }
}

/** What is typed is kept where a reload and Back find it. */
function useKeptForm<C extends FieldValues>({ kept, schema }: DirectPurchaseProps<C>) {
  const form = useCheckedForm<Typed<C>>(schema, { ...kept.choice, agreed: kept.agreed })
  const { subscribe } = form
  // From the first moment that it can be seen: what is typed in the same breath counts.
  useLayoutEffect(() =>
    subscribe({
      formState: { values: true },
      callback: ({ values: { agreed, ...choice } }) => kept.keep(choice as unknown as C, agreed),
    }),
  )
  return form
}
