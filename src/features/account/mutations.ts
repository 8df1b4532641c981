import { useMutation } from '@tanstack/react-query'
import { useServices } from '../../app/services.ts'
import type { Account } from '../../domain/account/index.ts'
import { changeAccount } from '../../workflows/change-account.ts'
import { topUp } from '../../workflows/top-up.ts'

export function useChangeAccount() {
  const services = useServices()
  return useMutation({
    mutationFn: (changed: Omit<Account, 'id'>) => changeAccount(services, changed),
    networkMode: 'always',
  })
}

/** 「充值」; tells whether it was an amount. One key a press. */
export function useTopUp() {
  const services = useServices()
  const { mutateAsync } = useMutation({
    mutationFn: (amount: string) => topUp(services, { amount, key: services.random.token(16) }),
    networkMode: 'always',
  })
  return async (amount: string) => (await mutateAsync(amount)).ok
}
