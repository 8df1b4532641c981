import { useMutation } from '@tanstack/react-query'
import { useServices } from '../../app/services.ts'
import { cancelApplication } from '../../workflows/cancel-application.ts'
import { deleteApplication } from '../../workflows/delete-application.ts'
import { orderApplication } from '../../workflows/order-application.ts'
import { reapply } from '../../workflows/reapply.ts'
import { seeApplication } from '../../workflows/see-application.ts'

/** 删除, 撤回 and 取消: the ways to end an application. */
export type Ending = 'delete' | 'withdraw' | 'cancel'

export function useEndApplication(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (ending: Ending) =>
      ending === 'delete'
        ? deleteApplication(services, { id })
        : cancelApplication(services, { id, command: ending }),
    networkMode: 'always',
  })
}

export function useOrderApplication(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: () => orderApplication(services, { id }),
    networkMode: 'always',
  })
}

export function useReapply(id: string) {
  const services = useServices()
  return useMutation({ mutationFn: () => reapply(services, { id }), networkMode: 'always' })
}

export function useSeeApplication() {
  const services = useServices()
  return useMutation({
    mutationFn: (id: string) => seeApplication(services, { id }),
    networkMode: 'always',
  })
}
