import { useToday } from '../../app/moment.ts'
import { industryNames } from '../../blocks/industry-names.ts'
import { INDUSTRIES } from '../../domain/applications/index.ts'
import { getSku } from '../../domain/catalogue/index.ts'
import {
  filledPvSchema,
  itemOf,
  type PvChoice,
  pvProblems,
  pvPurchase,
} from '../../domain/orders/index.ts'
import { addYears } from '../../domain/shared/civil-date.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { PV_ADDRESS } from './address-choice.ts'
import { marketingCopy } from './copy.ts'
import { DirectPurchase, type FieldProblem } from './direct-purchase.tsx'
import { PvFacts, PvFields } from './pv-fields.tsx'
import { quoteOf } from './quote-of.ts'
import { useKeptChoice } from './use-kept-choice.ts'

/** 选购 PV 套餐包: for an enterprise ID, not for every industry (ELI-06, CAT-08, LIF-06). */
export function BuyPvPage() {
  const copy = useCopy(marketingCopy)
  const language = useLanguage()
  const kept = useKeptChoice(PV_ADDRESS)
  const { choice } = kept
  const purchase = pvPurchase(choice)
  const { name, views = 0 } = getSku(choice.sku)
  const packs = Number.isNaN(purchase.packs) ? '–' : copy.packs(purchase.packs)
  return (
    <DirectPurchase
      line="pv"
      title={copy.pvTitle}
      lead={copy.pvLead}
      kept={kept}
      schema={filledPvSchema}
      quote={quoteOf(itemOf(purchase))}
      problems={usePvProblems(choice)}
      purchase={purchase}
      facts={[
        [copy.pack, name[language]],
        [copy.count, packs],
        [copy.views, (views * purchase.packs).toLocaleString('en-US')],
        [copy.idKinds[choice.idKind], purchase.enterpriseId],
        [copy.industry, useIndustryName(choice)],
        [copy.validity, useValidity()],
      ]}
      summary={`${name[language]} × ${packs}`}
      beforePaying={<PvFacts />}
    >
      {(form) => <PvFields choice={choice} form={form} />}
    </DirectPurchase>
  )
}

function useIndustryName({ industry }: PvChoice): string {
  const names = useCopy(industryNames)
  const known = INDUSTRIES.find((one) => one === industry)
  return known === undefined ? '–' : names[known]
}

/** A pack is valid through its anniversary (LIF-04, LIF-06). */
function useValidity(): string {
  const copy = useCopy(marketingCopy)
  const today = useToday()
  return today === null ? '–' : copy.pvValidity(today, addYears(today, 1))
}

function usePvProblems(choice: PvChoice): readonly FieldProblem[] {
  const copy = useCopy(marketingCopy)
  const { enterpriseId, industry, packs } = pvProblems(choice)
  const problems: FieldProblem[] = []
  const tell = (fieldId: string, label: string, message: string) =>
    problems.push({ fieldId, label, message })
  if (packs) tell('packs', copy.count, copy.quantity(packs, 'pv.1m'))
  if (enterpriseId) tell('enterprise-id', copy.enterpriseId, copy.idProblems[enterpriseId])
  if (industry) tell('industry', copy.industry, copy.industryProblems[industry])
  return problems
}
