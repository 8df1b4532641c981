import * as z from 'zod/mini'
import { type Outside, preparedCommand } from '../api/command.ts'
import type { FileChange } from '../api/ports.ts'
import type { FileProblem } from '../domain/applications/index.ts'
import {
  markRefunding,
  type RefundRefusal,
  type RefundWish,
  refundFormSchema,
  requestRefund as refundOf,
} from '../domain/billing/index.ts'
import { movableOrder } from '../domain/orders/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { ok, type Result, refuse } from '../domain/shared/result.ts'
import { judgeFile } from '../policies/judge-file.ts'
import { takeNumber } from '../policies/numbering.ts'
import { explainedFor, refundSituation } from '../policies/refund-situation.ts'

export type RequestRefund = Omit<RefundWish, 'proof'> & {
  /** 订单编号. */
  readonly orderId: string
  /** The proof as it was chosen; null: none (REF-03). */
  readonly proof: { readonly name: string; readonly bytes: Uint8Array } | null
}

/**
 * - a file problem: what is wrong with the proof (MAT-06)
 * - `sealing-unavailable`: this browser cannot seal, so no proof is taken (MAT-09)
 * - `unknown-order`: there is no order of this number, or it was never paid or opened nothing
 * - a refund refusal: it cannot be refunded today, or the form is not filled in (REF-01 to REF-12)
 */
export type RequestRefundRefusal =
  | FileProblem
  | 'sealing-unavailable'
  | 'unknown-order'
  | RefundRefusal

/** The wish with its proof as it is kept, and the sealed bytes of that. */
type Sealed = {
  readonly orderId: string
  readonly wish: RefundWish
  readonly files: readonly FileChange[]
}

/** 「提交退款申请」: the proof is sealed, the order is under review (REF-03, REF-12). Answers with the request's number. */
export const requestRefund = preparedCommand<RequestRefund, string, RequestRefundRefusal, Sealed>({
  name: 'request-refund',
  input: z.extend(refundFormSchema, { orderId: z.string() }),
  prepare: sealProof,
  decide: (records, { orderId, wish, files }, { now: at }) => {
    const situation = refundSituation(records, orderId, civilDateOf(at))
    if (!situation) return refuse('unknown-order')
    const { order } = situation
    const next = takeNumber(records, 'refund', at)
    const explained = explainedFor(records, situation, wish.packs)
    const request = refundOf(next.id, { situation, wish, explained, at })
    if (!request.ok) return request
    const refundable = movableOrder(order, 'request-refund', 'customer')
    if (!refundable.ok) return refuse('refund-reviewing')
    const put = markRefunding(refundable.value, next.id, at)
    return ok({
      changes: [next.taken, { type: 'refund', create: request.value }, { type: 'order', put }],
      files,
      value: next.id,
    })
  },
})

async function sealProof(
  { orderId, proof, ...wish }: RequestRefund,
  { vault, files, pictures }: Outside,
): Promise<Result<Sealed, FileProblem | 'sealing-unavailable'>> {
  if (proof === null) return ok({ orderId, wish: { ...wish, proof }, files: [] })
  if (!vault.canSeal()) return refuse('sealing-unavailable')
  const judged = await judgeFile(pictures, proof.bytes, { pdf: true })
  if (!judged.ok) return judged
  const file = await files.seal(judged.value.bytes)
  const kept = {
    fileId: file.id,
    sealedName: await vault.seal(proof.name),
    kind: judged.value.kind,
    bytes: judged.value.bytes.length,
  }
  return ok({ orderId, wish: { ...wish, proof: kept }, files: [file] })
}
