import * as z from 'zod/mini'
import { checkedBy } from './read-input.ts'

/** What is wrong with a tick that says nothing yet (APP-10). */
export function agreementProblems({ agreed }: { readonly agreed: boolean }): {
  readonly agreed?: 'agreement-missing'
} {
  return agreed ? {} : { agreed: 'agreement-missing' }
}

/** The tick of an agreement, set before anything is sent (APP-10); the message of its issue is the problem's code. */
export const agreementSchema = checkedBy(z.object({ agreed: z.boolean() }), agreementProblems)
