import { useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { invoiceWords } from '../../../blocks/invoice-words.tsx'
import { RecordActions } from '../../../blocks/record-actions.tsx'
import { returnInvoice } from '../../../commands/return-invoice.ts'
import type { Invoice } from '../../../domain/billing/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextLink } from '../../../ui/button.tsx'
import { ConfirmAction } from '../../../ui/confirm-action.tsx'
import { tell } from '../../../ui/told.ts'
import { ordersToldCopy } from '../told-copy.ts'
import { invoicesCopy } from './copy.ts'

/** 「查看发票」 and 「退回发票」; only what was issued can be returned (INV-02). */
export function InvoiceActions({
  invoice,
  onInvoicePage = false,
}: {
  invoice: Invoice
  onInvoicePage?: boolean
}) {
  const copy = useCopy(invoicesCopy)
  const words = useCopy(invoiceWords)
  const told = useCopy(ordersToldCopy)
  const [first] = invoice.parts
  const isAlone = first !== undefined && invoice.parts.length === 1
  const { run, refusal } = useRun(returnInvoice, { scope: invoice.id })
  const confirm = async () => {
    const result = await run({ id: invoice.id })
    if (!result.ok) return
    tell({
      text: told.invoiceReturned(invoice.id),
      // Where it was for several, what they are is in the list.
      link: isAlone
        ? { to: paths.order(first.orderId), label: told.viewOrder }
        : { to: paths.orders, label: told.viewOrders },
    })
  }
  return (
    <RecordActions refusal={refusal}>
      {!onInvoicePage && <TextLink to={paths.invoice(invoice.id)}>{words.view}</TextLink>}
      {invoice.state === 'issued' && (
        <ConfirmAction
          label={copy.return}
          title={copy.returnTitle}
          text={copy.returnText}
          keep={copy.keep}
          onConfirm={confirm}
        />
      )}
    </RecordActions>
  )
}
