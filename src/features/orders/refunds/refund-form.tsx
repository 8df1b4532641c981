import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../../app/paths.ts'
import { type RefusalCode, refusalCopy } from '../../../blocks/refusal-copy.ts'
import { isFileProblem } from '../../../domain/applications/index.ts'
import {
  asksForProof,
  checkRefund,
  type RefundReason,
  returnablePacks,
} from '../../../domain/billing/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TwoColumns } from '../../../ui/two-columns.tsx'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import { AmountPanel } from './amount-panel.tsx'
import { TakenAlongList } from './cascade-list.tsx'
import { refundsCopy } from './copy.ts'
import { HowComputed } from './how-computed.tsx'
import { useRequestRefund } from './mutations.ts'
import { PackChoice } from './pack-choice.tsx'
import { type Proof, ProofField } from './proof-field.tsx'
import { type Refundable, useExplained } from './queries.ts'
import { ReasonChoice } from './reason-choice.tsx'

/** The ids that the error summary links to. */
const FIELDS = { packs: 'packs', proof: 'proof', acknowledged: 'acknowledged' } as const

/** What is returned and why, what it pays, and what goes with it; then the request (REF-03, REF-09, REF-11). */
export function RefundForm({ situation }: { situation: Refundable }) {
  const copy = useCopy(refundsCopy)
  const refusals = useCopy(refusalCopy)
  const navigate = useNavigate()
  const request = useRequestRefund()
  const once = useOneAtATime()
  const { order, product } = situation
  const [packs, setPacks] = useState(() => firstPacks(situation))
  const [chosen, setChosen] = useState<RefundReason>('no-reason')
  const [proof, setProof] = useState<Proof | null>(null)
  const [acknowledged, setAcknowledged] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)
  const reason = possibleReason(situation, chosen)
  const explained = useExplained(situation, packs)
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
      else setRefusal(isFileProblem(result.error.code) ? 'proof-missing' : result.error.code)
    })
  }
  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      {refusal && (
        <div className="mb-6">
          <Notice tone="bad" role="alert">
            {refusals[refusal]}
          </Notice>
        </div>
      )}
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
