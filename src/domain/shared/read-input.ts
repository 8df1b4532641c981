import * as z from 'zod/mini'
import { ok, type Result, refuse } from './result.ts'

/** Fields of a form by name, whatever they hold: what a form says of them is asked by `readChanged`. */
export const changedFieldsSchema = z.record(z.string(), z.unknown())

/** Longest text that is kept of anything, in characters; a form may say of its own fields what is too long before. */
export const LONGEST_KEPT = 20_000

/** A form as it was typed, none of whose texts is too long to be kept. */
export function keepable<T extends object>(schema: z.ZodMiniType<T>): z.ZodMiniType<T> {
  return schema.check(z.refine((form) => Object.values(form).every(isKeepable)))
}

function isKeepable(value: unknown): boolean {
  return typeof value !== 'string' || value.length <= LONGEST_KEPT
}

/** The fields of a form that were typed in, and none else: each as the form keeps it. */
export function changedFieldsOf<S extends z.core.$ZodShape>(
  form: z.ZodMiniObject<S>,
): z.ZodMiniType<Partial<z.infer<z.ZodMiniObject<S>>>> {
  const changed: z.ZodMiniType<object> = z.partial(form)
  // A field that is there is of its own type; others are left out.
  return keepable(changed) as z.ZodMiniType<Partial<z.infer<z.ZodMiniObject<S>>>>
}

/**
 * What was handed to a command, read by the schema of its form: parts that the form does not know are left out.
 * Refuses `malformed` where it is of no such form: the domain trusts no screen. Never throws.
 */
export function readInput<T>(schema: z.ZodMiniType<T>, input: unknown): Result<T, 'malformed'> {
  const read = schema.safeParse(input)
  return read.success ? ok(read.data) : refuse('malformed')
}

/**
 * A form with the fields that were changed in one tab over what is kept of it by now: two tabs lose nothing to each
 * other, and of a field that both changed the later write stays (APP-07). Refuses `malformed` as `readInput` does.
 */
export function readChanged<T extends object>(
  schema: z.ZodMiniType<T>,
  kept: Partial<T>,
  changed: unknown = {},
): Result<T, 'malformed'> {
  const fields = readInput(changedFieldsSchema, changed)
  return fields.ok ? readInput(schema, { ...kept, ...fields.value }) : fields
}

/**
 * The schema of a form together with what the rules say of its fields: a form that it reads is one that the command
 * takes. Each problem is an issue of its field, whose message is the problem's code.
 */
export function checkedBy<T>(
  schema: z.ZodMiniType<T, T>,
  problemsOf: (form: T) => Readonly<Partial<Record<string, string>>>,
): z.ZodMiniType<T, T> {
  return schema.check(({ value, issues }) => {
    for (const [field, message = ''] of Object.entries(problemsOf(value))) {
      issues.push({ code: 'custom', path: [field], message, input: value })
    }
  })
}
