import { Fragment } from 'react'
import type { FieldPath, UseFormReturn } from 'react-hook-form'
import { ConfirmCode } from '../../../blocks/confirm-code.tsx'
import { invoiceWords } from '../../../blocks/invoice-words.tsx'
import type { InvoiceField } from '../../../domain/billing/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { FormTextField } from '../../../ui/form.tsx'
import { ordersCopy } from '../copy.ts'

const KEYBOARDS: Partial<Record<InvoiceField, 'tel' | 'numeric'>> = {
  phone: 'tel',
  bankAccount: 'numeric',
}

type WithTitle = Record<InvoiceField, string> & { confirmedCode?: string | undefined }

type TitleFieldsProps<T extends WithTitle> = {
  form: UseFormReturn<T>
  base: string
  fields: readonly InvoiceField[]
}

/** The fields of a 发票抬头 (INV-02). */
export function TitleFields<T extends WithTitle>({ form, base, fields }: TitleFieldsProps<T>) {
  const copy = useCopy(ordersCopy)
  const words = useCopy(invoiceWords)
  // Every form with a title has these fields.
  const path = (name: InvoiceField | 'confirmedCode') => name as FieldPath<T>
  return fields.map((field) => (
    <Fragment key={field}>
      <FormTextField
        form={form}
        name={path(field)}
        id={`${base}${field}`}
        label={words.fields[field]}
        inputMode={KEYBOARDS[field]}
        autoCapitalize={field === 'taxNumber' ? 'characters' : undefined}
        // The schema's messages are the problems' codes.
        say={(problem) => copy.invoiceProblems[problem as keyof typeof copy.invoiceProblems]}
      />
      {field === 'taxNumber' && (
        <ConfirmCode form={form} code={path('taxNumber')} confirmed={path('confirmedCode')} />
      )}
    </Fragment>
  ))
}
