import { useCommand, useServices } from '../../app/services.ts'
import type { Account } from '../../domain/account/index.ts'
import { changeAccount } from '../../workflows/change-account.ts'
import { topUp } from '../../workflows/top-up.ts'

export function useChangeAccount() {
  const services = useServices()
  return useCommand((changed: Partial<Omit<Account, 'id'>>) => changeAccount(services, changed))
}

/** 「充值」. One key a press. */
export function useTopUp() {
  const services = useServices()
  const { run } = useCommand((amount: string) =>
    topUp(services, { amount, key: services.random.token(16) }),
  )
  return run
}
