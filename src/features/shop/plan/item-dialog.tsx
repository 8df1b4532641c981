import { useState } from 'react'
import { useView } from '../../../app/hooks.ts'
import type { RefusalCode } from '../../../blocks/refusal-copy.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { type Estimate, encodeEstimate } from '../../../domain/estimates/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import type { Result } from '../../../domain/shared/result.ts'
import { nameProduct, type Subscription } from '../../../domain/subscriptions/index.ts'
import { type Language, useCopy, useLanguage } from '../../../i18n/language.ts'
import { ownPlanItems } from '../../../queries/own-plan-items.ts'
import { sending } from '../../../ui/busy-press.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Money } from '../../../ui/money.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { SettledStatus } from '../../../ui/settled-status.tsx'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { pricingCopy } from '../pricing/copy.ts'
import { EstimatorFields } from '../pricing/estimator-fields.tsx'
import { answerOf } from '../pricing/read-estimate.ts'
import { useDraft } from '../pricing/use-draft.ts'
import { useProblems } from '../pricing/use-problems.ts'
import { planCopy } from './copy.ts'
import { ownItemCopy } from './own-item-copy.ts'

export type ItemDialogProps = {
  title: string
  /** What the item is by now; null: it is a new one. */
  first: Estimate | null
  /** What the button that closes it with the item says. */
  confirm: string
  refusal: RefusalCode | null
  /** What has changed meanwhile about where the item goes. */
  notice?: string | null
  onSave: (estimate: Estimate) => Promise<Result<unknown>>
  onClose: () => void
}

/** An item of a plan, asked for and priced as in the estimator, with the day it is paid (PLN-01). */
export function ItemDialog(props: ItemDialogProps) {
  const { title, first, onClose } = props
  const [own, setOwn] = useState<{ at: string; estimate: Estimate } | null>(null)
  return (
    <Dialog open onClose={onClose} title={title} className="md:w-[760px]">
      {first === null && <OwnProduct chosen={own?.at ?? ''} onChoose={setOwn} />}
      <ItemForm key={own?.at} {...props} first={own?.estimate ?? first} />
    </Dialog>
  )
}

type OwnProductProps = {
  chosen: string
  onChoose: (own: { at: string; estimate: Estimate } | null) => void
}

/** A product that the customer has, to be renewed or added to; nothing where there is none (PLN-01). */
function OwnProduct({ chosen, onChoose }: OwnProductProps) {
  const copy = useCopy(ownItemCopy)
  const language = useLanguage()
  const items = useView(ownPlanItems, {})
  if (items.length === 0) return null
  return (
    <div className="pt-2 pb-6">
      <SelectField
        id="own-product"
        label={copy.label}
        hint={copy.hint}
        value={chosen}
        options={[
          { value: '', label: copy.none },
          ...items.map((item) => {
            const { product, what, isAfterOnline } = item
            const label = copy.items[what](wordsOf(product, language), product.expiresOn ?? '')
            return { value: keyOf(item), label: isAfterOnline ? copy.afterOnline(label) : label }
          }),
        ]}
        onChange={(value) => {
          const item = items.find((one) => keyOf(one) === value)
          onChoose(item ? { at: value, estimate: item.estimate } : null)
        }}
      />
    </div>
  )
}

/** Its place in the list changes with the day, and with what other tabs do. */
function keyOf({ product, what }: { product: Subscription; what: string }): string {
  return `${product.id} ${what}`
}

function wordsOf(product: Subscription, language: Language): string {
  const whose =
    product.line === 'robot' ? `${product.number} ${product.nickname}` : product.masterAccount
  return [nameProduct(product)[language], whose].filter((part) => part !== '').join(' · ')
}

function ItemForm(props: ItemDialogProps) {
  const { first, confirm, refusal, notice = null, onSave, onClose } = props
  const copy = useCopy(planCopy)
  const pricing = useCopy(pricingCopy)
  const once = useOneAtATime()
  const { draft, readDraft, ...changes } = useDraft({
    first: first ? encodeEstimate(first) : '',
    isDated: true,
  })
  const [attempt, setAttempt] = useState(0)
  const answer = answerOf(draft)
  const { summary, missing } = useProblems(draft, answer)
  const total = answer.priced ? formatPrice(answer.priced.quote.total) : '—'
  const submit = () => {
    const { estimate } = answerOf(readDraft())
    if (!estimate) {
      setAttempt(attempt + 1)
      return
    }
    void once(async () => {
      const result = await onSave(estimate)
      if (result.ok) onClose()
    })
  }
  return (
    <form onSubmit={sending(submit)} noValidate autoComplete="off" className="grid gap-6 pt-2">
      {notice === null ? (
        <RefusalNotice code={refusal} />
      ) : (
        <Notice tone="bad" role="alert">
          {notice}
        </Notice>
      )}
      <ErrorSummary
        title={pricing.checkThese}
        closing={pricing.kept}
        attempt={attempt}
        items={attempt > 0 ? summary : []}
      />
      <EstimatorFields {...{ draft, answer, ...changes }} paidOn={copy.paidOn} />
      <div className="flex flex-wrap items-center justify-between gap-4 border-line border-t pt-4">
        <div>
          <Money amount={total} size="price" />
          {!answer.priced && missing && <p className="text-small text-text-2">{missing}</p>}
          <SettledStatus text={total} />
        </div>
        <div className="flex gap-3">
          <Button onClick={onClose}>{copy.close}</Button>
          <Button kind="primary" type="submit">
            {confirm}
          </Button>
        </div>
      </div>
    </form>
  )
}
