import { useCommand, useServices } from '../../../app/services.ts'
import { checkFile } from '../../../commands/check-file.ts'
import { type RequestRefund, requestRefund } from '../../../commands/request-refund.ts'

export function useRequestRefund() {
  const services = useServices()
  return useCommand((wish: RequestRefund) => services.backend.run(requestRefund, wish))
}

/** Judges a proof by its content before it is taken (REF-03, MAT-06). */
export function useCheckProof() {
  const services = useServices()
  return useCommand((bytes: Uint8Array) => services.backend.run(checkFile, { bytes, pdf: true }))
}
