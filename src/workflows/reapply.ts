import { isReapplicable, NO_MATERIALS, startDraft } from '../domain/applications/index.ts'
import { civilDateOf } from '../domain/shared/instant.ts'
import { FIRST_NUMBERS, nextNumber } from '../domain/shared/numbers.ts'
import { ok, refuse } from '../domain/shared/result.ts'
import type { Ports } from './app-records.ts'

/**
 * 「重新申请」: a new application with its own number, prefilled from the old one. The files stay
 * with the old record: they are uploaded anew. Gives the new number.
 */
export function reapply({ store, clock }: Ports, { id }: { id: string }) {
  return store.commit((records) => {
    const old = records.get('application', id)
    if (!old) return refuse('unknown-application')
    if (!isReapplicable(old.state)) return refuse('illegal-transition')
    const at = clock.now()
    const numbers = records.get('numbers', 'main') ?? FIRST_NUMBERS
    const next = nextNumber(numbers, 'application', civilDateOf(at))
    const materials = { ...old.materials, attachments: NO_MATERIALS.attachments }
    const content = { package: old.package, info: old.info, materials }
    return ok({
      changes: [
        { type: 'numbers', put: next.numbers },
        { type: 'application', put: startDraft(next.id, content, at) },
      ],
      value: next.id,
    })
  })
}
