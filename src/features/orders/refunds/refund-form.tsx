import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { usePage, useRun } from '../../../app/hooks.ts'
import { paths } from '../../../app/paths.ts'
import { RefusalNotice } from '../../../blocks/refusal-notice.tsx'
import { requestRefund } from '../../../commands/request-refund.ts'
import { isFileProblem } from '../../../domain/applications/index.ts'
import {
  asksForProof,
  checkRefund,
  type RefundReason,
  returnablePacks,
} from '../../../domain/billing/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { pvRefund } from '../../../queries/pv-refund.ts'
import type { Refundable } from '../../../queries/refund-case.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { TwoColumns } from '../../../ui/two-columns.tsx'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { AmountPanel } from './amount-panel.tsx'
import { TakenAlongList } from './cascade-list.tsx'
import { refundsCopy } from './copy.ts'
import { HowComputed } from './how-computed.tsx'
import { PackChoice } from './pack-choice.tsx'
import { type Proof, ProofField } from './proof-field.tsx'
import { ReasonChoice } from './reason-choice.tsx'

/** The ids that the error summary links to. */
const FIELDS = { packs: 'packs', proof: 'proof', acknowledged: 'acknowledged' } as const

/** What is returned and why, what it pays, and what goes with it; then the request (REF-03, REF-09, REF-11). */
export function RefundForm({ situation }: { situation: Refundable }) {
  const copy = useCopy(refundsCopy)
  const navigate = useNavigate()
  const once = useOneAtATime()
  const { order, product } = situation
  const request = useRun(requestRefund, { scope: order.id })
  const [packs, setPacks] = useState(() => firstPacks(situation))
  const [chosen, setChosen] = useState<RefundReason>('no-reason')
  const [proof, setProof] = useState<Proof | null>(null)
  const [acknowledged, setAcknowledged] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const { refusal } = request
  const reason = possibleReason(situation, chosen)
  const explained = usePage(pvRefund, { orderId: order.id, packs }) ?? null
  const needsProof = asksForProof(product.line)

  const missing = [
    ...(explained && packs.length === 0
      ? [{ fieldId: FIELDS.packs, message: `${copy.packs}: ${copy.packsMissing}` }]
      : []),
    ...(needsProof && !proof
      ? [{ fieldId: FIELDS.proof, message: `${copy.proof}: ${copy.proofMissing}` }]
      : []),
    ...(acknowledged
      ? []
      : [
          {
            fieldId: FIELDS.acknowledged,
            message: `${copy.acknowledge}: ${copy.acknowledgeMissing}`,
          },
        ]),
  ]
  const isMissing = (fieldId: string) =>
    attempt > 0 && missing.some((item) => item.fieldId === fieldId)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (missing.length > 0) {
      setAttempt(attempt + 1)
      return
    }
    once(async () => {
      const wish = { orderId: order.id, reason, packs, proof, acknowledged }
      const result = await request.run(wish)
      if (result.ok) await navigate(paths.order(order.id))
    })
  }
  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <RefusalNotice code={refusal && isFileProblem(refusal) ? 'proof-missing' : refusal} />
      <ErrorSummary
        title={copy.checkThese}
        closing={copy.kept}
        attempt={attempt}
        items={attempt > 0 ? missing : []}
      />
      <TwoColumns
        form={
          <div className="grid grid-cols-1 gap-10">
            {product.line === 'pv' && (
              <PackChoice
                id={FIELDS.packs}
                product={product}
                chosen={packs}
                onChange={setPacks}
                isMissing={isMissing(FIELDS.packs)}
              />
            )}
            <HowComputed situation={situation} explained={explained} />
            <ReasonChoice situation={situation} value={reason} onChange={setChosen} />
            {needsProof && (
              <ProofField
                id={FIELDS.proof}
                proof={proof}
                onChange={setProof}
                isMissing={isMissing(FIELDS.proof)}
              />
            )}
            <TakenAlongList situation={situation} explained={explained} />
          </div>
        }
        price={
          <AmountPanel
            {...{ situation, explained, acknowledged }}
            id={FIELDS.acknowledged}
            onAcknowledge={setAcknowledged}
            isMissing={isMissing(FIELDS.acknowledged)}
          />
        }
      />
    </form>
  )
}

/** Nothing is returned that was not picked, except where there is nothing to pick from. */
function firstPacks({ product }: Refundable): readonly string[] {
  const returnable = product.line === 'pv' ? returnablePacks(product) : []
  return returnable.length === 1 ? returnable : []
}

/** The reason that was chosen, as long as its window is open. */
function possibleReason(situation: Refundable, chosen: RefundReason): RefundReason {
  return checkRefund(situation, chosen).ok ? chosen : 'defect'
}
