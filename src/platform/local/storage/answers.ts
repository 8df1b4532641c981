import type { Once } from '../../../api/ports.ts'
import { ok, type Result, refuse } from '../../../domain/shared/result.ts'

/** What is kept of a call that had its effect, for whoever asks again under its key. */
export function answerText<T>({ command, print }: Once, value: T): string {
  return JSON.stringify({ command, print, value })
}

/** The first answer to the same call; `key-reused` where something else was done under its key. */
export function answeredBefore<T>(text: string, { command, print }: Once): Result<T, 'key-reused'> {
  const kept: { command: string; print: string; value: T } = JSON.parse(text)
  return kept.command === command && kept.print === print ? ok(kept.value) : refuse('key-reused')
}
