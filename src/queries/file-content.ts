import * as z from 'zod/mini'
import { sealedQuery } from '../api/query.ts'

/** The bytes of a file by its id; null: this browser cannot open it (MAT-09). A file never changes. */
export const fileContent = sealedQuery<{ id: string }, string, Uint8Array | null>({
  name: 'file-content',
  input: z.object({ id: z.string() }),
  reads: [],
  view: (_, { id }) => id,
  open: async (id, { files }) => {
    const opened = await files.open(id)
    return opened.ok ? opened.value : null
  },
})
