import { useController, useForm } from 'react-hook-form'
import { Link } from 'react-router'
import { useRun, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { AGREEMENT_FIELD, Agreement } from '../../blocks/agreement.tsx'
import { agreementCopy } from '../../blocks/agreement-copy.ts'
import { refusalCopy } from '../../blocks/refusal-copy.ts'
import { submitApplication } from '../../commands/submit-application.ts'
import { type Application, isReviewedByHand, reviewPace } from '../../domain/applications/index.ts'
import { agreementSchema } from '../../domain/shared/agreement.ts'
import { useCopy } from '../../i18n/language.ts'
import { useProblemWords } from '../../i18n/problem-words.ts'
import { conflictingApplication } from '../../queries/conflicting-application.ts'
import { sending } from '../../ui/busy-press.ts'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { resolverOf } from '../../ui/form.tsx'
import { useFromHere } from '../../ui/from-here.ts'
import { Notice } from '../../ui/notice.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { useSubmitOnce } from '../../ui/use-one-at-a-time.ts'
import { applyCopy } from './copy.ts'
import { detailsCopy } from './details-copy.ts'
import { useNotFixedQuestion } from './not-fixed-question.tsx'
import { Answers } from './review-summary.tsx'
import { Saved } from './saved-state.tsx'
import { StepNotices } from './step-notices.tsx'
import { StepPrice } from './step-price.tsx'
import { WizardFrame } from './wizard-frame.tsx'

/** 确认提交审核: everything once more, each block with its way back to change it. */
export function ConfirmStep({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  const details = useCopy(detailsCopy)
  const agreement = useCopy(agreementCopy)
  const refusals = useCopy(refusalCopy)
  const fromHere = useFromHere()
  const submit = useRun(submitApplication, { scope: application.id })
  const form = useForm({
    defaultValues: { agreed: false },
    resolver: resolverOf(agreementSchema),
    shouldFocusError: false,
  })
  const { field, fieldState, formState } = useController({ control: form.control, name: 'agreed' })
  const { refusal } = submit
  const { named } = useProblemWords()
  const conflicting = useView(conflictingApplication, { id: application.id })
  const missing = fieldState.invalid
  const { line } = application.package

  const { id } = application
  const submitting = useNotFixedQuestion({ id, step: 'confirm' }, async (goOn) => {
    const result = await submit.run({ id, ...form.getValues() })
    if (result.ok) await goOn(paths.application(id), { replace: true })
  })
  const onSubmit = useSubmitOnce(form, async () => {
    // The question may have submitted it.
    if (!submit.isPending) await submitting.begin(fromHere())
  })

  return (
    <WizardFrame title={copy.steps.confirm} step="confirm" chosen={application.package}>
      <StepNotices application={application} page="confirm" />
      {submitting.question}
      <form onSubmit={sending(onSubmit)} noValidate>
        <ErrorSummary
          title={copy.checkThese}
          closing={copy.kept}
          attempt={formState.submitCount}
          items={
            missing
              ? [
                  {
                    fieldId: AGREEMENT_FIELD,
                    message: named(agreement.label, agreement.missing),
                  },
                ]
              : []
          }
        />
        {refusal && (
          <div className="mb-6">
            <Notice tone="bad" role="alert">
              {refusals[refusal]}{' '}
              {refusal === 'professional-exists' && conflicting && (
                <Link to={paths.application(conflicting.id)} className="underline">
                  {details.conflictingLink}
                </Link>
              )}
            </Notice>
          </div>
        )}
        <TwoColumns
          form={
            <div className="grid grid-cols-1 gap-8">
              <Answers application={application} />
              <Agreement checked={field.value} onChange={field.onChange} missing={missing} />
            </div>
          }
          price={
            <StepPrice
              application={application}
              step="confirm"
              submit={details.submit}
              footer={
                <>
                  <Saved state="saved" />
                  <p className="mt-2 text-small text-text-3">
                    {
                      details.afterSubmit[
                        line === 'cdp'
                          ? 'to-be-deployed'
                          : reviewPace(line, 'order', isReviewedByHand(application.info))
                      ]
                    }
                  </p>
                  <p className="mt-2 text-small text-text-3">{details.asksToKeep}</p>
                </>
              }
            />
          }
        />
      </form>
    </WizardFrame>
  )
}
