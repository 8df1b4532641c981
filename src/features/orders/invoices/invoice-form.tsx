import { type ReactNode, useId, useState } from 'react'
import { type UseFormReturn, useForm } from 'react-hook-form'
import { useRun, useView } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { invoiceWords } from '../../../blocks/invoice-words.tsx'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { changeTitles } from '../../../commands/change-titles.ts'
import { requestInvoice } from '../../../commands/request-invoice.ts'
import { type Account, type InvoiceTitle, preferredTitle } from '../../../domain/account/index.ts'
import {
  filledInvoiceSchema,
  INVOICE_FIELDS,
  INVOICE_KINDS,
  type InvoiceForm as Typed,
  titleOf,
} from '../../../domain/billing/index.ts'
import type { Yuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { buyingAccount } from '../../../queries/buying-account.ts'
import { financeKept } from '../../../queries/finance-kept.ts'
import { Checkbox } from '../../../ui/choice.tsx'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { resolverOf, useFormChoice, useFormPartInTime } from '../../../ui/form.tsx'
import { RadioTiles } from '../../../ui/radio-tiles.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { tell } from '../../../ui/told.ts'
import { useSubmitOnce } from '../../../ui/use-one-at-a-time.ts'
import { ordersCopy } from '../copy.ts'
import { ordersToldCopy } from '../told-copy.ts'
import { TitleFields } from './title-fields.tsx'

/** What is to be invoiced: the orders, and how much of what is open. */
export type WantedInvoice = {
  readonly orderIds: readonly string[]
  readonly amount?: Yuan
}

type InvoiceFormProps = {
  /** What the call is for. */
  scope: string
  /** What is to be invoiced; null: what was chosen is not possible, which is said there. */
  wanted: () => WantedInvoice | null
  onClose: () => void
  /** The orders and the amount. */
  children: ReactNode
}

/** The form of 「申请开票」: the buyer from the book of titles or the account, and the kind (INV-02, BIL-02). */
export function InvoiceForm({ scope, wanted, onClose, children }: InvoiceFormProps) {
  const copy = useCopy(ordersCopy)
  const told = useCopy(ordersToldCopy)
  const account = useView(buyingAccount, {})
  const finance = useView(financeKept, {})
  const request = useRun(requestInvoice, { scope })
  const keeping = useRun(changeTitles, { scope: `invoice ${scope}` })
  const base = useId()
  const [keeps, setKeeps] = useState(false)
  const [titleId, setTitleId] = useState(() => preferredTitle(finance)?.id ?? '')
  const form = useForm<Typed>({
    // What the account says stands in a field until something is typed there.
    values: firstForm(account, finance.titles.find(({ id }) => id === titleId) ?? null),
    resetOptions: { keepDirtyValues: true },
    resolver: resolverOf(filledInvoiceSchema),
  })
  const submit = useSubmitOnce(form, async (typed) => {
    const asked = wanted()
    if (!asked) return
    const result = await request.run({ ...asked, form: typed })
    if (!result.ok) return
    if (keeps) await keeping.run({ change: 'keep', id: null, form: titleOf(typed) })
    onClose()
    tell({
      text: told.invoiceRequested(result.value),
      link: { to: paths.invoice(result.value), label: told.viewInvoice },
    })
  })
  const chooseTitle = (id: string) => {
    setTitleId(id)
    const title = finance.titles.find((one) => one.id === id) ?? null
    // What was typed for another buyer is no part of this one.
    form.reset({ ...firstForm(account, title), kind: form.getValues('kind') })
  }
  return (
    <DialogForm
      onSubmit={submit}
      onCancel={onClose}
      cancel={copy.cancelForm}
      submit={copy.submitInvoice}
    >
      {children}
      <RefusalNotice code={request.refusal} />
      <Kind form={form} />
      {finance.titles.length > 0 && (
        <SelectField
          id={`${base}book`}
          label={copy.titleFromBook}
          value={titleId}
          onChange={chooseTitle}
          options={[
            ...finance.titles.map(({ id, title }) => ({ value: id, label: title })),
            { value: '', label: copy.titleOfAccount },
          ]}
        />
      )}
      <FieldsOfKind form={form} base={base} />
      {titleId === '' && (
        <Checkbox
          id={`${base}keep`}
          checked={keeps}
          onChange={(event) => setKeeps(event.target.checked)}
        >
          {copy.keepTitle}
        </Checkbox>
      )}
      <p className="text-small text-text-3">{copy.invoiceHint}</p>
    </DialogForm>
  )
}

function Kind({ form }: { form: UseFormReturn<Typed> }) {
  const copy = useCopy(ordersCopy)
  const words = useCopy(invoiceWords)
  const kind = useFormChoice(form, 'kind')
  const choose = (chosen: Typed['kind']) => {
    form.setValue('kind', chosen, { shouldDirty: true })
    // Another kind asks for other fields.
    if (form.formState.isSubmitted) form.trigger()
  }
  return (
    <RadioTiles
      legend={copy.invoiceKind}
      look="row"
      value={kind}
      onChange={choose}
      choices={INVOICE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
    />
  )
}

/** They follow the choice of the kind. */
function FieldsOfKind({ form, base }: { form: UseFormReturn<Typed>; base: string }) {
  const kind = useFormPartInTime(form, (typed) => typed.kind)
  return <TitleFields form={form} base={base} fields={INVOICE_FIELDS[kind]} />
}

function firstForm(account: Account | null, title: InvoiceTitle | null): Typed {
  if (title) {
    const { id: _, ...fields } = title
    return { kind: 'ordinary', ...fields }
  }
  return {
    kind: 'ordinary',
    title: account?.enterpriseName ?? '',
    taxNumber: account?.registrationCode ?? '',
    confirmedCode: account?.confirmedCode ?? '',
    ...{ address: '', phone: '', bank: '', bankAccount: '' },
  }
}
