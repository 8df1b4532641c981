import { usePage } from '../../app/hooks.ts'
import { getSku } from '../../domain/catalogue/index.ts'
import {
  filledInteropSchema,
  type InteropChoice,
  interopProblems,
  interopPurchase,
  itemOf,
} from '../../domain/orders/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { outlookOfInterop } from '../../queries/outlook-of-interop.ts'
import { INTEROP_ADDRESS } from './address-choice.ts'
import { marketingCopy } from './copy.ts'
import { DirectPurchase, type FieldProblem } from './direct-purchase.tsx'
import { InteropFields } from './interop-fields.tsx'
import { quoteOf } from './quote-of.ts'
import { Trial } from './trial.tsx'
import { useKeptChoice } from './use-kept-choice.ts'

/** 选购企业微信互通账号: a trial first, then by the year, by slices (CAT-13, PRC-11, LIF-08). */
export function BuyInteropPage() {
  const copy = useCopy(marketingCopy)
  const kept = useKeptChoice(INTEROP_ADDRESS)
  const { choice, agreed } = kept
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
      quote={quoteOf(itemOf(purchase))}
      problems={useInteropProblems(choice)}
      purchase={purchase}
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
          <Trial
            {...{ corpId: purchase.corpId, agreed, outlook }}
            tellAll={form.handleSubmit(() => undefined)}
          />
        </>
      )}
    </DirectPurchase>
  )
}

function useInteropProblems(choice: InteropChoice): readonly FieldProblem[] {
  const copy = useCopy(marketingCopy)
  const { corpId, accounts } = interopProblems(choice)
  const problems: FieldProblem[] = []
  if (corpId) {
    problems.push({ fieldId: 'corp-id', label: copy.corpId, message: copy.idProblems[corpId] })
  }
  if (accounts) {
    const message = copy.quantity(accounts, getSku('interop.account').id)
    problems.push({ fieldId: 'accounts', label: copy.accountCount, message })
  }
  return problems
}
