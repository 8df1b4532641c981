import { type FormEvent, useId, useState } from 'react'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'

const topUpCopy = defineCopy({
  zh: {
    open: '充值',
    amount: '充值金额',
    remark: '元',
    hint: '演示充值，不会真的付款',
    problem: '请填写大于 0 的金额，最多两位小数，例如 5000',
    cancel: '取消',
    confirm: '确认充值',
  },
  en: {
    open: 'Top up',
    amount: 'Amount',
    remark: 'CNY',
    hint: 'Simulated: nothing is really paid',
    problem: 'Enter an amount above 0 with at most two decimals, for example 5000',
    cancel: 'Cancel',
    confirm: 'Top up now',
  },
})

/** 「充值」: `onTopUp` puts the amount on the balance; false: it is no amount. */
export function TopUp({ onTopUp }: { onTopUp: (amount: string) => Promise<boolean> }) {
  const copy = useCopy(topUpCopy)
  const id = useId()
  const [open, setOpen] = useState(false)
  const [amount, setAmount] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await onTopUp(amount.replaceAll(/[,，\s]/g, ''))
    setIsWrong(!done)
    if (!done) return
    setOpen(false)
    setAmount('')
  }
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {copy.open}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={copy.open}>
        <form onSubmit={submit} noValidate>
          <TextField
            id={id}
            label={copy.amount}
            remark={copy.remark}
            hint={copy.hint}
            error={isWrong ? copy.problem : undefined}
            inputMode="decimal"
            autoComplete="off"
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
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
