import type { ComponentType, ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useView } from '../../app/hooks.ts'
import { later } from '../../app/later.tsx'
import { useToday } from '../../app/moment.ts'
import { AddToPlan } from '../../blocks/add-to-plan.tsx'
import { ELIGIBILITY_NOTICE } from '../../blocks/notice-ids.ts'
import { PricePanel } from '../../blocks/price-panel.tsx'
import { useExpectedDiscount } from '../../blocks/use-expected-discount.ts'
import {
  type Line,
  materialsProfileOf,
  PACKAGE_FIELDS,
  type Package,
  type PackageField,
  quotePackage,
  wizardSteps,
} from '../../domain/applications/index.ts'
import type { QuoteRefusal } from '../../domain/pricing/index.ts'
import { addYears, type CivilDate } from '../../domain/shared/civil-date.ts'
import { useCopy } from '../../i18n/language.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { sending } from '../../ui/busy-press.ts'
import { Button } from '../../ui/button.tsx'
import { useFormPartInTime, useValuesInTime } from '../../ui/form.tsx'
import { FormErrors } from '../../ui/form-errors.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { keptAs } from '../../ui/use-entry-form.ts'
import { useSubmitOnce } from '../../ui/use-one-at-a-time.ts'
import { applyCopy } from './copy.ts'
import { EligibilityNotice } from './eligibility-notice.tsx'
import { useQuantityProblem } from './quantity-field.tsx'
import { Needs } from './required-documents.tsx'
import { WizardFrame } from './wizard-frame.tsx'

const AddToPlanDialog = later(
  async () => (await import('./add-to-plan-dialog.tsx')).ApplyPlanDialog,
  { isOfRecords: true },
)

/** As wide as a date, in a prerendered page that does not know when it is read. */
const UNKNOWN_DATE = '‒‒‒‒-‒‒-‒‒'

export type PackageFormOf = UseFormReturn<Package>

/** What the form gives to the fields of a line. */
export type PackageFieldsProps = { form: PackageFormOf }

type PackageFormProps = {
  form: PackageFormOf
  line: Line
  title: string
  /** The fields of the line. */
  Fields: ComponentType<PackageFieldsProps>
  onSubmit: () => Promise<void>
  footer: ReactNode
  savesItself?: boolean
  /** What is told, or can be done, before anything is chosen. */
  intro?: ReactNode
}

/** 选择套餐信息: the price follows as you type; what is wrong is said, never corrected (CAT-03). */
export function PackageForm(props: PackageFormProps) {
  const { form, line, title, Fields, onSubmit, footer, savesItself, intro } = props
  const ineligible = useView(ineligibility, { line })
  const send = useSubmitOnce(form, onSubmit)
  const submit = () => (ineligible ? undefined : send())
  const planned = async (today: CivilDate) => {
    const { estimateOfPackage } = await import('./package-estimate.ts')
    return estimateOfPackage(form.getValues(), today)
  }
  return (
    <Frame form={form} title={title}>
      {ineligible && <EligibilityNotice line={line} code={ineligible} />}
      {intro}
      {/* A reload puts back what is kept: the browser would know only some of it. */}
      <form
        onSubmit={sending(submit)}
        noValidate
        autoComplete="off"
        data-kept={savesItself ? 'until-saved' : keptAs(form)}
      >
        <PackageErrors form={form} />
        <TwoColumns
          form={<Fields form={form} />}
          price={
            <PackagePrice
              form={form}
              isBarred={ineligible !== null}
              footer={
                <div className="grid justify-items-start gap-2">
                  {footer}
                  <AddToPlan Dialog={AddToPlanDialog} estimateOf={planned} />
                </div>
              }
            />
          }
        />
      </form>
    </Frame>
  )
}

/** The steps that there are, and what the purchase will ask for: another edition may change both. */
function Frame({
  form,
  title,
  children,
}: {
  form: PackageFormOf
  title: string
  children: ReactNode
}) {
  useFormPartInTime(
    form,
    (chosen) => `${wizardSteps({ package: chosen }).join()} ${materialsProfileOf(chosen)}`,
  )
  const chosen = form.getValues()
  return (
    <WizardFrame title={title} step="package" chosen={chosen}>
      <Needs chosen={chosen} />
      {children}
    </WizardFrame>
  )
}

function PackageErrors({ form }: { form: PackageFormOf }) {
  const copy = useCopy(applyCopy)
  const say = useQuantityProblem()
  return (
    <FormErrors
      form={form}
      title={copy.checkThese}
      closing={copy.kept}
      order={PACKAGE_FIELDS}
      // Only these fields have problems, and their messages are codes.
      labelOf={(name) => copy.fields[name as PackageField]}
      say={(name, problem) => say(name as PackageField, problem as QuoteRefusal)}
    />
  )
}

type PackagePriceProps = { form: PackageFormOf; isBarred: boolean; footer: ReactNode }

/** What it costs as it is chosen now. */
function PackagePrice({ form, isBarred, footer }: PackagePriceProps) {
  const copy = useCopy(applyCopy)
  const chosen = useValuesInTime(form)
  const quoted = quotePackage(chosen)
  const quote = quoted.ok ? quoted.value : null
  const discount = useExpectedDiscount(chosen.line, quote?.total ?? null)
  return (
    <PricePanel
      quote={quote}
      discount={discount}
      summary={copy.summary(copy.chosen(chosen), chosen.years)}
      action={
        <Button
          kind="primary"
          size="large"
          type="submit"
          unavailable={isBarred}
          aria-describedby={isBarred ? ELIGIBILITY_NOTICE : undefined}
        >
          {copy.next}
        </Button>
      }
      footer={footer}
    />
  )
}

/** Until when it would last; what has to be deployed first lasts from then on (LIF-10). */
export function useYearsHint(form: PackageFormOf): string {
  const copy = useCopy(applyCopy)
  const today = useToday()
  const years = useFormPartInTime(form, (chosen) => chosen.years)
  if (form.getValues('line') === 'cdp') return copy.deployed
  return copy.validUntil(today ? addYears(today, years) : UNKNOWN_DATE)
}
