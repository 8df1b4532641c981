import { type FormEvent, useId, useState } from 'react'
import { useRun, useView } from '../../app/hooks.ts'
import { invoiceWords } from '../../blocks/invoice-words.tsx'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { requestInvoice } from '../../commands/request-invoice.ts'
import type { Account } from '../../domain/account/index.ts'
import {
  INVOICE_FIELDS,
  INVOICE_KINDS,
  type InvoiceForm,
  invoiceProblems,
} from '../../domain/billing/index.ts'
import { formatPrice, type Yuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { buyingAccount } from '../../queries/buying-account.ts'
import { Button, TextAction } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioTiles } from '../../ui/radio-tiles.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useEdits } from '../../ui/use-edits.ts'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'
import { ordersCopy } from './copy.ts'

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

function firstForm(account: Account | null): InvoiceForm {
  return {
    kind: 'ordinary',
    title: account?.enterpriseName ?? '',
    taxNumber: account?.registrationCode ?? '',
    ...{ address: '', phone: '', bank: '', bankAccount: '' },
  }
}

function Form({ orderId, amount, onClose }: RequestInvoiceProps & { onClose: () => void }) {
  const copy = useCopy(ordersCopy)
  const words = useCopy(invoiceWords)
  const refusals = useCopy(refusalCopy)
  const account = useView(buyingAccount, {})
  const request = useRun(requestInvoice, { scope: orderId })
  const once = useOneAtATime()
  const base = useId()
  const { values: form, edit } = useEdits(firstForm(account))
  const [tried, setTried] = useState(false)
  const { refusal } = request
  const problems = invoiceProblems(form)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const [wrong] = INVOICE_FIELDS[form.kind].filter((field) => problems[field])
    if (wrong) {
      document.getElementById(`${base}${wrong}`)?.focus()
      return
    }
    once(async () => {
      const result = await request.run({ orderId, form })
      if (result.ok) onClose()
    })
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <p className="flex justify-between gap-4">
        <span className="text-text-2">{copy.invoiceAmount}</span>
        <strong className="font-strong text-ink">{formatPrice(amount)}</strong>
      </p>
      {refusal && (
        <Notice tone="bad" role="alert">
          {refusals[refusal]}
        </Notice>
      )}
      <RadioTiles
        legend={copy.invoiceKind}
        look="row"
        value={form.kind}
        onChange={(kind) => edit({ kind })}
        choices={INVOICE_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      {INVOICE_FIELDS[form.kind].map((field) => {
        const problem = tried ? problems[field] : undefined
        return (
          <TextField
            key={field}
            id={`${base}${field}`}
            label={words.fields[field]}
            value={form[field]}
            error={problem && copy.invoiceProblems[problem]}
            onChange={(event) => edit({ [field]: event.target.value })}
          />
        )
      })}
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
