import { useRun } from '../../app/hooks.ts'
import { ContactSales } from '../../blocks/contact-sales.tsx'
import { InteropSlices } from '../../blocks/interop-slices.tsx'
import { requestConsultation } from '../../commands/request-consultation.ts'
import { checkQuantity, getSku } from '../../domain/catalogue/index.ts'
import type { InteropChoice } from '../../domain/orders/index.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { SegmentedRadio } from '../../ui/segmented-radio.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { YEARS } from './address-choice.ts'
import { marketingCopy } from './copy.ts'
import type { Telling } from './direct-purchase.tsx'

type InteropFieldsProps = {
  choice: InteropChoice
  onChange: (choice: InteropChoice) => void
  telling: Telling
}

/** What is chosen of interop accounts, with the slices of their price (PRC-11). Beyond the table: sales (CAT-05). */
export function InteropFields({ choice, onChange, telling }: InteropFieldsProps) {
  const copy = useCopy(marketingCopy)
  const contact = useRun(requestConsultation, { scope: 'many interop' })
  const sku = getSku('interop.account')
  const accounts = readWholeNumber(choice.accounts)
  const checked = checkQuantity(sku, accounts)
  return (
    <>
      <TextField
        id="corp-id"
        label={copy.corpId}
        hint={copy.idHints['corp-id']}
        spellCheck={false}
        wrapperClassName="md:max-w-96"
        value={choice.corpId}
        error={telling.problemOf('corp-id')}
        onChange={(event) => onChange({ ...choice, corpId: event.target.value })}
        onBlur={() => telling.onLeave('corp-id')}
      />
      <div className="flex gap-6 max-lg:flex-col">
        <div className="lg:w-60">
          <NumberField
            id="accounts"
            label={copy.accountCount}
            hint={copy.accountsHint}
            error={telling.problemOf('accounts')}
            value={choice.accounts}
            meaning={accounts}
            min={sku.min}
            max={sku.max}
            onChange={(typed) => onChange({ ...choice, accounts: typed })}
            onBlur={() => telling.onLeave('accounts')}
            names={{ decrease: copy.decrease, increase: copy.increase }}
          />
          {!checked.ok && checked.error.code === 'above-maximum' && (
            <div className="mt-2">
              <ContactSales
                wish={copy.manyAccounts(choice.accounts.trim())}
                asking={{ about: 'sales', line: 'interop' }}
                contact={contact}
              />
            </div>
          )}
        </div>
        <SegmentedRadio
          legend={copy.years}
          value={choice.years}
          onChange={(years) => onChange({ ...choice, years })}
          choices={YEARS.map((years) => ({ value: years, label: copy.year(years) }))}
        />
      </div>
      {checked.ok && <InteropSlices quantity={checked.value} />}
    </>
  )
}
