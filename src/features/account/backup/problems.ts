import * as z from 'zod/mini'
import type { BackupAnswer } from '../../../app/services.ts'

/** Why a passphrase is not taken. */
export type PassphraseProblem = 'too-short' | 'not-the-same'

const SHORTEST = 8

/** A new passphrase, typed twice. */
export const newPassphraseSchema = z
  .object({ passphrase: z.string(), again: z.string() })
  .check((checked) => {
    const { passphrase, again } = checked.value
    const say = (field: string, message: PassphraseProblem) =>
      checked.issues.push({ code: 'custom', input: checked.value, path: [field], message })
    // Spaces alone are no words, however many.
    if ([...passphrase].length < SHORTEST || passphrase.trim() === '')
      say('passphrase', 'too-short')
    else if (passphrase !== again) say('again', 'not-the-same')
  })

/** Why a file cannot be restored, but for what its records say. */
export type BackupFailure = Exclude<Extract<BackupAnswer, { ok: false }>['code'], 'refused-records'>
