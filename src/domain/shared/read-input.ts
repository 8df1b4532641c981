import type * as z from 'zod/mini'
import { ok, type Result, refuse } from './result.ts'

/**
 * What was handed to a command, read by the schema of its form: parts that the form does not know are left out.
 * Refuses `malformed` where it is of no such form: the domain trusts no screen. Never throws.
 */
export function readInput<T>(schema: z.ZodMiniType<T>, input: unknown): Result<T, 'malformed'> {
  const read = schema.safeParse(input)
  return read.success ? ok(read.data) : refuse('malformed')
}
