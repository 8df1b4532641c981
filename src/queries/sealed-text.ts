import * as z from 'zod/mini'
import { sealedQuery } from '../api/query.ts'

/** A sealed text in clear, such as the name of a file; null: this browser cannot open it (MAT-09). */
export const sealedText = sealedQuery<{ sealed: string }, string, string | null>({
  name: 'sealed-text',
  input: z.object({ sealed: z.string() }),
  reads: [],
  view: (_, { sealed }) => sealed,
  open: async (sealed, { vault }) => {
    const opened = await vault.open(sealed)
    return opened.ok ? opened.value : null
  },
})
