import { useEffect } from 'react'
import { Link } from 'react-router'
import { useRun, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { ELIGIBILITY_NOTICE } from '../../blocks/notice-ids.ts'
import { RefusalNotice } from '../../blocks/refusal-notice.tsx'
import { requestPurchase } from '../../commands/request-purchase.ts'
import { FIRST_ACCOUNT } from '../../domain/account/index.ts'
import {
  expectedOf,
  FIRST_PACKAGES,
  filledRequestSchema,
  NO_MATERIALS,
  type Package,
  prefilledInfo,
  type RequestFields,
  type RequestLine,
} from '../../domain/applications/index.ts'
import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { buyingAccount } from '../../queries/buying-account.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { useFromHere } from '../../ui/from-here.ts'
import { PageHead } from '../../ui/page.tsx'
import { noteSent, useEntryForm } from '../../ui/use-entry-form.ts'
import { EligibilityNotice } from './eligibility-notice.tsx'
import { requestCopy } from './request-copy.ts'
import { RequestForm } from './request-form.tsx'

/** 企点电话客服购买申请, 企点企业共享服务中心购买申请: the first of two stages (APP-02). */
export function BuyRequestPage({ line }: { line: RequestLine }) {
  const copy = useCopy(requestCopy)
  const language = useLanguage()
  const fromHere = useFromHere()
  const account = useView(buyingAccount, {})
  const ineligible = useView(ineligibility, { line })
  const send = useRun(requestPurchase, { scope: line })
  // A new browser's account is still being kept when the page is there: what it will say is known.
  const info = prefilledInfo(account ?? FIRST_ACCOUNT)
  const form = useEntryForm(
    filledRequestSchema,
    firstRequest(FIRST_PACKAGES[line], info.enterpriseName),
  )
  useEffect(() => {
    // What the account says stands in the field until something is typed there.
    if (!form.getFieldState('enterpriseName').isDirty) {
      form.resetField('enterpriseName', { defaultValue: info.enterpriseName })
    }
  }, [form, info.enterpriseName])

  const submit = async () => {
    const goOn = fromHere()
    const { edition, ...request } = form.getValues()
    const content = { package: FIRST_PACKAGES[line], info, materials: NO_MATERIALS }
    const result = await send.run({ asked: { edition, request }, content })
    if (!result.ok) return
    noteSent(form)
    await goOn(paths.application(result.value))
  }
  const title = copy.title(PRODUCT_LINES[line][language])
  return (
    <>
      <PageHead
        title={title}
        documentTitle={title}
        lead={copy.lead}
        aside={
          <Link to={paths.applications} className="text-small">
            {copy.records}
          </Link>
        }
      />
      {ineligible && <EligibilityNotice line={line} code={ineligible} />}
      <RefusalNotice code={send.refusal} />
      <RequestForm
        line={line}
        form={form}
        onSubmit={submit}
        unavailableBecause={ineligible ? ELIGIBILITY_NOTICE : undefined}
      />
    </>
  )
}

function firstRequest(first: Package, enterpriseName: string): RequestFields {
  const { edition, quantity } = expectedOf(first)
  const person = { contactName: '', mobile: '', email: '' }
  return { edition, enterpriseName, ...person, wish: '', expectedUsers: quantity }
}
