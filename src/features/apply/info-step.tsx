import { useCallback, useEffect, useState } from 'react'
import { FormProvider, type Resolver, useForm, useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import {
  type Application,
  type BasicInfo,
  basicInfoProblems,
  neighboursOf,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { applyCopy } from './copy.ts'
import { detailsCopy } from './details-copy.ts'
import { EligibilityNotice } from './eligibility-notice.tsx'
import { InfoFields, labelOfField } from './info-fields.tsx'
import { useSaveApplication } from './mutations.ts'
import { useRegionBarrier } from './queries.ts'
import { SavedState } from './saved-state.tsx'
import { StepNotices } from './step-notices.tsx'
import { StepPrice } from './step-price.tsx'
import { useAutosave } from './use-autosave.ts'
import { WizardFrame } from './wizard-frame.tsx'

/** 填写基础信息: what is typed is kept at every key, checked when a field is left and on 「下一步」. */
export function InfoStep({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  const details = useCopy(detailsCopy)
  const navigate = useNavigate()
  const { run } = useSaveApplication(application.id)
  const write = useCallback((info: Partial<BasicInfo>) => run({ info }), [run])
  const { state, save, flush } = useAutosave(write)
  const [attempt, setAttempt] = useState(0)
  const { after } = neighboursOf('info', application)
  const form = useForm<BasicInfo>({
    defaultValues: application.info,
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: checkInfo,
  })

  const { watch } = form
  useEffect(() => {
    // A subscription, not a render: typing costs one save and nothing else.
    // Only the field that changed: another tab may be filling in the others.
    const subscription = watch((values, { name }) => {
      if (name) save({ [name]: values[name] })
    })
    return () => subscription.unsubscribe()
  }, [watch, save])

  const goOn = form.handleSubmit(
    async () => {
      if ((await flush()) === 'saved')
        await navigate(paths.apply(application.id, after ?? 'confirm'))
    },
    () => setAttempt((count) => count + 1),
  )

  // The account may buy, and an enterprise registered there may not: said where it was chosen, so that nothing
  // above the choice moves.
  const { line } = application.package
  const barred = useRegionBarrier(line, useWatch({ control: form.control, name: 'region' }))
  const notice = barred && <EligibilityNotice line={line} code={barred} />
  const values = form.getValues()
  const problems = attempt > 0 ? Object.entries(basicInfoProblems(values)) : []
  return (
    <WizardFrame title={copy.steps.info} step="info" chosen={application.package}>
      <StepNotices application={application} />
      <FormProvider {...form}>
        <form onSubmit={goOn} noValidate>
          <ErrorSummary
            title={copy.checkThese}
            closing={copy.kept}
            attempt={attempt}
            items={problems.map(([field, problem]) => ({
              fieldId: field,
              message: `${labelOfField(details, field, values)}: ${details.problems[problem]}`,
            }))}
          />
          <TwoColumns
            form={<InfoFields notice={notice} />}
            price={
              <StepPrice
                application={application}
                step="info"
                isBarred={notice !== null}
                submit={copy.next}
                footer={<SavedState state={state} />}
              />
            }
          />
        </form>
      </FormProvider>
    </WizardFrame>
  )
}

/** The domain's problems in the shape of the form library. */
const checkInfo: Resolver<BasicInfo> = (values) => {
  const problems = Object.entries(basicInfoProblems(values))
  if (problems.length === 0) return { values, errors: {} }
  return {
    values: {},
    errors: Object.fromEntries(problems.map(([field, type]) => [field, { type }])),
  }
}
