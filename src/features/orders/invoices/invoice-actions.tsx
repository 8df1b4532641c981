import { useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { invoiceWords } from '../../../blocks/invoice-words.tsx'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { returnInvoice } from '../../../commands/return-invoice.ts'
import type { Invoice } from '../../../domain/billing/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextLink } from '../../../ui/button.tsx'
import { ConfirmAction } from '../../../ui/confirm-action.tsx'
import { Notice } from '../../../ui/notice.tsx'
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
  const refusals = useCopy(refusalCopy)
  const { run, refusal } = useRun(returnInvoice, { scope: invoice.id })
  const confirm = async () => {
    await run({ id: invoice.id })
  }
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 print:hidden">
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
      {refusal && (
        <Notice tone="bad" role="alert">
          {refusals[refusal]}
        </Notice>
      )}
    </div>
  )
}
