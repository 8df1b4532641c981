import { useMutation } from '@tanstack/react-query'
import { useServices } from '../../app/services.ts'
import {
  type Content,
  MAX_FILE_BYTES,
  type Material,
  type RequestContent,
} from '../../domain/applications/index.ts'
import { refuse } from '../../domain/shared/result.ts'
import { attachFile, removeFile } from '../../workflows/attach-file.ts'
import { resendPurchaseRequest, savePurchaseRequest } from '../../workflows/request-purchase.ts'
import { type ApplicantForm, saveApplicant } from '../../workflows/save-applicant.ts'
import { saveApplication } from '../../workflows/save-application.ts'
import { requestSmsCode, verifySmsCode } from '../../workflows/sms-code.ts'
import { submitApplication } from '../../workflows/submit-application.ts'

export function useSaveApplication(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (content: Partial<Content>) => saveApplication(services, { id, content }),
    networkMode: 'always',
  })
}

export function useSaveApplicant(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (form: ApplicantForm) => saveApplicant(services, { id, form }),
    networkMode: 'always',
  })
}

export function useAttachFile(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: async ({ material, file }: { material: Material; file: File }) => {
      // A file that is too large anyway is not read into memory.
      if (file.size > MAX_FILE_BYTES) return refuse('too-large')
      const bytes = new Uint8Array(await file.arrayBuffer())
      return attachFile(services, { id, material, name: file.name, bytes })
    },
    networkMode: 'always',
  })
}

export function useRemoveFile(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (attachmentId: string) => removeFile(services, { id, attachmentId }),
    networkMode: 'always',
  })
}

export function useRequestSmsCode(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (mobile: string) => requestSmsCode(services, { id, mobile }),
    networkMode: 'always',
  })
}

export function useVerifySmsCode(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (typed: string) => verifySmsCode(services, { id, typed }),
    networkMode: 'always',
  })
}

export function useSubmitApplication(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (agreed: boolean) => submitApplication(services, { id, agreed }),
    networkMode: 'always',
  })
}

export function useSavePurchaseRequest(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: (asked: RequestContent) => savePurchaseRequest(services, { id, asked }),
    networkMode: 'always',
  })
}

export function useResendPurchaseRequest(id: string) {
  const services = useServices()
  return useMutation({
    mutationFn: () => resendPurchaseRequest(services, { id }),
    networkMode: 'always',
  })
}
