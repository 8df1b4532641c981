/**
 * The answer of a command that may be refused for a reason the business expects.
 *
 * Refusals are values, so that a caller cannot forget them and a screen can
 * explain them; bugs throw.
 */
export type Result<T, E extends string = string> = Success<T> | Refusal<E>

export type Success<T> = { readonly ok: true; readonly value: T }

export type Refusal<E extends string = string> = {
  readonly ok: false
  readonly error: { readonly code: E }
}

/** The command was carried out. */
export function ok<T>(value: T): Success<T> {
  return { ok: true, value }
}

/** The command was refused; `code` says why and is what screens translate. */
export function refuse<E extends string>(code: E): Refusal<E> {
  return { ok: false, error: { code } }
}
