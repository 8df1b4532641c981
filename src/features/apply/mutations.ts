import { useCommand, useServices } from '../../app/services.ts'
import { attachFile } from '../../commands/attach-file.ts'
import { removeFile } from '../../commands/remove-file.ts'
import { requestSmsCode } from '../../commands/request-sms-code.ts'
import { resendPurchaseRequest } from '../../commands/resend-purchase-request.ts'
import { type ApplicantForm, saveApplicant } from '../../commands/save-applicant.ts'
import { type ChangedContent, saveApplication } from '../../commands/save-application.ts'
import { savePurchaseRequest } from '../../commands/save-purchase-request.ts'
import { submitApplication } from '../../commands/submit-application.ts'
import { verifySmsCode } from '../../commands/verify-sms-code.ts'
import {
  MAX_FILE_BYTES,
  type Material,
  type RequestFields,
} from '../../domain/applications/index.ts'
import { refuse } from '../../domain/shared/result.ts'

export function useSaveApplication(id: string) {
  const services = useServices()
  return useCommand((content: ChangedContent) =>
    services.backend.run(saveApplication, { id, content }),
  )
}

export function useSaveApplicant(id: string) {
  const services = useServices()
  return useCommand((form: Partial<ApplicantForm>) =>
    services.backend.run(saveApplicant, { id, form }),
  )
}

export function useAttachFile(id: string) {
  const services = useServices()
  return useCommand(async ({ material, file }: { material: Material; file: File }) => {
    // A file that is too large anyway is not read into memory.
    if (file.size > MAX_FILE_BYTES) return refuse('too-large')
    const bytes = new Uint8Array(await file.arrayBuffer())
    return services.backend.run(attachFile, { id, material, name: file.name, bytes })
  })
}

export function useRemoveFile(id: string) {
  const services = useServices()
  return useCommand((attachmentId: string) =>
    services.backend.run(removeFile, { id, attachmentId }),
  )
}

export function useRequestSmsCode(id: string) {
  const services = useServices()
  return useCommand((mobile: string) => services.backend.run(requestSmsCode, { id, mobile }))
}

export function useVerifySmsCode(id: string) {
  const services = useServices()
  return useCommand(async (typed: string) => {
    const tried = await services.backend.run(verifySmsCode, { id, typed })
    return tried.ok && tried.value !== 'verified' ? refuse(tried.value) : tried
  })
}

export function useSubmitApplication(id: string) {
  const services = useServices()
  return useCommand((agreed: boolean) => services.backend.run(submitApplication, { id, agreed }))
}

export function useSavePurchaseRequest(id: string) {
  const services = useServices()
  return useCommand((changed: Partial<RequestFields>) =>
    services.backend.run(savePurchaseRequest, { id, changed }),
  )
}

export function useResendPurchaseRequest(id: string) {
  const services = useServices()
  return useCommand(() => services.backend.run(resendPurchaseRequest, { id }))
}
