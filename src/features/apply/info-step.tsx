import { useState } from 'react'
import { type Resolver, useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import {
  type Application,
  type BasicInfo,
  type BasicInfoField,
  type BasicInfoProblem,
  basicInfoProblems,
  neighboursOf,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { regionBarrier } from '../../queries/region-barrier.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { applyCopy } from './copy.ts'
import { detailsCopy } from './details-copy.ts'
import { EligibilityNotice } from './eligibility-notice.tsx'
import { InfoFields, labelOfField } from './info-fields.tsx'
import { useSaveApplication } from './mutations.ts'
import { SavedState } from './saved-state.tsx'
import { StepNotices } from './step-notices.tsx'
import { StepPrice } from './step-price.tsx'
import { useSharedFields } from './use-shared-fields.ts'
import { WizardFrame } from './wizard-frame.tsx'

/** 填写基础信息: what is typed is kept at every key, checked when a field is left and on 「下一步」. */
export function InfoStep({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  const details = useCopy(detailsCopy)
  const navigate = useNavigate()
  const { run } = useSaveApplication(application.id)
  const { values, change, state, flush } = useSharedFields(application.info, (info) =>
    run({ info }),
  )
  const [attempt, setAttempt] = useState(0)
  const { after } = neighboursOf('info', application)
  const form = useForm<BasicInfo>({
    // What the fields show, typed here or in another tab: the form follows and forgets nothing that it told.
    values,
    resetOptions: { keepErrors: true, keepTouched: true, keepIsSubmitted: true },
    shouldFocusError: false,
    resolver: checkInfo,
  })
  const { errors, touchedFields } = form.formState
  const problems = basicInfoProblems(values)
  // The names of the problems are the fields.
  const wrong = Object.entries(problems) as [BasicInfoField, BasicInfoProblem][]

  const goOn = form.handleSubmit(
    async () => {
      if ((await flush()) === 'saved')
        await navigate(paths.apply(application.id, after ?? 'confirm'))
    },
    () => setAttempt((count) => count + 1),
  )
  const leave = (field: BasicInfoField) => {
    form.setValue(field, values[field], { shouldTouch: true, shouldValidate: true })
  }
  /** A field that was left, or sent, says what is wrong with it now. */
  const problemOf = (field: BasicInfoField) => {
    const isTold = attempt > 0 || touchedFields[field] || errors[field]
    const problem = isTold ? problems[field] : undefined
    return problem && details.problems[problem]
  }

  // The account may buy, and an enterprise registered there may not: said where it was chosen, so that nothing
  // above the choice moves.
  const { line } = application.package
  const barred = useView(regionBarrier, { line, region: values.region })
  const notice = barred && <EligibilityNotice line={line} code={barred} />
  return (
    <WizardFrame title={copy.steps.info} step="info" chosen={application.package}>
      <StepNotices application={application} />
      <form onSubmit={goOn} noValidate>
        <ErrorSummary
          title={copy.checkThese}
          closing={copy.kept}
          attempt={attempt}
          items={
            attempt > 0
              ? wrong.map(([field, problem]) => ({
                  fieldId: field,
                  message: `${labelOfField(details, field, values)}: ${details.problems[problem]}`,
                }))
              : []
          }
        />
        <TwoColumns
          form={
            <InfoFields
              info={values}
              onChange={change}
              onLeave={leave}
              problemOf={problemOf}
              notice={notice}
            />
          }
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
