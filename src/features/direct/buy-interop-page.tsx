import { usePage } from '../../app/hooks.ts'
import type { QuantityRefusal } from '../../domain/catalogue/index.ts'
import {
  filledInteropSchema,
  type InteropChoice,
  interopPurchase,
} from '../../domain/orders/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { outlookOfInterop } from '../../queries/outlook-of-interop.ts'
import type { NamedField } from '../../ui/form-errors.tsx'
import { INTEROP_ADDRESS } from './address-choice.ts'
import { marketingCopy } from './copy.ts'
import { DirectPurchase, type Typed } from './direct-purchase.tsx'
import { InteropFields } from './interop-fields.tsx'
import { Trial } from './trial.tsx'
import { useKeptChoice } from './use-kept-choice.ts'

/** 选购企业微信互通账号: a trial first, then by the year, by slices (CAT-13, PRC-11, LIF-08). */
export function BuyInteropPage() {
  const copy = useCopy(marketingCopy)
  const kept = useKeptChoice(INTEROP_ADDRESS)
  const { choice } = kept
  const purchase = interopPurchase(choice)
  const outlook = usePage(outlookOfInterop, { corpId: choice.corpId, years: choice.years }) ?? null
  const accounts = Number.isNaN(purchase.accounts) ? '–' : copy.accounts(purchase.accounts)
  const validity = outlook && copy.outlook[outlook.standing](outlook)
  return (
    <DirectPurchase
      line="interop"
      title={copy.interopTitle}
      lead={copy.interopLead}
      kept={kept}
      schema={filledInteropSchema}
      fields={useInteropFields()}
      purchaseOf={interopPurchase}
      facts={[
        [copy.corpId, purchase.corpId],
        [copy.accountCount, accounts],
        [copy.years, copy.year(choice.years)],
        [copy.validity, validity],
        [copy.refund, copy.noRefund],
      ]}
      summary={copy.interopSummary(accounts, choice.years)}
      beforePaying={<p className="mb-2 text-text-2">{copy.noRefund}</p>}
    >
      {(form) => (
        <>
          <InteropFields choice={choice} form={form} />
          <Trial form={form} outlook={outlook} />
        </>
      )}
    </DirectPurchase>
  )
}

/** The schema's messages are the problems' codes. */
function useInteropFields(): readonly NamedField<Typed<InteropChoice>>[] {
  const copy = useCopy(marketingCopy)
  return [
    {
      ...{ name: 'corpId', id: 'corp-id', label: copy.corpId },
      say: (problem) => copy.idProblems[problem as keyof typeof copy.idProblems],
    },
    {
      ...{ name: 'accounts', id: 'accounts', label: copy.accountCount },
      say: (problem) => copy.quantity(problem as QuantityRefusal, 'interop.account'),
    },
  ]
}
