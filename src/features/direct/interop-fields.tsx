import type { UseFormReturn } from 'react-hook-form'
import { useRun } from '../../app/hooks.ts'
import { ContactSales } from '../../blocks/contact-sales.tsx'
import { InteropSlices } from '../../blocks/interop-slices.tsx'
import { requestConsultation } from '../../commands/request-consultation.ts'
import { checkQuantity, getSku, type QuantityRefusal } from '../../domain/catalogue/index.ts'
import type { InteropChoice } from '../../domain/orders/index.ts'
import { readWholeNumber } from '../../domain/shared/quantity.ts'
import { useCopy } from '../../i18n/language.ts'
import { changeFields, FormTextField, useFormChoice, useFormField } from '../../ui/form.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SegmentedRadio } from '../../ui/segmented-radio.tsx'
import { YEARS } from './address-choice.ts'
import { marketingCopy } from './copy.ts'
import type { Typed } from './direct-purchase.tsx'

type InteropFieldsProps = {
  choice: InteropChoice
  form: UseFormReturn<Typed<InteropChoice>>
}

/** What is chosen of interop accounts, with the slices of their price (PRC-11). Beyond the table: sales (CAT-05). */
export function InteropFields({ choice, form }: InteropFieldsProps) {
  const copy = useCopy(marketingCopy)
  const contact = useRun(requestConsultation, { scope: 'many interop' })
  const sku = getSku('interop.account')
  const {
    ref: _,
    problem: __,
    ...count
  } = useFormField({
    form,
    name: 'accounts',
    say: (problem) => copy.quantity(problem as QuantityRefusal, sku.id),
  })
  const accounts = readWholeNumber(count.value)
  const years = useFormChoice(form, 'years')
  // What follows from the number is rendered after its keys.
  const checked = checkQuantity(sku, readWholeNumber(choice.accounts))
  return (
    <>
      <FormTextField
        form={form}
        name="corpId"
        id="corp-id"
        // The schema's messages are the problems' codes.
        say={(problem) => copy.idProblems[problem as keyof typeof copy.idProblems]}
        label={copy.corpId}
        hint={copy.idHints['corp-id']}
        spellCheck={false}
        wrapperClassName="md:max-w-96"
      />
      <div className="flex gap-6 max-lg:flex-col">
        <div className="lg:w-60">
          <NumberField
            {...count}
            id="accounts"
            label={copy.accountCount}
            hint={copy.accountsHint}
            meaning={accounts}
            min={sku.min}
            max={sku.max}
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
          value={years}
          onChange={(chosen) => changeFields(form, { years: chosen })}
          choices={YEARS.map((value) => ({ value, label: copy.year(value) }))}
        />
      </div>
      {checked.ok && <InteropSlices quantity={checked.value} />}
    </>
  )
}
