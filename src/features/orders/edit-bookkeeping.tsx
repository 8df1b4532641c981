import { useId, useState } from 'react'
import { useRun } from '../../app/hooks.ts'
import { bookkeepingWords } from '../../blocks/bookkeeping-words.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { RefusalNotice } from '../../blocks/refusal-notice.tsx'
import { editBookkeeping, type OtherInTheWay } from '../../commands/edit-bookkeeping.ts'
import {
  BOOKKEEPING_FIELDS,
  filledBookkeepingSchema,
  LONGEST_BOOKKEEPING,
  type Order,
} from '../../domain/orders/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { TextAction } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { DialogForm } from '../../ui/dialog-form.tsx'
import { FormTextField, useCheckedForm } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useSubmitOnce } from '../../ui/use-one-at-a-time.ts'

type EditBookkeepingProps = {
  order: Order
  /** Orders that are paid with it, by their numbers: they can be given the same entries. */
  others?: readonly string[]
}

/** 「编辑入账信息」: what the customer's own accounts know the order by, until its invoice is issued (BIL-03). */
export function EditBookkeeping({ order, others = [] }: EditBookkeepingProps) {
  const words = useCopy(bookkeepingWords)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const title = others.length > 0 ? words.editOf(order.id) : words.edit
  return (
    <>
      <TextAction className="print:hidden" aria-label={title} onClick={() => setOpen(true)}>
        {words.edit}
      </TextAction>
      <Dialog open={open} onClose={close} title={title}>
        <Form order={order} others={others} onClose={close} />
      </Dialog>
    </>
  )
}

type FormProps = { order: Order; others: readonly string[]; onClose: () => void }

function Form({ order, others, onClose }: FormProps) {
  const words = useCopy(bookkeepingWords)
  const refusals = useCopy(refusalCopy)
  const base = useId()
  const editing = useRun(editBookkeeping, { scope: order.id })
  const [isForAll, setForAll] = useState(false)
  const form = useCheckedForm(filledBookkeepingSchema, order.bookkeeping, 'onSubmit')
  const [inTheWay, setInTheWay] = useState<OtherInTheWay | null>(null)
  const submit = useSubmitOnce(form, async (bookkeeping) => {
    const shared = isForAll ? { others } : {}
    const edited = await editing.run({ orderId: order.id, ...shared, bookkeeping })
    setInTheWay(edited.ok ? edited.value : null)
    if (edited.ok && edited.value === null) onClose()
  })
  return (
    <DialogForm onSubmit={submit} onCancel={onClose} cancel={words.cancel} submit={words.save}>
      <RefusalNotice code={editing.refusal} />
      {inTheWay && (
        <div className="mb-6">
          <Notice tone="bad" role="alert">
            {words.inTheWay(inTheWay.orderId)}
            {refusals[inTheWay.code]}
          </Notice>
        </div>
      )}
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
      {others.length > 0 && (
        <Checkbox
          id={`${base}all`}
          checked={isForAll}
          onChange={({ target }) => setForAll(target.checked)}
        >
          {words.forAll(others.length)}
        </Checkbox>
      )}
      <p className="text-small text-text-3">{words.hint}</p>
    </DialogForm>
  )
}
