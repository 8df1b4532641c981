import { useId, useState } from 'react'
import { useView } from '../../../app/hooks.ts'
import { MOST_INVOICED } from '../../../domain/billing/index.ts'
import {
  compareYuan,
  formatPrice,
  parsePrice,
  plainYuan,
  sumYuan,
  type Yuan,
  ZERO_YUAN,
} from '../../../domain/shared/money.ts'
import { typedAmount } from '../../../domain/shared/typed-text.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { type OrderToInvoice, ordersToInvoice } from '../../../queries/orders-to-invoice.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { ordersCopy } from '../copy.ts'
import { invoicesCopy } from './copy.ts'
import { InvoiceForm } from './invoice-form.tsx'

/** 「合并开票」: one invoice for several paid orders, over all or part of what is open (BIL-02). */
export function CombinedInvoice() {
  const copy = useCopy(invoicesCopy)
  const orders = useCopy(ordersCopy)
  const toInvoice = useView(ordersToInvoice, {})
  const [open, setOpen] = useState(false)
  const note = useId()
  const isPossible = toInvoice.length > 0
  const close = () => setOpen(false)
  return (
    <>
      <Button
        unavailable={!isPossible}
        aria-describedby={isPossible ? undefined : note}
        onClick={() => setOpen(true)}
      >
        {copy.combine}
      </Button>
      {!isPossible && (
        <span id={note} className="text-small text-text-2">
          {copy.nothingToInvoice}
        </span>
      )}
      <Dialog open={open} onClose={close} title={orders.requestInvoice} className="w-[560px]">
        <Chosen orders={toInvoice} onClose={close} />
      </Dialog>
    </>
  )
}

type Problem = 'none-chosen' | 'too-many' | 'not-an-amount' | 'too-much'

function Chosen({ orders, onClose }: { orders: readonly OrderToInvoice[]; onClose: () => void }) {
  const copy = useCopy(invoicesCopy)
  const id = useId()
  const [chosen, setChosen] = useState<readonly string[]>([])
  // Null: what is open of all that is chosen.
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const picked = orders.filter((order) => chosen.includes(order.id))
  const open = sumYuan(picked.map((order) => order.open))
  const amount = typed === null ? open : parsePrice(typedAmount(typed))
  const wanted = () => {
    const found = problemOf(picked.length, amount, open)
    setProblem(found)
    if (found || !amount) return null
    return { orderIds: picked.map((order) => order.id), amount }
  }
  const choose = (orderId: string, isOn: boolean) => {
    setChosen(isOn ? [...chosen, orderId] : chosen.filter((one) => one !== orderId))
    setProblem(null)
  }
  const isOfOrders = problem === 'none-chosen' || problem === 'too-many'
  const amountError =
    problem === 'too-much'
      ? copy.tooMuch(formatPrice(open))
      : problem === 'not-an-amount'
        ? copy.problems[problem]
        : undefined
  return (
    <InvoiceForm scope={`${chosen.join(' ')} ${amount}`} wanted={wanted} onClose={onClose}>
      <fieldset aria-describedby={isOfOrders ? `${id}error` : undefined} className="min-w-0">
        <legend className="mb-1 font-strong text-ink">{copy.ordersToInvoice}</legend>
        <div className="max-h-60 overflow-y-auto border-line border-y">
          <Choices orders={orders} chosen={chosen} onChoose={choose} base={id} />
        </div>
        {isOfOrders && (
          <p id={`${id}error`} role="alert" className="mt-1.5 text-small">
            <FieldError>{copy.problems[problem]}</FieldError>
          </p>
        )}
      </fieldset>
      <TextField
        id={`${id}amount`}
        label={copy.amount}
        remark={copy.yuan}
        inputMode="decimal"
        autoComplete="off"
        hint={copy.openOf(formatPrice(open), picked.length)}
        error={amountError}
        value={typed ?? (open === ZERO_YUAN ? '' : plainYuan(open))}
        onChange={(text) => {
          setTyped(text)
          setProblem(null)
        }}
      />
    </InvoiceForm>
  )
}

function problemOf(count: number, amount: Yuan | undefined, open: Yuan): Problem | null {
  if (count === 0) return 'none-chosen'
  if (count > MOST_INVOICED) return 'too-many'
  if (amount === undefined || compareYuan(amount, ZERO_YUAN) <= 0) return 'not-an-amount'
  return compareYuan(amount, open) > 0 ? 'too-much' : null
}

type ChoicesProps = {
  orders: readonly OrderToInvoice[]
  chosen: readonly string[]
  onChoose: (id: string, isOn: boolean) => void
  base: string
}

function Choices({ orders, chosen, onChoose, base }: ChoicesProps) {
  const language = useLanguage()
  return orders.map(({ id, title, open }) => (
    <div
      key={id}
      className="flex flex-wrap justify-between gap-x-4 border-line px-1 not-first:border-t"
    >
      <Checkbox
        id={`${base}${id}`}
        checked={chosen.includes(id)}
        aria-describedby={`${base}${id}open`}
        onChange={(event) => onChoose(id, event.target.checked)}
      >
        <span className="wrap-anywhere">
          {id} <span className="text-text-2">{title[language]}</span>
        </span>
      </Checkbox>
      <span id={`${base}${id}open`} translate="no" className="py-2 text-ink">
        {formatPrice(open)}
      </span>
    </div>
  ))
}
