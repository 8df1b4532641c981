import { type FormEvent, useId, useState } from 'react'
import { MOST_TOP_UP } from '../domain/account/index.ts'
import { toHalfWidth } from '../domain/shared/half-width.ts'
import type { Result } from '../domain/shared/result.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { type RefusalCode, refusalCopy } from './refusal-copy.ts'
import { RefusalNotice } from './refusal-notice.tsx'

const topUpCopy = defineCopy({
  zh: {
    open: '充值',
    amount: '充值金额',
    remark: '元',
    hint: '演示充值，不会真的付款',
    decrease: '减一',
    increase: '加一',
    cancel: '取消',
    confirm: '确认充值',
  },
  en: {
    open: 'Top up',
    amount: 'Amount',
    remark: 'CNY',
    hint: 'Simulated: nothing is really paid',
    decrease: 'Less',
    increase: 'More',
    cancel: 'Cancel',
    confirm: 'Top up now',
  },
})

/** One press of a button or arrow key, in 元. */
const STEP = 1000

function plain(typed: string): string {
  return toHalfWidth(typed).replaceAll(/[,\s]/g, '')
}

type TopUpProps = { onTopUp: (amount: string) => Promise<Result<unknown, RefusalCode>> }

/** 「充值」: `onTopUp` puts the amount on the balance, or says why not: only a wrong amount is the field's fault. */
export function TopUp({ onTopUp }: TopUpProps) {
  const copy = useCopy(topUpCopy)
  const refusals = useCopy(refusalCopy)
  const id = useId()
  const [open, setOpen] = useState(false)
  const [amount, setAmount] = useState('')
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const once = useOneAtATime()
  const confirm = async () => {
    const done = await onTopUp(plain(amount))
    setRefusal(done.ok ? null : done.error.code)
    if (!done.ok) return
    setOpen(false)
    setAmount('')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    once(confirm)
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {copy.open}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={copy.open}>
        <form onSubmit={submit} noValidate>
          <NumberField
            id={id}
            label={copy.amount}
            remark={copy.remark}
            hint={copy.hint}
            error={refusal === 'not-an-amount' ? refusals[refusal] : undefined}
            value={amount}
            meaning={amount.trim() === '' ? Number.NaN : Number(plain(amount))}
            min={STEP}
            max={Number(MOST_TOP_UP)}
            step={STEP}
            onChange={setAmount}
            names={{ decrease: copy.decrease, increase: copy.increase }}
          />
          {refusal && refusal !== 'not-an-amount' && <RefusalNotice code={refusal} />}
          <div className="mt-5 flex justify-end gap-3">
            <Button onClick={() => setOpen(false)}>{copy.cancel}</Button>
            <Button kind="primary" type="submit">
              {copy.confirm}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
