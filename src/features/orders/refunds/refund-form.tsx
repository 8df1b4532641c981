import { type Control, useController, useForm, useFormState } from 'react-hook-form'
import { usePage, useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { fieldOfRefusedFile } from '../../../blocks/use-taking.ts'
import { requestRefund } from '../../../commands/request-refund.ts'
import { isFileProblem } from '../../../domain/applications/index.ts'
import {
  asksForProof,
  checkRefund,
  filledRefundSchemaOf,
  type RefundReason,
  type RefundForm as RefundValues,
  returnablePacks,
} from '../../../domain/billing/index.ts'
import { formatPrice } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { useProblemWords } from '../../../i18n/problem-words.ts'
import { pvRefund } from '../../../queries/pv-refund.ts'
import type { Refundable } from '../../../queries/refund-case.ts'
import { sending } from '../../../ui/busy-press.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { resolverOf } from '../../../ui/form.tsx'
import { type GoOn, thisPress, useFromHere } from '../../../ui/from-here.ts'
import { tell } from '../../../ui/told.ts'
import { TwoColumns } from '../../../ui/two-columns.tsx'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { ordersToldCopy } from '../told-copy.ts'
import { AmountPanel } from './amount-panel.tsx'
import { TakenAlongList } from './cascade-list.tsx'
import { refundsCopy } from './copy.ts'
import { HowComputed } from './how-computed.tsx'
import { PackChoice } from './pack-choice.tsx'
import { ProofField } from './proof-field.tsx'
import { ReasonChoice } from './reason-choice.tsx'

/** The ids that the error summary links to. */
const FIELDS = { packs: 'packs', proof: 'proof', acknowledged: 'acknowledged' } as const

/** What is returned and why, what it pays, and what goes with it; then the request (REF-03, REF-09, REF-11). */
export function RefundForm({ situation }: { situation: Refundable }) {
  const fromHere = useFromHere()
  const once = useOneAtATime()
  const told = useCopy(ordersToldCopy)
  const { order, product } = situation
  const request = useRun(requestRefund, { scope: order.id })
  const form = useForm<RefundValues>({
    defaultValues: {
      ...{ reason: 'no-reason', proof: null, acknowledged: false },
      packs: firstPacks(situation),
    },
    resolver: resolverOf(filledRefundSchemaOf(product.line)),
    shouldFocusError: false,
  })
  const { control } = form
  const packs = useController({ control, name: 'packs' })
  const chosen = useController({ control, name: 'reason' })
  const proof = useController({ control, name: 'proof' })
  const acknowledged = useController({ control, name: 'acknowledged' })
  const { refusal } = request
  const reason = possibleReason(situation, chosen.field.value)
  const pickedPacks = { orderId: order.id, packs: packs.field.value }
  const explained = usePage(pvRefund, pickedPacks) ?? null

  const send = (goOn: GoOn) => async (typed: RefundValues) => {
    // What was chosen last, which may not be rendered yet.
    const sent = { ...typed, reason: possibleReason(situation, typed.reason) }
    const result = await request.run({ ...sent, orderId: order.id })
    if (!result.ok) return
    await goOn(paths.order(order.id))
    tell({ text: told.refundRequested(formatPrice(explained?.total ?? order.payment.amount)) })
  }
  const submit = () =>
    once(async () => {
      const goOn = fromHere()
      // The proof that was chosen last is the one that is sent: it is waited for.
      const refused = await fieldOfRefusedFile(order.id, thisPress())
      if (refused === null) await form.handleSubmit(send(goOn))()
      else document.getElementById(refused)?.focus()
    })
  return (
    <form onSubmit={sending(submit)} noValidate autoComplete="off">
      <RefusalNotice code={refusal && isFileProblem(refusal) ? 'proof-missing' : refusal} />
      <Missing control={control} />
      <TwoColumns
        form={
          <div className="grid grid-cols-1 gap-10">
            {product.line === 'pv' && (
              <PackChoice
                id={FIELDS.packs}
                product={product}
                chosen={packs.field.value}
                onChange={packs.field.onChange}
                isMissing={packs.fieldState.invalid}
              />
            )}
            <HowComputed situation={situation} explained={explained} />
            <ReasonChoice situation={situation} value={reason} onChange={chosen.field.onChange} />
            {asksForProof(product.line) && (
              <ProofField
                orderId={order.id}
                id={FIELDS.proof}
                proof={proof.field.value}
                onChange={proof.field.onChange}
                isMissing={proof.fieldState.invalid}
              />
            )}
            <TakenAlongList situation={situation} explained={explained} />
          </div>
        }
        price={
          <AmountPanel
            {...{ situation, explained }}
            acknowledged={acknowledged.field.value}
            id={FIELDS.acknowledged}
            onAcknowledge={acknowledged.field.onChange}
            isMissing={acknowledged.fieldState.invalid}
          />
        }
      />
    </form>
  )
}

/** What is still missing, in the order of the form. */
function Missing({ control }: { control: Control<RefundValues> }) {
  const copy = useCopy(refundsCopy)
  const { named } = useProblemWords()
  const { errors, submitCount } = useFormState({ control })
  const sentences = {
    packs: named(copy.packs, copy.packsMissing),
    proof: named(copy.proof, copy.proofMissing),
    acknowledged: named(copy.acknowledge, copy.acknowledgeMissing),
  }
  const fields = Object.values(FIELDS).filter((field) => errors[field])
  return (
    <ErrorSummary
      title={copy.checkThese}
      closing={copy.kept}
      attempt={submitCount}
      items={fields.map((field) => ({ fieldId: field, message: sentences[field] }))}
    />
  )
}

/** Nothing is returned that was not picked, except where there is nothing to pick from. */
function firstPacks({ product }: Refundable): string[] {
  const returnable = product.line === 'pv' ? returnablePacks(product) : []
  return returnable.length === 1 ? [...returnable] : []
}

/** The reason that was chosen, as long as its window is open. */
function possibleReason(situation: Refundable, chosen: RefundReason): RefundReason {
  return checkRefund(situation, chosen).ok ? chosen : 'defect'
}
