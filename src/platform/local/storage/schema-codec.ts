import { ok, refuse } from '../../../domain/shared/result.ts'
import type { Migration, RecordCodec } from './codecs.ts'

/** What the store needs of a schema; those of zod and zod/mini fit. */
export type SafeSchema<T> = {
  safeParse(data: unknown):
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }
      }
}

/** A codec from a schema. The reason of a refusal names the first member that does not fit. */
export function schemaCodec<T>(options: {
  readonly version: number
  readonly migrations: readonly Migration[]
  readonly schema: SafeSchema<T>
  readonly renews?: boolean
  /** How a record is kept in fewer characters, and back into what the schema knows. */
  readonly packing?: {
    readonly pack: (record: T) => unknown
    readonly unpack: (data: unknown, id: string) => unknown
  }
}): RecordCodec<T> {
  const { version, migrations, schema, packing, renews = false } = options
  return {
    version,
    migrations,
    renews,
    ...(packing && { pack: packing.pack }),
    parse: (data, id = '') => {
      const parsed = schema.safeParse(packing ? packing.unpack(data, id) : data)
      if (parsed.success) return ok(parsed.data)
      const path = parsed.error.issues[0]?.path.map(String).join('.')
      return refuse(path ? `not-valid: ${path}` : 'not-valid')
    },
  }
}
