import { useId, useState } from 'react'
import { useRun, useView } from '../../../app/hooks.ts'
import { invoiceWords } from '../../../blocks/invoice-words.tsx'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { changeTitles } from '../../../commands/change-titles.ts'
import { type InvoiceTitle, preferredTitle } from '../../../domain/account/index.ts'
import { EMPTY_TITLE, filledTitleSchema, INVOICE_FIELDS } from '../../../domain/billing/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { financeKept } from '../../../queries/finance-kept.ts'
import { Button, TextAction } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { DialogForm } from '../../../ui/dialog-form.tsx'
import { useCheckedForm } from '../../../ui/form.tsx'
import { useSubmitOnce } from '../../../ui/use-one-at-a-time.ts'
import { invoicesCopy } from './copy.ts'
import { TitleFields } from './title-fields.tsx'

/** 「发票抬头」: the book of titles, one of which invoices are filled in with (BIL-02). */
export function TitleBook() {
  const copy = useCopy(invoicesCopy)
  const [open, setOpen] = useState(false)
  const [edited, setEdited] = useState<InvoiceTitle | 'new' | null>(null)
  const close = () => {
    setOpen(false)
    setEdited(null)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{copy.titles}</Button>
      <Dialog open={open} onClose={close} title={copy.titles} className="w-[560px]">
        {edited ? (
          <Edited title={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
        ) : (
          <Book onEdit={setEdited} onClose={close} />
        )}
      </Dialog>
    </>
  )
}

type BookProps = { onEdit: (title: InvoiceTitle | 'new') => void; onClose: () => void }

function Book({ onEdit, onClose }: BookProps) {
  const copy = useCopy(invoicesCopy)
  const finance = useView(financeKept, {})
  const changing = useRun(changeTitles, { scope: 'book' })
  const preferred = preferredTitle(finance)
  return (
    <div className="grid gap-4">
      <p className="text-small text-text-2">{copy.titlesLead}</p>
      <RefusalNotice code={changing.refusal} />
      <ul className="border-line border-t">
        {finance.titles.map((title) => (
          <li key={title.id} className="border-line border-b py-3">
            <p className="wrap-anywhere font-strong text-ink">
              {title.title}
              {title.id === preferred?.id && (
                <span className="ml-2 text-note text-text-2">{copy.preferred}</span>
              )}
            </p>
            <p className="text-small text-text-2">{title.taxNumber}</p>
            <p className="flex flex-wrap gap-x-4 text-small">
              {title.id !== preferred?.id && (
                <TextAction
                  aria-label={copy.of(copy.prefer, title.title)}
                  onClick={() => changing.run({ change: 'prefer', id: title.id })}
                >
                  {copy.prefer}
                </TextAction>
              )}
              <TextAction
                aria-label={copy.of(copy.edit, title.title)}
                onClick={() => onEdit(title)}
              >
                {copy.edit}
              </TextAction>
              <TextAction
                aria-label={copy.of(copy.remove, title.title)}
                onClick={() => changing.run({ change: 'remove', id: title.id })}
              >
                {copy.remove}
              </TextAction>
            </p>
          </li>
        ))}
        {finance.titles.length === 0 && (
          <li className="border-line border-b py-3 text-text-2">{copy.noTitles}</li>
        )}
      </ul>
      <div className="flex justify-end gap-3">
        <Button onClick={onClose}>{copy.close}</Button>
        <Button kind="primary" onClick={() => onEdit('new')}>
          {copy.addTitle}
        </Button>
      </div>
    </div>
  )
}

function Edited({ title, onDone }: { title: InvoiceTitle | null; onDone: () => void }) {
  const copy = useCopy(invoicesCopy)
  const words = useCopy(invoiceWords)
  const base = useId()
  const changing = useRun(changeTitles, { scope: title?.id ?? 'new' })
  const form = useCheckedForm(filledTitleSchema, title ? fieldsOf(title) : EMPTY_TITLE, 'onSubmit')
  const submit = useSubmitOnce(form, async (typed) => {
    const kept = await changing.run({ change: 'keep', id: title?.id ?? null, form: typed })
    if (kept.ok) onDone()
  })
  return (
    <DialogForm onSubmit={submit} onCancel={onDone} cancel={copy.toBook} submit={copy.save}>
      <RefusalNotice code={changing.refusal} />
      <TitleFields form={form} base={base} fields={INVOICE_FIELDS.special} />
      <p className="text-small text-text-3">{copy.detailsHint(words.kinds.special)}</p>
    </DialogForm>
  )
}

function fieldsOf({ id: _, ...fields }: InvoiceTitle) {
  return fields
}
