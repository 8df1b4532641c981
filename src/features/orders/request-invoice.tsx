import { Fragment, useId, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useRun, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { ConfirmCode } from '../../blocks/confirm-code.tsx'
import { invoiceWords } from '../../blocks/invoice-words.tsx'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { requestInvoice } from '../../commands/request-invoice.ts'
import type { Account } from '../../domain/account/index.ts'
import {
  filledInvoiceSchema,
  INVOICE_FIELDS,
  INVOICE_KINDS,
  type InvoiceField,
  type InvoiceForm,
} from '../../domain/billing/index.ts'
import { formatPrice, type Yuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { buyingAccount } from '../../queries/buying-account.ts'
import { Button, TextAction } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormTextField, resolverOf, useFormPart } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioTiles } from '../../ui/radio-tiles.tsx'
import { tell } from '../../ui/told.ts'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { ordersCopy } from './copy.ts'
import { ordersToldCopy } from './told-copy.ts'

type RequestInvoiceProps = { orderId: string; amount: Yuan }

/** 「申请开票」: over all that can be invoiced, prefilled from the account (INV-01, INV-02). */
export function RequestInvoice({ orderId, amount }: RequestInvoiceProps) {
  const copy = useCopy(ordersCopy)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <TextAction onClick={() => setOpen(true)}>{copy.requestInvoice}</TextAction>
      <Dialog open={open} onClose={close} title={copy.requestInvoice} className="w-[480px]">
        <Form orderId={orderId} amount={amount} onClose={close} />
      </Dialog>
    </>
  )
}

const KEYBOARDS: Partial<Record<InvoiceField, 'tel' | 'numeric'>> = {
  phone: 'tel',
  bankAccount: 'numeric',
}

function firstForm(account: Account | null): InvoiceForm {
  return {
    kind: 'ordinary',
    title: account?.enterpriseName ?? '',
    taxNumber: account?.registrationCode ?? '',
    confirmedCode: account?.confirmedCode ?? '',
    ...{ address: '', phone: '', bank: '', bankAccount: '' },
  }
}

function Form({ orderId, amount, onClose }: RequestInvoiceProps & { onClose: () => void }) {
  const copy = useCopy(ordersCopy)
  const words = useCopy(invoiceWords)
  const refusals = useCopy(refusalCopy)
  const told = useCopy(ordersToldCopy)
  const account = useView(buyingAccount, {})
  const request = useRun(requestInvoice, { scope: orderId })
  const once = useOneAtATime()
  const base = useId()
  const form = useForm<InvoiceForm>({
    // What the account says stands in a field until something is typed there.
    values: firstForm(account),
    resetOptions: { keepDirtyValues: true },
    resolver: resolverOf(filledInvoiceSchema),
  })
  const kind = useFormPart(form, (typed) => typed.kind)
  const { refusal } = request
  const submit = form.handleSubmit((typed) =>
    once(async () => {
      const result = await request.run({ orderId, form: typed })
      if (!result.ok) return
      onClose()
      tell({
        text: told.invoiceRequested(result.value),
        link: { to: paths.invoice(result.value), label: told.viewInvoice },
      })
    }),
  )
  const choose = (chosen: InvoiceForm['kind']) => {
    form.setValue('kind', chosen, { shouldDirty: true })
    // Another kind asks for other fields.
    if (form.formState.isSubmitted) form.trigger()
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <p className="flex justify-between gap-4">
        <span className="text-text-2">{copy.invoiceAmount}</span>
        <strong translate="no" className="font-strong text-ink">
          {formatPrice(amount)}
        </strong>
      </p>
      {refusal && (
        <Notice tone="bad" role="alert">
          {refusals[refusal]}
        </Notice>
      )}
      <RadioTiles
        legend={copy.invoiceKind}
        look="row"
        value={kind}
        onChange={choose}
        choices={INVOICE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
      />
      {INVOICE_FIELDS[kind].map((field) => (
        <Fragment key={field}>
          <FormTextField
            form={form}
            name={field}
            id={`${base}${field}`}
            label={words.fields[field]}
            inputMode={KEYBOARDS[field]}
            autoCapitalize={field === 'taxNumber' ? 'characters' : undefined}
            // The schema's messages are the problems' codes.
            say={(problem) => copy.invoiceProblems[problem as keyof typeof copy.invoiceProblems]}
          />
          {field === 'taxNumber' && (
            <ConfirmCode form={form} code="taxNumber" confirmed="confirmedCode" />
          )}
        </Fragment>
      ))}
      <p className="text-small text-text-3">{copy.invoiceHint}</p>
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>{copy.cancelForm}</Button>
        <Button kind="primary" type="submit">
          {copy.submitInvoice}
        </Button>
      </div>
    </form>
  )
}
