import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import {
  type Application,
  type BasicInfoField,
  type BasicInfoProblem,
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
  const [touched, setTouched] = useState<ReadonlySet<BasicInfoField>>(new Set())
  const { after } = neighboursOf('info', application)
  const problems = basicInfoProblems(values)
  // The names of the problems are the fields.
  const wrong = Object.entries(problems) as [BasicInfoField, BasicInfoProblem][]

  const goOn = async (event: FormEvent) => {
    event.preventDefault()
    if (wrong.length > 0) setAttempt(attempt + 1)
    else if ((await flush()) === 'saved')
      await navigate(paths.apply(application.id, after ?? 'confirm'))
  }
  const problemOf = (field: BasicInfoField) => {
    const problem = attempt > 0 || touched.has(field) ? problems[field] : undefined
    return problem && details.problems[problem]
  }

  // The account may buy, and an enterprise registered there may not: said where it was chosen, so that nothing
  // above the choice moves.
  const { line } = application.package
  const barred = useRegionBarrier(line, values.region)
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
              onLeave={(field) => setTouched((before) => new Set([...before, field]))}
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
