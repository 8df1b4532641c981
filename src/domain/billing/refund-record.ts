import * as z from 'zod/mini'
import { ok, type Result, refuse } from '../shared/result.ts'
import { civilDateSchema, yuanSchema } from '../shared/schemas.ts'
import { timelineEventSchema } from '../shared/timeline.ts'

/** 无理由退款, 产品缺陷或服务异常. */
export const REFUND_REASONS = ['no-reason', 'defect'] as const

/** 退款审核中, 已退款, 已拒绝 (REF-12). */
export const REFUND_STATES = ['reviewing', 'granted', 'refused'] as const

/** How a refund came about, for the screen to explain like a price (REF-09). 元 and views. */
const refundPackSchema = z.object({
  id: z.string(),
  paid: yuanSchema,
  /** Views that fall on it, those of void gifts included (REF-06). */
  used: z.int(),
  refund: yuanSchema,
})

export const refundRequestSchema = z.object({
  id: z.string(),
  orderId: z.string(),
  productId: z.string(),
  reason: z.enum(REFUND_REASONS),
  /** Names of the packs to be returned, A, B …; empty where there are none. */
  packs: z.array(z.string()),
  /** The sealed proof with the company seal (REF-03); null for PV. */
  proof: z.nullable(
    z.object({
      fileId: z.string(),
      /** How the file was called, sealed like its content (MAT-09); null: not kept. */
      sealedName: z.nullable(z.string()),
      /** Null where an older version did not keep it. */
      kind: z.nullable(z.enum(['jpeg', 'png', 'pdf'])),
      bytes: z.int(),
    }),
  ),
  /** 元 to the balance: as computed at the request, and again when it is granted. */
  amount: yuanSchema,
  explanation: z.array(refundPackSchema),
  requestedOn: civilDateSchema,
  state: z.enum(REFUND_STATES),
  timeline: z.array(timelineEventSchema),
})

/** The life of a refund request (REF-12, REF-10): what is not a row here is refused. */
export const REFUND_TRANSITIONS = [
  { from: 'reviewing', command: 'grant', by: 'reviewer', to: 'granted' },
  { from: 'reviewing', command: 'refuse', by: 'reviewer', to: 'refused' },
] as const

type RefundCommand = (typeof REFUND_TRANSITIONS)[number]['command']

/** The state a command of the reviewer leads to, or the refusal of every pair the table does not hold. */
export function nextRefundState(
  state: RefundRequest['state'],
  command: RefundCommand,
): Result<RefundRequest['state'], 'illegal-transition'> {
  const row = REFUND_TRANSITIONS.find((one) => one.from === state && one.command === command)
  return row ? ok(row.to) : refuse('illegal-transition')
}

export type RefundRequest = z.infer<typeof refundRequestSchema>
export type RefundReason = RefundRequest['reason']
export type RefundPack = z.infer<typeof refundPackSchema>
