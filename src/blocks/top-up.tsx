import { type FormEvent, useId, useState } from 'react'
import { toHalfWidth } from '../domain/shared/half-width.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'

const topUpCopy = defineCopy({
  zh: {
    open: '充值',
    amount: '充值金额',
    remark: '元',
    hint: '演示充值，不会真的付款',
    problem: '请填写大于 0 的金额，最多两位小数，例如 5000',
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
    problem: 'Enter an amount above 0 with at most two decimals, for example 5000',
    decrease: 'Less',
    increase: 'More',
    cancel: 'Cancel',
    confirm: 'Top up now',
  },
})

/** One press of a button or arrow key, and the most that they lead to, in 元; more can be typed. */
const STEP = 1000
const MOST = 100_000_000

function plain(typed: string): string {
  return toHalfWidth(typed).replaceAll(/[,\s]/g, '')
}

/** 「充值」: `onTopUp` puts the amount on the balance; false: it is no amount. */
export function TopUp({ onTopUp }: { onTopUp: (amount: string) => Promise<boolean> }) {
  const copy = useCopy(topUpCopy)
  const id = useId()
  const [open, setOpen] = useState(false)
  const [amount, setAmount] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const once = useOneAtATime()
  const confirm = async () => {
    const done = await onTopUp(plain(amount))
    setIsWrong(!done)
    if (!done) return
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
            error={isWrong ? copy.problem : undefined}
            value={amount}
            meaning={amount.trim() === '' ? Number.NaN : Number(plain(amount))}
            min={STEP}
            max={MOST}
            step={STEP}
            onChange={setAmount}
            names={{ decrease: copy.decrease, increase: copy.increase }}
          />
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
