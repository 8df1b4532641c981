import { useCommand, useServices } from '../../../app/services.ts'
import { cancelApplication } from '../../../commands/cancel-application.ts'
import { deleteApplication } from '../../../commands/delete-application.ts'
import { placeOrder } from '../../../commands/place-order.ts'
import { reapply } from '../../../commands/reapply.ts'
import { seeApplication } from '../../../commands/see-application.ts'

/** 删除, 撤回 and 取消: the ways to end an application. */
export type Ending = 'delete' | 'withdraw' | 'cancel'

export function useEndApplication(id: string) {
  const services = useServices()
  return useCommand((ending: Ending) =>
    ending === 'delete'
      ? services.backend.run(deleteApplication, { id })
      : services.backend.run(cancelApplication, { id, command: ending }),
  )
}

export function useOrderApplication(id: string) {
  const services = useServices()
  return useCommand(() =>
    services.backend.run(placeOrder, { purchase: { what: 'application', applicationId: id } }),
  )
}

export function useReapply(id: string) {
  const services = useServices()
  return useCommand(() => services.backend.run(reapply, { id }))
}

export function useSeeApplication() {
  const services = useServices()
  return useCommand((id: string) => services.backend.run(seeApplication, { id }))
}
