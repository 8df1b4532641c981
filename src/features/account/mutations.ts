import { useCommand, useServices } from '../../app/services.ts'
import { changeAccount } from '../../commands/change-account.ts'
import { topUp } from '../../commands/top-up.ts'
import type { Account } from '../../domain/account/index.ts'

export function useChangeAccount() {
  const services = useServices()
  return useCommand((changed: Partial<Omit<Account, 'id'>>) =>
    services.backend.run(changeAccount, changed),
  )
}

/** 「充值」. One key a press. */
export function useTopUp() {
  const services = useServices()
  const { run } = useCommand((amount: string) =>
    services.backend.run(topUp, { amount }, services.random.token(16)),
  )
  return run
}
