import { useState } from 'react'
import { useRun } from '../../app/hooks.ts'
import { decideRefund } from '../../commands/decide-refund.ts'
import { deployProduct } from '../../commands/deploy-product.ts'
import { issueInvoice } from '../../commands/issue-invoice.ts'
import { suspendProduct } from '../../commands/suspend-product.ts'
import { type Invoice, ordersOf, type RefundRequest } from '../../domain/billing/index.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'
import { formatPrice } from '../../domain/shared/money.ts'
import { nameProduct, type Subscription } from '../../domain/subscriptions/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import type { Deploying } from '../../queries/waiting-at-counter.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { counterCopy } from './counter-copy.ts'
import { WaitingGroup } from './waiting-group.tsx'

type Done = { onDone: (what: string) => void }

/** 「同意退款」 and 「拒绝退款」 (REF-10, REF-12). */
export function RefundGroup({ request, onDone }: { request: RefundRequest } & Done) {
  const copy = useCopy(counterCopy)
  const { id, orderId, amount } = request
  const { run, refusal } = useRun(decideRefund, { scope: id })
  const [reason, setReason] = useState('')
  const decide = async (granted: boolean) => {
    const verdict = granted ? ({ id, granted } as const) : ({ id, granted, reason } as const)
    const { ok } = await run(verdict)
    if (ok) onDone(`${granted ? copy.done.granted : copy.done.refused} ${orderId}`)
  }
  return (
    <WaitingGroup
      name={orderId}
      title={orderId}
      aside={formatPrice(amount)}
      note={`${copy.refundOf(orderId, formatPrice(amount))} · ${id}`}
      refusal={refusal}
      fields={
        <TextField
          id={`refund-reason-${id}`}
          label={copy.reason}
          hint={copy.reasonHint}
          autoComplete="off"
          value={reason}
          onChange={setReason}
          wrapperClassName="mt-3"
        />
      }
    >
      <Button size="small" onClick={() => decide(true)}>
        {copy.grant}
      </Button>
      <Button size="small" onClick={() => decide(false)}>
        {copy.refuse}
      </Button>
    </WaitingGroup>
  )
}

/** 「部署完成」 (ORD-09). */
export function DeploymentGroup({ product, onDone }: { product: Deploying } & Done) {
  const copy = useCopy(counterCopy)
  const language = useLanguage()
  const { id, deployment, orderId } = product
  const { run, refusal } = useRun(deployProduct, { scope: id })
  const deploy = async () => {
    const { ok } = await run({ id })
    if (ok) onDone(`${copy.done.deployed} ${orderId ?? id}`)
  }
  return (
    <WaitingGroup
      name={orderId ?? id}
      title={`${orderId ?? id} ${nameProduct(product)[language]}`}
      note={copy.deploys(civilDateTimeOf(deployment.dueAt).slice(0, 16))}
      refusal={refusal}
    >
      <Button size="small" onClick={deploy}>
        {copy.deployed}
      </Button>
    </WaitingGroup>
  )
}

/** 「开具发票」 (INV-02). */
export function InvoiceGroup({ invoice, onDone }: { invoice: Invoice } & Done) {
  const copy = useCopy(counterCopy)
  const { id, amount } = invoice
  const { run, refusal } = useRun(issueInvoice, { scope: id })
  const issue = async () => {
    const { ok } = await run({ id })
    if (ok) onDone(`${copy.done.issued} ${id}`)
  }
  return (
    <WaitingGroup
      name={id}
      title={id}
      note={copy.invoiceOf(ordersOf(invoice), formatPrice(amount))}
      refusal={refusal}
    >
      <Button size="small" onClick={issue}>
        {copy.issue}
      </Button>
    </WaitingGroup>
  )
}

/** 「封停」 and 「解除封停」 of a product (LIF-04). */
export function SuspensionGroup({ product, onDone }: { product: Subscription } & Done) {
  const copy = useCopy(counterCopy)
  const language = useLanguage()
  const { id, suspended } = product
  const { run, refusal } = useRun(suspendProduct, { scope: id })
  const name = callProduct(product)
  const toggle = async () => {
    const done = suspended ? copy.done.unsuspended : copy.done.suspended
    const { ok } = await run({ id, suspended: !suspended })
    if (ok) onDone(`${done} ${name.account}`)
  }
  return (
    <WaitingGroup
      name={`${name[language]} ${name.account}`}
      title={name[language]}
      note={name.account}
      refusal={refusal}
    >
      <Button size="small" onClick={toggle}>
        {suspended ? copy.unsuspend : copy.suspend}
      </Button>
    </WaitingGroup>
  )
}

/** What a product is called here: package and 企点主账号, of a robot also its number and nickname. */
export function callProduct(product: Subscription) {
  const { masterAccount, orderId, id } = product
  const account = masterAccount || (orderId ?? id)
  const robot = product.line === 'robot' ? ` ${product.number} ${product.nickname}` : ''
  return { ...nameProduct(product), account: `${account}${robot}` }
}
