import { memo } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useKeeping, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { ChangedElsewhere } from '../../blocks/changed-elsewhere.tsx'
import { saveApplication } from '../../commands/save-application.ts'
import {
  type Application,
  BASIC_INFO_FIELDS,
  type BasicInfo,
  type BasicInfoField,
  type BasicInfoProblem,
  filledInfoSchema,
  type Line,
  neighboursOf,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { regionBarrier } from '../../queries/region-barrier.ts'
import { sending } from '../../ui/busy-press.ts'
import { useFormPart } from '../../ui/form.tsx'
import { FormErrors } from '../../ui/form-errors.tsx'
import { useFromHere } from '../../ui/from-here.ts'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { useSubmitOnce } from '../../ui/use-one-at-a-time.ts'
import { applyCopy } from './copy.ts'
import { detailsCopy } from './details-copy.ts'
import { EligibilityNotice } from './eligibility-notice.tsx'
import { InfoFields, labelOfField } from './info-fields.tsx'
import { type ReturnedFlags, useGoToFirstReturned, useReturnedFlags } from './returned-items.ts'
import { SavedState } from './saved-state.tsx'
import { StepNotices } from './step-notices.tsx'
import { StepPrice } from './step-price.tsx'
import { type SharedForm, useSharedForm } from './use-shared-form.ts'
import { useSteady } from './use-steady.ts'
import { WizardFrame } from './wizard-frame.tsx'

/** 填写基础信息: what is typed is kept at every key, checked when a field is left and on 「下一步」. */
export function InfoStep({ application }: { application: Application }) {
  const { id } = application
  const { save, saveLeaving } = useKeeping(saveApplication, `info ${id}`)
  const shared = useSharedForm(filledInfoSchema, application.info, {
    save: (info) => save({ id, content: { info } }),
    saveLeaving: (info) => saveLeaving({ id, content: { info } }),
  })
  return (
    <InfoForm
      application={useSteady(application, ['info', 'updatedAt'])}
      flags={useReturnedFlags(application)}
      shared={shared}
    />
  )
}

/** The fields that somebody types. */
const TEXTS: readonly BasicInfoField[] = [
  ...(['enterpriseName', 'registrationCode', 'contactName', 'mobile', 'email', 'qq'] as const),
  ...(['receiverMobile', 'receiverEmail'] as const),
]

type InfoFormProps = {
  application: Application
  flags: ReturnedFlags
  shared: SharedForm<BasicInfo>
}

const InfoForm = memo(function InfoForm({ application, flags, shared }: InfoFormProps) {
  useGoToFirstReturned(flags)
  const copy = useCopy(applyCopy)
  const fromHere = useFromHere()
  const { form, edits } = shared
  const { line } = application.package
  const { after } = neighboursOf('info', application)
  const next = useSubmitOnce(form, async () => {
    const goOn = fromHere()
    if ((await edits.flush()) !== 'saved') return
    await goOn(paths.apply(application.id, after ?? 'confirm'))
  })
  return (
    <WizardFrame title={copy.steps.info} step="info" chosen={application.package}>
      <StepNotices application={application} page="info" />
      <form onSubmit={sending(next)} noValidate data-kept="until-saved">
        <InfoElsewhere shared={shared} />
        <InfoErrors form={form} />
        <TwoColumns
          form={
            <InfoFields form={form} flags={flags} notice={<Barrier form={form} line={line} />} />
          }
          price={<InfoPrice application={application} shared={shared} />}
        />
      </form>
    </WizardFrame>
  )
})

function InfoErrors({ form }: { form: UseFormReturn<BasicInfo> }) {
  const copy = useCopy(applyCopy)
  const details = useCopy(detailsCopy)
  return (
    <FormErrors
      form={form}
      title={copy.checkThese}
      closing={copy.kept}
      order={BASIC_INFO_FIELDS}
      choices={['region', 'industry']}
      labelOf={(field) => labelOfField(details, field, form.getValues('region'))}
      // The schema's messages are the problems' codes.
      say={(_, problem) => details.problems[problem as Exclude<BasicInfoProblem, 'required'>]}
    />
  )
}

function InfoElsewhere({ shared: { form, edits } }: Pick<InfoFormProps, 'shared'>) {
  const copy = useCopy(detailsCopy)
  return (
    <ChangedElsewhere
      elsewhere={edits.elsewhere}
      // The names are those of the form's fields.
      nameOf={(name) => labelOfField(copy, name as BasicInfoField, form.getValues('region'))}
      texts={TEXTS}
    />
  )
}

/** Why an enterprise registered there may not buy from a line, though this account may (ELI-02); null: it may. */
function useBarrier(form: UseFormReturn<BasicInfo>, line: Line) {
  const region = useFormPart(form, (info) => info.region)
  return useView(regionBarrier, { line, region })
}

/** Said where the region was chosen, so that nothing above the choice moves. */
function Barrier({ form, line }: { form: UseFormReturn<BasicInfo>; line: Line }) {
  const barred = useBarrier(form, line)
  return (
    barred && (
      <div className="*:mb-0 lg:col-span-2">
        <EligibilityNotice line={line} code={barred} />
      </div>
    )
  )
}

function InfoPrice({ application, shared: { form, edits } }: Omit<InfoFormProps, 'flags'>) {
  const copy = useCopy(applyCopy)
  const isBarred = useBarrier(form, application.package.line) !== null
  return (
    <StepPrice
      application={application}
      step="info"
      isBarred={isBarred}
      submit={copy.next}
      footer={<SavedState edits={edits} />}
    />
  )
}
