import { type Content, startDraft } from '../domain/applications/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { FIRST_NUMBERS, nextNumber } from '../domain/shared/numbers.ts'
import { ok } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/** The first 「下一步」: a draft with its own 申请编号 (APP-07). Gives the number. */
export function startApplication({ store, clock }: Ports, content: Content) {
  return store.commit((records) => {
    const at = clock.now()
    const numbers = records.get('numbers', 'main') ?? FIRST_NUMBERS
    const next = nextNumber(numbers, 'application', civilDateOf(at))
    return ok({
      changes: [
        { type: 'numbers', put: next.numbers },
        { type: 'application', put: startDraft(next.id, content, at) },
      ],
      value: next.id,
    })
  })
}
