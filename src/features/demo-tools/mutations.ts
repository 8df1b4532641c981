import { useState } from 'react'
import type { SeamRefusal } from '../../api/backend.ts'
import type { Command } from '../../api/command.ts'
import { type NewWorld, type Services, useServices } from '../../app/services.ts'
import { answerConsultation } from '../../commands/answer-consultation.ts'
import { changeDemoSettings } from '../../commands/change-demo-settings.ts'
import { confirmArrival } from '../../commands/confirm-arrival.ts'
import { decideRefund } from '../../commands/decide-refund.ts'
import { deployProduct } from '../../commands/deploy-product.ts'
import { issueInvoice } from '../../commands/issue-invoice.ts'
import { offerPrice } from '../../commands/offer-price.ts'
import { recordUsage } from '../../commands/record-usage.ts'
import { resolvePendingPayment } from '../../commands/resolve-pending-payment.ts'
import { reviewApplication } from '../../commands/review-application.ts'
import { suspendProduct } from '../../commands/suspend-product.ts'
import type { Result } from '../../domain/shared/result.ts'
import { loadScenario } from './load-scenario.ts'

type Asked<C, T, E extends string> = (services: Services, input: C) => Promise<Result<T, E>>

/** A command of the panel. Says whether it was carried out, and keeps why the last one was not. */
function usePanelCommand<C, T, E extends string>(command: Asked<C, T, E>) {
  const services = useServices()
  const [refusal, setRefusal] = useState<E | null>(null)
  const ask = async (input: C) => {
    const result = await command(services, input)
    setRefusal(result.ok ? null : result.error.code)
    return result
  }
  const run = async (input: C) => (await ask(input)).ok
  return { ask, run, refusal }
}

function useBackendCommand<C, T, E extends string, P>(command: Command<C, T, E, P>) {
  return usePanelCommand<C, T, E | SeamRefusal>(({ backend }, input) => backend.run(command, input))
}

export const useReview = () => useBackendCommand(reviewApplication)
export const useChangeSettings = () => useBackendCommand(changeDemoSettings)
export const useConfirmArrival = () => useBackendCommand(confirmArrival)
export const useSettleUnanswered = () => useBackendCommand(resolvePendingPayment)
export const useOfferPrice = () => useBackendCommand(offerPrice)
export const useAnswerConsultation = () => useBackendCommand(answerConsultation)
export const useDecideRefund = () => useBackendCommand(decideRefund)
export const useDeploy = () => useBackendCommand(deployProduct)
export const useIssueInvoice = () => useBackendCommand(issueInvoice)
export const useSuspend = () => useBackendCommand(suspendProduct)

/** 「消耗」; returns how much was taken, null when it was refused. */
export function useConsume() {
  const { ask, refusal } = useBackendCommand(recordUsage)
  const run = async (input: { id: string; amount: number }) => {
    const result = await ask(input)
    return result.ok ? result.value : null
  }
  return { run, refusal }
}
export const useLoadScenario = () => usePanelCommand(loadScenario)

export const useRestore = () =>
  usePanelCommand(({ care }: Services, world: string) => care.restore(world))

export const useReplace = () =>
  usePanelCommand(({ care }: Services, world: NewWorld | 'nothing') =>
    world === 'nothing' ? care.clear() : care.replace(world),
  )
