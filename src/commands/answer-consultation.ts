import * as z from 'zod/mini'
import { command } from '../api/command.ts'
import { moveConsultation } from '../domain/orders/index.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import { type Actor, actorSchema } from '../domain/shared/timeline.ts'

export type AnswerConsultation = {
  readonly id: string
  readonly to: 'contacted' | 'closed'
  readonly by: Actor
}

/**
 * - `unknown-consultation`: there is no consultation of this number
 * - `illegal-transition`: it has come to its end, or to where this leads already
 */
export type AnswerConsultationRefusal = 'unknown-consultation' | 'illegal-transition'

/** Sales or the architect called back, or the matter is closed (ORD-08). */
export const answerConsultation = command<AnswerConsultation, null, AnswerConsultationRefusal>({
  name: 'answer-consultation',
  input: z.object({ id: z.string(), to: z.enum(['contacted', 'closed']), by: actorSchema }),
  decide: (records, { id, to, by }, { now }) => {
    const consultation = records.get('consultation', id)
    if (!consultation) return refuse('unknown-consultation')
    const moved = moveConsultation(consultation, to, { by, at: now })
    if (!moved.ok) return moved
    return ok({ changes: [{ type: 'consultation', put: moved.value }], value: null })
  },
})
