import type { UseFormReturn } from 'react-hook-form'
import { useSearchParams } from 'react-router'
import { useView } from '../../../app/hooks.ts'
import { industryNames } from '../../../blocks/industry-names.ts'
import { Facts } from '../../../blocks/section.tsx'
import { sscOptionNames } from '../../../blocks/ssc-option-names.ts'
import { withoutSessionsCopy } from '../../../blocks/without-sessions-copy.ts'
import { ROBOT_INDUSTRIES } from '../../../domain/applications/index.ts'
import { getSku, type SkuId } from '../../../domain/catalogue/index.ts'
import { normaliseText } from '../../../domain/identity/index.ts'
import type { PurchaseOf } from '../../../domain/orders/index.ts'
import type { SubscriptionOf } from '../../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { industryAppliedFor } from '../../../queries/industry-applied-for.ts'
import { FormSelectField, FormTextField, useFormPart, useToldTogether } from '../../../ui/form.tsx'
import type { NamedField } from '../../../ui/form-errors.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { AmountField, type Counted, useSayAmount } from './amount-field.tsx'
import { OrderForm } from './order-form.tsx'
import { namedRobots, type RobotsWish, robotsSchema } from './order-schemas.ts'
import { robotsCopy } from './robots-copy.ts'
import { useSessionPacks } from './session-packs.ts'
import { TimeLeft } from './time-left.tsx'
import { useOrderForm } from './use-order-form.ts'

/** Without a session pack. */
const NONE = 'none'

type RobotsFormProps = {
  online: SubscriptionOf<'online'>
  sku: SkuId
  consultationId: string | null
}

/** How many robots, who they are, for which industry, with how many sessions (PRD-03, PRC-05). */
export function RobotsForm({ online, sku, consultationId }: RobotsFormProps) {
  const copy = useCopy(robotsCopy)
  const language = useLanguage()
  const [query] = useSearchParams()
  const packs = useSessionPacks('robot')
  const sayAmount = useSayAmount()
  const ofEnterprise = useView(industryAppliedFor, { applicationId: online.applicationId ?? '' })
  const named = ROBOT_INDUSTRIES.find((one) => one === ofEnterprise)
  const counted: Counted = { id: 'count', label: copy.count, sku, unit: copy.unit }
  const form = useOrderForm(robotsSchema(counted), {
    ...{ industry: named ?? 'other', agreed: false },
    // As a plan says it (PLN-03).
    sessions: packs.find((pack) => pack.sku === query.get('sessions'))?.sku ?? NONE,
    count: query.get('count') ?? '1',
    nicknames: Array.from({ length: getSku(sku).max }, () => ''),
  })
  const shown = useFormPart(form, (wish) => namedRobots(counted, wish).length)
  const names = useNicknames(shown)
  useToldTogether(
    form,
    names.map(({ name: field }) => field),
  )
  const count = { name: 'count', id: 'count', label: copy.count, say: sayAmount(counted) } as const
  const name = getSku(sku).name[language]
  const purchaseOf = (wish: RobotsWish): PurchaseOf<'robots'> | null => {
    const robots = namedRobots(counted, wish)
    if (robots.length === 0) return null
    return {
      what: 'robots',
      productId: online.id,
      ...{ sku, industry: wish.industry, consultationId },
      // Priced while names are still missing; ordering needs all of them.
      robots: robots.map((typed, at) => ({
        nickname: normaliseText(typed) || copy.nickname(at + 1),
      })),
      sessions: packs.find((one) => one.sku === wish.sessions)?.sku ?? null,
    }
  }
  return (
    <OrderForm
      form={form}
      productId={online.id}
      what="robots"
      purchaseOf={purchaseOf}
      fields={[count, ...names]}
      asksAgreement
      summaryOf={(wish) => copy.summary(wish.count.trim(), name)}
    >
      <Facts
        facts={[
          [copy.account, online.masterAccount],
          [copy.module, name],
        ]}
      />
      <Choices form={form} packs={packs} />
      <TimeLeft expiresOn={online.expiresOn} label={copy.term} />
      <AmountField form={form} field={count} counted={counted} />
      <Nicknames form={form} names={names} />
    </OrderForm>
  )
}

type ChoicesProps = {
  form: UseFormReturn<RobotsWish>
  packs: ReturnType<typeof useSessionPacks>
}

function Choices({ form, packs }: ChoicesProps) {
  const copy = useCopy(robotsCopy)
  const options = useCopy(sscOptionNames)
  const withoutSessions = useCopy(withoutSessionsCopy)
  const isSilent = useFormPart(form, ({ sessions }) => sessions === NONE)
  const industries = useCopy(industryNames)
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
      <FormSelectField
        {...{ form, name: 'industry', say: String, label: copy.industry, hint: copy.industryHint }}
        options={ROBOT_INDUSTRIES.map((value) => ({ value, label: industries[value] }))}
      />
      <SelectField
        id="vendor"
        label={copy.vendor}
        options={copy.vendors.map((vendor) => ({ value: vendor, label: vendor }))}
      />
      <FormSelectField
        {...{ form, name: 'sessions', say: String, label: copy.sessions, hint: copy.sessionsHint }}
        options={[
          { value: NONE, label: options.none },
          ...packs.map((one) => ({ value: one.sku, label: one.name })),
        ]}
      />
      <div className="lg:col-span-2" aria-live="polite">
        {isSilent && <Notice tone="attention">{withoutSessions.warning}</Notice>}
      </div>
    </div>
  )
}

/** The fields in which so many robots are named. */
function useNicknames(shown: number): readonly NamedField<RobotsWish>[] {
  const copy = useCopy(robotsCopy)
  return Array.from({ length: shown }, (_, at) => ({
    name: `nicknames.${at}`,
    id: `nickname-${at + 1}`,
    label: copy.nickname(at + 1),
    say: (problem) => (problem === 'too-long' ? copy.tooLong : copy.repeated),
  }))
}

type NicknamesProps = {
  form: UseFormReturn<RobotsWish>
  names: readonly NamedField<RobotsWish>[]
}

function Nicknames({ form, names }: NicknamesProps) {
  const copy = useCopy(robotsCopy)
  return (
    <div>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {names.map((field) => (
          <FormTextField key={field.id} form={form} {...field} />
        ))}
      </div>
      <p className="mt-2 text-small text-text-3">{copy.nicknamesHint}</p>
    </div>
  )
}
