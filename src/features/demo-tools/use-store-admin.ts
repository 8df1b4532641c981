import { useState } from 'react'
import { brokenOffBy } from '../../app/later.tsx'
import { type Services, useServices } from '../../app/services.ts'
import { type Result, refuse } from '../../domain/shared/result.ts'
import type { ReplaceProblem } from './replace-copy.ts'

/** Does something with the store as a whole. Says whether it was done, and keeps why the last one was not. */
export function useStoreAdmin<Input, Problem extends ReplaceProblem>(
  work: (services: Services, input: Input) => Promise<Result<null, Problem>>,
) {
  const services = useServices()
  const [refusal, setRefusal] = useState<Problem | ReturnType<typeof brokenOffBy> | null>(null)
  const run = async (input: Input) => {
    const result = await work(services, input).catch((error) => refuse(brokenOffBy(error)))
    setRefusal(result.ok ? null : result.error.code)
    return result.ok
  }
  return { run, refusal }
}
