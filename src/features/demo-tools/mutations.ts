import { useState } from 'react'
import { type NewWorld, type Services, useServices } from '../../app/services.ts'
import type { Result } from '../../domain/shared/result.ts'
import { changeDemoSettings } from '../../workflows/change-demo-settings.ts'
import { confirmArrival } from '../../workflows/confirm-arrival.ts'
import { reviewApplication } from '../../workflows/review-application.ts'
import { settleUnanswered } from '../../workflows/settle-unanswered.ts'
import { loadScenario } from './load-scenario.ts'

type Command<C, E extends string> = (services: Services, input: C) => Promise<Result<unknown, E>>

/** A command of the panel. Says whether it was carried out, and keeps why the last one was not. */
function usePanelCommand<C, E extends string>(command: Command<C, E>) {
  const services = useServices()
  const [refusal, setRefusal] = useState<E | null>(null)
  const run = async (input: C) => {
    const result = await command(services, input)
    setRefusal(result.ok ? null : result.error.code)
    return result.ok
  }
  return { run, refusal }
}

export const useReview = () => usePanelCommand(reviewApplication)
export const useChangeSettings = () => usePanelCommand(changeDemoSettings)
export const useConfirmArrival = () => usePanelCommand(confirmArrival)
export const useSettleUnanswered = () => usePanelCommand(settleUnanswered)
export const useLoadScenario = () => usePanelCommand(loadScenario)

export const useRestore = () =>
  usePanelCommand(({ care }: Services, world: string) => care.restore(world))

export const useReplace = () =>
  usePanelCommand(({ care }: Services, world: NewWorld | 'nothing') =>
    world === 'nothing' ? care.clear() : care.replace(world),
  )
