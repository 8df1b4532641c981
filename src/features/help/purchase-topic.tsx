import { paths } from '../../app/paths.ts'
import { BUY_PATHS } from '../../blocks/buy-paths.ts'
import { materialCopy } from '../../blocks/material-copy.ts'
import { PriceTable } from '../../blocks/price-tables.tsx'
import { minimumText } from '../../blocks/price-words.ts'
import { Section } from '../../blocks/section.tsx'
import { FIRST_ACCOUNT, mayBuy, salesTelephones } from '../../domain/account/index.ts'
import {
  PRODUCT_LINES,
  type ProductLineId,
  shortNameOf,
  skusOfFamily,
  skusOfLine,
} from '../../domain/catalogue/index.ts'
import { MAX_YEARS } from '../../domain/pricing/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { ButtonLink, TextLink } from '../../ui/button.tsx'
import { helpCopy } from './copy.ts'
import { materialsHelpCopy } from './materials-copy.ts'
import { columnsOfLine, materialRows } from './materials-table.ts'
import { purchaseCopy, type StepFacts } from './purchase-copy.ts'

/** How to buy from one line: the way to it, steps, who may, documents, prices (HLP-01). */
export function PurchaseTopic({ line }: { line: ProductLineId }) {
  const copy = useCopy(purchaseCopy)
  const help = useCopy(helpCopy)
  const facts = useStepFacts(line)
  return (
    <>
      <Ways line={line} />
      <Section title={copy.steps}>
        <ol className="grid list-decimal gap-2 pt-3 pl-5">
          {copy.lines[line](facts).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={copy.who}>
        <p className="pt-3">{needsEnterprise(line) ? copy.enterprise : copy.anybody}</p>
        <p className="text-small text-text-2">
          {copy.cannot(salesTelephones(line).join(facts.separator))}
        </p>
      </Section>
      <Section title={copy.materials}>
        <MaterialsOfLine line={line} />
      </Section>
      <Section title={help.prices}>
        <PriceTable line={line} />
      </Section>
    </>
  )
}

/** Robots are added in 我的产品; everything else has a page of its own. */
function Ways({ line }: { line: ProductLineId }) {
  const copy = useCopy(helpCopy)
  const language = useLanguage()
  const isRobot = line === 'robot'
  return (
    <div className="flex flex-wrap items-center gap-4">
      <ButtonLink kind="primary" to={isRobot ? paths.products : BUY_PATHS[line]}>
        {isRobot ? copy.toProducts : copy.buy(PRODUCT_LINES[line][language])}
      </ButtonLink>
      {isRobot && (
        <TextLink to={paths.buyOnline}>{copy.buy(PRODUCT_LINES.online[language])}</TextLink>
      )}
      <TextLink to={paths.estimate(`product=${line}`)}>{copy.estimate}</TextLink>
    </div>
  )
}

/** The documents of each edition of the line that asks for any (MAT-01). */
function MaterialsOfLine({ line }: { line: ProductLineId }) {
  const copy = useCopy(purchaseCopy)
  const help = useCopy(materialsHelpCopy)
  const { names } = useCopy(materialCopy)
  const columns = columnsOfLine(line)
  if (columns.length === 0) return <p className="pt-3">{copy.noMaterials}</p>
  return (
    <>
      {columns.map(({ id }) => (
        <div key={id} className="pt-3">
          <h3 className="text-small text-text-2">{help.columns[id]}</h3>
          <ul className="list-disc pl-5">
            {materialRows().map(({ item, asked }) => {
              const when = asked[id]
              if (when === null) return null
              return (
                <li key={item}>
                  {item === 'sms-code' ? help.smsCode : names[item]}
                  {when !== 'always' && (
                    <span className="ml-2 text-small text-text-3">{help.asked[when]}</span>
                  )}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
      <p className="mt-2">
        <TextLink to={paths.helpTopic('materials')}>{copy.toMaterials}</TextLink>
      </p>
    </>
  )
}

/** Whether a personal account is turned away: asked of the rule itself (ELI-01). */
function needsEnterprise(line: ProductLineId): boolean {
  return !mayBuy({ ...FIRST_ACCOUNT, verification: 'personal' }, line).ok
}

/** The numbers in the steps, from the catalogue and the rules. */
function useStepFacts(line: ProductLineId): StepFacts & { separator: string } {
  const language = useLanguage()
  const [first] = skusOfLine(line)
  const largest = skusOfFamily('cdp-editions').at(-1)
  return {
    minimum: (first && minimumText(first, language)) ?? '',
    years: MAX_YEARS,
    dearest: largest ? shortNameOf(largest)[language] : '',
    separator: language === 'zh' ? '、' : ', ',
  }
}
