import { useId, useState } from 'react'
import { useRun } from '../../app/hooks.ts'
import { bookkeepingWords } from '../../blocks/bookkeeping-words.ts'
import { RefusalNotice } from '../../blocks/refusal-notice.tsx'
import { editBookkeeping } from '../../commands/edit-bookkeeping.ts'
import {
  BOOKKEEPING_FIELDS,
  filledBookkeepingSchema,
  LONGEST_BOOKKEEPING,
  type Order,
} from '../../domain/orders/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { TextAction } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { FormTextField, useCheckedForm } from '../../ui/form.tsx'
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts'

/** 「填写 PO 号等」: what the customer's own accounts know the order by, until its invoice is issued (BIL-03). */
export function EditBookkeeping({ order }: { order: Order }) {
  const words = useCopy(bookkeepingWords)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <TextAction className="print:hidden" onClick={() => setOpen(true)}>
        {words.edit}
      </TextAction>
      <Dialog open={open} onClose={close} title={words.edit}>
        <Form order={order} onClose={close} />
      </Dialog>
    </>
  )
}

function Form({ order, onClose }: { order: Order; onClose: () => void }) {
  const words = useCopy(bookkeepingWords)
  const base = useId()
  const editing = useRun(editBookkeeping, { scope: order.id })
  const once = useOneAtATime()
  const form = useCheckedForm(filledBookkeepingSchema, order.bookkeeping, 'onSubmit')
  const submit = form.handleSubmit((bookkeeping) =>
    once(async () => {
      const kept = await editing.run({ orderId: order.id, bookkeeping })
      if (kept.ok) onClose()
    }),
  )
  return (
    <DialogForm onSubmit={submit} onCancel={onClose} cancel={words.cancel} submit={words.save}>
      <RefusalNotice code={editing.refusal} />
      {BOOKKEEPING_FIELDS.map((field) => (
        <FormTextField
          key={field}
          form={form}
          name={field}
          id={`${base}${field}`}
          label={words.fields[field]}
          autoComplete="off"
          say={() => words.tooLong(LONGEST_BOOKKEEPING)}
        />
      ))}
      <p className="text-small text-text-3">{words.hint}</p>
    </DialogForm>
  )
}
