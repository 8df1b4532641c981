import { useToday } from '../../app/moment.ts'
import { industryNames } from '../../blocks/industry-names.ts'
import { INDUSTRIES } from '../../domain/applications/index.ts'
import { getSku, type QuantityRefusal } from '../../domain/catalogue/index.ts'
import { filledPvSchema, type PvChoice, pvPurchase } from '../../domain/orders/index.ts'
import { addYears } from '../../domain/shared/civil-date.ts'
import { formatCount } from '../../domain/shared/count-text.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import type { NamedField } from '../../ui/form-errors.tsx'
import { PV_ADDRESS } from './address-choice.ts'
import { marketingCopy } from './copy.ts'
import { DirectPurchase, type Typed } from './direct-purchase.tsx'
import { PvFacts, PvFields } from './pv-fields.tsx'
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
      fields={usePvFields()}
      purchaseOf={pvPurchase}
      facts={[
        [copy.pack, name[language]],
        [copy.count, packs],
        [copy.views, formatCount(views * purchase.packs)],
        [copy.idKinds[choice.idKind], purchase.enterpriseId],
        [copy.industry, useIndustryName(choice)],
        [copy.validity, useValidity()],
      ]}
      summary={`${name[language]} × ${packs}`}
      beforePaying={<PvFacts />}
    >
      {(form) => <PvFields form={form} />}
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

/** The schema's messages are the problems' codes. */
function usePvFields(): readonly NamedField<Typed<PvChoice>>[] {
  const copy = useCopy(marketingCopy)
  return [
    {
      ...{ name: 'packs', id: 'packs', label: copy.count },
      say: (problem) => copy.quantity(problem as QuantityRefusal, 'pv.1m'),
    },
    {
      ...{ name: 'enterpriseId', id: 'enterprise-id', label: copy.enterpriseId },
      say: (problem) => copy.idProblems[problem as keyof typeof copy.idProblems],
    },
    {
      ...{ name: 'industry', id: 'industry', label: copy.industry, isChoice: true },
      say: (problem) => copy.industryProblems[problem as keyof typeof copy.industryProblems],
    },
  ]
}
