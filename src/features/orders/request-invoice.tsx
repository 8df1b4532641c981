import { useState } from 'react'
import { formatPrice, type Yuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { TextAction } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ordersCopy } from './copy.ts'
import { InvoiceForm } from './invoices/invoice-form.tsx'

type RequestInvoiceProps = { orderId: string; amount: Yuan }

/** 「申请开票」: over all that can be invoiced of one order (INV-01, INV-02). */
export function RequestInvoice({ orderId, amount }: RequestInvoiceProps) {
  const copy = useCopy(ordersCopy)
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <TextAction onClick={() => setOpen(true)}>{copy.requestInvoice}</TextAction>
      <Dialog open={open} onClose={close} title={copy.requestInvoice} className="w-[480px]">
        <InvoiceForm scope={orderId} wanted={() => ({ orderIds: [orderId] })} onClose={close}>
          <p className="flex justify-between gap-4">
            <span className="text-text-2">{copy.invoiceAmount}</span>
            <strong translate="no" className="font-strong text-ink">
              {formatPrice(amount)}
            </strong>
          </p>
        </InvoiceForm>
      </Dialog>
    </>
  )
}
