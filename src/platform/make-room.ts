import type { AppChange, AppView } from '../api/app-records.ts'
import type { Result } from '../domain/shared/result.ts'

/** How much of the old read messages gives way, one try after the other, where there is no room. */
const SHARES = [0.25, 0.5, 1] as const

/**
 * Runs a command that the calendar cannot do without: where the storage is full, messages that were read give way
 * to it, the oldest first and no more than it takes. `run` is given how much of them goes; its commit is whole or nothing.
 */
export async function withRoom<T, E extends string>(
  run: (share: number) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  let result = await run(0)
  for (const share of SHARES) {
    if (result.ok || result.error.code !== 'storage-full') return result
    result = await run(share)
  }
  return result
}

/** What removes so much of the messages that were read, the oldest first. */
export function oldestRead(records: AppView, share: number): AppChange[] {
  const read = records.list('message').filter(({ readAt }) => readAt !== null)
  return read
    .sort((a, b) => a.at - b.at)
    .slice(0, Math.ceil(read.length * share))
    .map(({ id }) => ({ type: 'message', remove: id }))
}
