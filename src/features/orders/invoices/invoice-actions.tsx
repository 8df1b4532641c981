import { useState } from 'react'
import { paths } from '../../../app/paths.ts'
import { invoiceWords } from '../../../blocks/invoice-words.tsx'
import { type RefusalCode, refusalCopy } from '../../../blocks/refusal-copy.ts'
import type { Invoice } from '../../../domain/billing/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { TextLink } from '../../../ui/button.tsx'
import { ConfirmAction } from '../../../ui/confirm-action.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { invoicesCopy } from './copy.ts'
import { useReturnInvoice } from './mutations.ts'

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
  const { run } = useReturnInvoice(invoice.id)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const confirm = async () => {
    const result = await run()
    if (!result.ok) setRefusal(result.error.code)
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
