import { useEffect, useId, useState } from 'react'
import { useRun } from '../../../app/hooks.ts'
import { ChangedElsewhere } from '../../../blocks/changed-elsewhere.tsx'
import { refusalCopy } from '../../../blocks/refusal-copy.ts'
import { saveBudget } from '../../../commands/save-budget.ts'
import { type Budget, MOST_TOP_UP } from '../../../domain/account/index.ts'
import { percentUsed } from '../../../domain/forecast/index.ts'
import { addYuan, formatPrice, parsePrice, plainYuan } from '../../../domain/shared/money.ts'
import { typedAmount } from '../../../domain/shared/typed-text.ts'
import { useCopy } from '../../../i18n/language.ts'
import { sending } from '../../../ui/busy-press.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { elsewhereFor } from '../../../ui/use-elsewhere.ts'
import { spendingCopy } from './copy.ts'
import type { YearSum } from './year-sums.ts'

type BudgetFieldProps = {
  year: YearSum
  budget: Budget | null
}

/** 「年度预算」 of a calendar year, and how much of it is paid and certain (FCT-03). */
export function BudgetField({ year: { year, paid, certain }, budget }: BudgetFieldProps) {
  const copy = useCopy(spendingCopy)
  const refusals = useCopy(refusalCopy)
  const id = useId()
  const saving = useRun(saveBudget, { scope: year })
  // Null: what is kept.
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const [said, setSaid] = useState('')
  const kept = budget ? plainYuan(budget.amount) : ''
  const [elsewhere] = useState(() =>
    elsewhereFor({
      putBack: (_, mine) => setTyped(String(mine)),
      showKept: () => setTyped(null),
    }),
  )
  useEffect(() => elsewhere.typed.follow({ budget: kept }, () => false), [elsewhere, kept])
  const save = async () => {
    if (saving.isPending) return
    const text = typedAmount(typed ?? kept)
    const amount = text === '' ? null : parsePrice(text)
    setSaid('')
    setWrong(amount === undefined)
    if (amount === undefined) return
    elsewhere.typed.type('budget', amount === null ? '' : plainYuan(amount), kept)
    const saved = await saving.run({ year: Number(year), amount })
    if (!saved.ok) return
    setTyped(null)
    setSaid(amount === null ? copy.budgetGone(year) : copy.budgetKept(year, formatPrice(amount)))
  }
  const counted = addYuan(paid, certain)
  const isAmountRefused = isWrong || saving.refusal === 'not-an-amount'
  const refused = saving.refusal ? refusals[saving.refusal] : undefined
  return (
    <form onSubmit={sending(save)} noValidate className="mt-8 max-w-[560px]">
      <ChangedElsewhere
        elsewhere={elsewhere}
        nameOf={() => copy.budget}
        texts={['budget']}
        isSavedByButton
      />
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          id={id}
          label={copy.budget}
          remark={copy.budgetRemark(year)}
          inputMode="decimal"
          autoComplete="off"
          wrapperClassName="w-60 max-w-full"
          value={typed ?? kept}
          error={isAmountRefused ? copy.budgetWrong(formatPrice(MOST_TOP_UP)) : refused}
          onChange={(text) => {
            setTyped(text)
            elsewhere.typed.type('budget', text, kept)
            setWrong(false)
            saving.reset()
          }}
        />
        <Button type="submit">{copy.saveBudget}</Button>
      </div>
      <p className="mt-2 text-small text-text-2">
        {budget
          ? copy.budgetUsed(year, formatPrice(counted), percentUsed(budget, counted))
          : copy.budgetHint}
      </p>
      <p role="status" className={said ? 'mt-2 text-ok text-small' : ''}>
        {said}
      </p>
    </form>
  )
}
