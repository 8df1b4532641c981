import { useId, useRef, useState } from 'react'
import type { Running } from '../app/hooks.ts'
import { filledTopUpSchema, MOST_TOP_UP, readTopUp } from '../domain/account/index.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { typedAmount } from '../domain/shared/typed-text.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { sending } from '../ui/busy-press.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useCheckedForm, useFormField } from '../ui/form.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { tell } from '../ui/told.ts'
import { useSubmitOnce } from '../ui/use-one-at-a-time.ts'
import { type RefusalCode, refusalCopy } from './refusal-copy.ts'
import { RefusalNotice } from './refusal-notice.tsx'

export const topUpCopy = defineCopy({
  zh: {
    open: '充值',
    amount: '充值金额',
    remark: '元',
    hint: '演示充值，不会真的付款',
    decrease: '减一',
    increase: '加一',
    cancel: '取消',
    confirm: '确认充值',
    done: (amount: string) => `已充值 ${amount}，已计入账户余额，可以用于付款。`,
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
    done: (amount) => `${amount} was added to the balance and can be used to pay.`,
  },
})

/** One press of a button or arrow key, in 元. */
const STEP = 1000

type TopUpProps = { topUp: Running<{ readonly amount: string }, unknown, RefusalCode> }

/** 「充值」 of the balance. Of what it can be refused for only a wrong amount is the field's fault. */
export function TopUp({ topUp }: TopUpProps) {
  const copy = useCopy(topUpCopy)
  const refusals = useCopy(refusalCopy)
  const id = useId()
  const [open, setOpen] = useState(false)
  const form = useCheckedForm(filledTopUpSchema, { amount: '' }, 'onSubmit')
  const { value, onChange, onBlur, error } = useFormField({
    // The schema's messages are the problems' codes.
    ...{ form, name: 'amount', say: () => refusals['not-an-amount'] },
  })
  const openings = useRef(0)
  const send = useSubmitOnce(form, async ({ amount }) => {
    const opened = openings.current
    const done = await topUp.run({ amount: typedAmount(amount) })
    if (!done.ok) return
    // Who gave up waiting and began another one goes on with that.
    if (opened === openings.current) setOpen(false)
    const yuan = readTopUp(typedAmount(amount))
    if (yuan.ok) tell({ text: copy.done(formatPrice(yuan.value)) })
  })
  const begin = () => {
    // What is typed now is the amount, and not more digits of one that was given up.
    form.reset()
    if (!topUp.isPending) topUp.reset()
    openings.current += 1
    setOpen(true)
  }
  return (
    <>
      <Button size="small" onClick={begin}>
        {copy.open}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={copy.open}>
        <form onSubmit={sending(send)} noValidate>
          <NumberField
            id={id}
            label={copy.amount}
            remark={copy.remark}
            hint={copy.hint}
            error={error}
            value={value}
            meaning={value.trim() === '' ? Number.NaN : Number(typedAmount(value))}
            min={STEP}
            max={Number(MOST_TOP_UP)}
            step={STEP}
            decimals
            onChange={onChange}
            onBlur={onBlur}
            names={{ decrease: copy.decrease, increase: copy.increase }}
          />
          <RefusalNotice code={topUp.refusal} />
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
