import { useState } from 'react'
import { type NewWorld, type Services, useServices } from '../../app/services.ts'
import { answerConsultation, offerPrice } from '../../commands/answer-consultation.ts'
import { changeDemoSettings } from '../../commands/change-demo-settings.ts'
import { confirmArrival } from '../../commands/confirm-arrival.ts'
import { decideRefund } from '../../commands/decide-refund.ts'
import { deployProduct } from '../../commands/deploy-product.ts'
import { issueInvoice } from '../../commands/invoices.ts'
import { consume } from '../../commands/record-usage.ts'
import { settleUnanswered } from '../../commands/resolve-pending-payment.ts'
import { reviewApplication } from '../../commands/review-application.ts'
import { suspendProduct } from '../../commands/suspend-product.ts'
import type { Result } from '../../domain/shared/result.ts'
import { loadScenario } from './load-scenario.ts'

type Command<C, T, E extends string> = (services: Services, input: C) => Promise<Result<T, E>>

/** A command of the panel. Says whether it was carried out, and keeps why the last one was not. */
function usePanelCommand<C, T, E extends string>(command: Command<C, T, E>) {
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

export const useReview = () => usePanelCommand(reviewApplication)
export const useChangeSettings = () => usePanelCommand(changeDemoSettings)
export const useConfirmArrival = () => usePanelCommand(confirmArrival)
export const useSettleUnanswered = () => usePanelCommand(settleUnanswered)
export const useOfferPrice = () => usePanelCommand(offerPrice)
export const useAnswerConsultation = () => usePanelCommand(answerConsultation)
export const useDecideRefund = () => usePanelCommand(decideRefund)
export const useDeploy = () => usePanelCommand(deployProduct)
export const useIssueInvoice = () => usePanelCommand(issueInvoice)
export const useSuspend = () => usePanelCommand(suspendProduct)

/** 「消耗」; returns how much was taken, null when it was refused. */
export function useConsume() {
  const { ask, refusal } = usePanelCommand(consume)
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
