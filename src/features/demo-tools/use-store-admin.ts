import { useState } from 'react'
import { type Services, useServices } from '../../app/services.ts'
import { type Result, refuse } from '../../domain/shared/result.ts'
import type { ReplaceProblem } from './replace-copy.ts'

/** Does something with the store as a whole. Says whether it was done, and keeps why the last one was not. */
export function useStoreAdmin<Input, Problem extends ReplaceProblem>(
  work: (services: Services, input: Input) => Promise<Result<null, Problem>>,
) {
  const services = useServices()
  const [refusal, setRefusal] = useState<Problem | 'storage-failed' | null>(null)
  const run = async (input: Input) => {
    // Without a network the part of the program that does it may be missing.
    const result = await work(services, input).catch(() => refuse('storage-failed' as const))
    setRefusal(result.ok ? null : result.error.code)
    return result.ok
  }
  return { run, refusal }
}
