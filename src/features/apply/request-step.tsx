import { memo } from 'react'
import { useKeeping, useRun, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { ChangedElsewhere } from '../../blocks/changed-elsewhere.tsx'
import { ELIGIBILITY_NOTICE } from '../../blocks/notice-ids.ts'
import { RefusalNotice } from '../../blocks/refusal-notice.tsx'
import { resendPurchaseRequest } from '../../commands/resend-purchase-request.ts'
import { savePurchaseRequest } from '../../commands/save-purchase-request.ts'
import {
  type Application,
  expectedOf,
  filledRequestSchema,
  type PurchaseRequest,
  type RequestFields,
  type RequestLine,
} from '../../domain/applications/index.ts'
import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { useFromHere } from '../../ui/from-here.ts'
import { PageHead } from '../../ui/page.tsx'
import { applyCopy } from './copy.ts'
import { useNotFixedQuestion } from './not-fixed-question.tsx'
import { requestCopy } from './request-copy.ts'
import { REQUEST_TEXTS, RequestForm, useRequestTexts } from './request-form.tsx'
import { type ReturnedFlags, useGoToFirstReturned, useReturnedFlags } from './returned-items.ts'
import { SavedState } from './saved-state.tsx'
import { StepNotices } from './step-notices.tsx'
import { type SharedForm, useSharedForm } from './use-shared-form.ts'
import { useSteady } from './use-steady.ts'

type RequestStepProps = {
  application: Application
  line: RequestLine
  request: PurchaseRequest
}

/** A saved purchase application, for example one that the pre-review returned: fixed and sent again. */
export function RequestStep({ application, line, request }: RequestStepProps) {
  const { id, package: chosen } = application
  const { save, saveLeaving } = useKeeping(savePurchaseRequest, id)
  const kept = { ...request, edition: expectedOf(chosen).edition }
  const shared = useSharedForm(filledRequestSchema, kept, {
    save: (changed) => save({ id, changed }),
    saveLeaving: (changed) => saveLeaving({ id, changed }),
  })
  const steady = useSteady(application, ['request', 'package', 'updatedAt'])
  const flags = useReturnedFlags(application)
  return <KeptRequest application={steady} line={line} flags={flags} shared={shared} />
}

type KeptRequestProps = {
  application: Application
  line: RequestLine
  flags: ReturnedFlags
  shared: SharedForm<RequestFields>
}

const KeptRequest = memo(function KeptRequest({
  application,
  line,
  flags,
  shared,
}: KeptRequestProps) {
  useGoToFirstReturned(flags)
  const copy = useCopy(requestCopy)
  const { edition } = useCopy(applyCopy)
  const { labels } = useRequestTexts(line)
  const fromHere = useFromHere()
  const { id } = application
  const { form, edits } = shared
  const title = copy.title(PRODUCT_LINES[line][useLanguage()])
  const resend = useRun(resendPurchaseRequest, { scope: id })
  const resubmit = useNotFixedQuestion({ id, step: 'request' }, async (goOn) => {
    const result = await resend.run({ id })
    if (result.ok) await goOn(paths.application(id), { replace: true })
  })
  const submit = async () => {
    const goOn = fromHere()
    if (resend.isPending || (await edits.flush()) !== 'saved') return
    await resubmit.begin(goOn)
  }
  return (
    <>
      <PageHead title={title} documentTitle={`${title} ${id}`} trail={id} />
      <RefusalNotice code={resend.refusal} />
      <StepNotices application={application} page="request" />
      {resubmit.question}
      <ChangedElsewhere
        elsewhere={edits.elsewhere}
        // Any other field is the edition.
        nameOf={(name) => labels[name as keyof PurchaseRequest] ?? edition}
        texts={REQUEST_TEXTS}
      />
      <RequestForm
        line={line}
        flags={flags}
        form={form}
        onSubmit={submit}
        unavailableBecause={useView(ineligibility, { line }) ? ELIGIBILITY_NOTICE : undefined}
        footer={<SavedState edits={edits} />}
        savesItself
      />
    </>
  )
})
