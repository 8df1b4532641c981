import { useCommand, useServices } from '../../app/services.ts'
import { attachFile, removeFile } from '../../commands/attach-file.ts'
import { resendPurchaseRequest, savePurchaseRequest } from '../../commands/request-purchase.ts'
import { type ApplicantForm, saveApplicant } from '../../commands/save-applicant.ts'
import { type ChangedContent, saveApplication } from '../../commands/save-application.ts'
import { requestSmsCode, verifySmsCode } from '../../commands/sms-code.ts'
import { submitApplication } from '../../commands/submit-application.ts'
import {
  MAX_FILE_BYTES,
  type Material,
  type RequestFields,
} from '../../domain/applications/index.ts'
import { refuse } from '../../domain/shared/result.ts'

export function useSaveApplication(id: string) {
  const services = useServices()
  return useCommand((content: ChangedContent) => saveApplication(services, { id, content }))
}

export function useSaveApplicant(id: string) {
  const services = useServices()
  return useCommand((form: Partial<ApplicantForm>) => saveApplicant(services, { id, form }))
}

export function useAttachFile(id: string) {
  const services = useServices()
  return useCommand(async ({ material, file }: { material: Material; file: File }) => {
    // A file that is too large anyway is not read into memory.
    if (file.size > MAX_FILE_BYTES) return refuse('too-large')
    const bytes = new Uint8Array(await file.arrayBuffer())
    return attachFile(services, { id, material, name: file.name, bytes })
  })
}

export function useRemoveFile(id: string) {
  const services = useServices()
  return useCommand((attachmentId: string) => removeFile(services, { id, attachmentId }))
}

export function useRequestSmsCode(id: string) {
  const services = useServices()
  return useCommand((mobile: string) => requestSmsCode(services, { id, mobile }))
}

export function useVerifySmsCode(id: string) {
  const services = useServices()
  return useCommand((typed: string) => verifySmsCode(services, { id, typed }))
}

export function useSubmitApplication(id: string) {
  const services = useServices()
  return useCommand((agreed: boolean) => submitApplication(services, { id, agreed }))
}

export function useSavePurchaseRequest(id: string) {
  const services = useServices()
  return useCommand((changed: Partial<RequestFields>) =>
    savePurchaseRequest(services, { id, changed }),
  )
}

export function useResendPurchaseRequest(id: string) {
  const services = useServices()
  return useCommand(() => resendPurchaseRequest(services, { id }))
}
