import { useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import { type RefusalCode, refusalCopy } from '../../blocks/refusal-copy.ts'
import type { Account } from '../../domain/account/index.ts'
import {
  type BasicInfo,
  FIRST_ONLINE_PACKAGE,
  NO_MATERIALS,
  type OnlinePackage,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { Notice } from '../../ui/notice.tsx'
import { applyCopy } from './copy.ts'
import { useStartApplication } from './mutations.ts'
import { PackageForm } from './package-form.tsx'
import { useAccount } from './queries.ts'

/**
 * The first step, not saved yet. The first 「下一步」 creates the application, puts its own
 * address in the place of this one in the history, and goes on: Back edits the same application.
 */
export function BuyOnlinePage() {
  const copy = useCopy(applyCopy)
  const refusals = useCopy(refusalCopy)
  const navigate = useNavigate()
  const account = useAccount()
  const start = useStartApplication()
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)

  const submit = async (chosen: OnlinePackage) => {
    if (start.isPending) return
    const result = await start.mutateAsync({
      package: chosen,
      info: prefilled(account),
      materials: NO_MATERIALS,
    })
    if (!result.ok) {
      setRefusal(result.error.code)
      return
    }
    await navigate(paths.apply(result.value, 'package'), { replace: true })
    await navigate(paths.apply(result.value, 'info'))
  }

  return (
    <>
      {refusal && (
        <div className="mb-6">
          <Notice tone="bad" role="alert">
            {refusals[refusal]}
          </Notice>
        </div>
      )}
      <PackageForm
        title={copy.buyOnline}
        initial={FIRST_ONLINE_PACKAGE}
        onSubmit={submit}
        footer={<p className="text-small text-text-3">{copy.notYetSaved}</p>}
      />
    </>
  )
}

/** The wizard starts from what the account says of the enterprise (ELI-07). */
function prefilled(account: Account | undefined): BasicInfo {
  return {
    enterpriseName: account?.enterpriseName ?? '',
    region: account?.region ?? 'mainland',
    registrationCode: account?.registrationCode ?? '',
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
