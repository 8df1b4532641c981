import type { Command } from '../../../api/command.ts'
import { COMMANDS } from '../../../commands/registry.ts'
import { settleFirst } from '../../../policies/settle-due.ts'
import { type Verification, verify } from '../../journal/verify.ts'
import type { VerifyRequest } from './messages.ts'

type AnyCommand = Command<never, unknown, string, unknown>

/** Verifies with all commands that there are. */
export function verifyWithAll(
  request: VerifyRequest,
  onProgress: (part: number) => void,
): Promise<Verification> {
  // What was prepared for a command is what its decision takes.
  const commands = COMMANDS as unknown as Readonly<Record<string, AnyCommand>>
  return verify(request, { commands, settle: settleFirst }, onProgress)
}
