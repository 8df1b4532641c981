import type { Account } from '../account/index.ts'
import type { BasicInfo } from './basic-info.ts'

/** An application starts from what the account says of the enterprise (ELI-07). */
export function prefilledInfo(account: Account | undefined): BasicInfo {
  return {
    enterpriseName: account?.enterpriseName ?? '',
    region: account?.region ?? 'mainland',
    registrationCode: account?.registrationCode ?? '',
    confirmedCode: account?.confirmedCode ?? '',
    industry: '',
    contactName: '',
    mobile: '',
    email: '',
    qq: '',
    receiverIsContact: true,
    receiverMobile: '',
    receiverEmail: '',
  }
}
