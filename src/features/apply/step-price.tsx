import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { ELIGIBILITY_NOTICE } from '../../blocks/notice-ids.ts'
import { PricePanel } from '../../blocks/price-panel.tsx'
import { useExpectedDiscount } from '../../blocks/use-expected-discount.ts'
import {
  type Application,
  neighboursOf,
  quotePackage,
  type WizardStep,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { ineligibility } from '../../queries/ineligibility.ts'
import { Button } from '../../ui/button.tsx'
import { applyCopy } from './copy.ts'

type StepPriceProps = {
  application: Application
  step: WizardStep
  /** What the submit button says. */
  submit: string
  /** What was filled in here stands in the way of buying, and its notice says so. */
  isBarred?: boolean
  footer: ReactNode
}

/** The price beside a later step of the wizard, with the way back and the way on. */
export function StepPrice(props: StepPriceProps) {
  const { application, step, submit, isBarred = false, footer } = props
  const copy = useCopy(applyCopy)
  const navigate = useNavigate()
  const quoted = quotePackage(application.package)
  const quote = quoted.ok ? quoted.value : null
  const { before } = neighboursOf(step, application)
  const { line, years } = application.package
  const mayNot = useView(ineligibility, { line }) !== null || isBarred
  return (
    <PricePanel
      quote={quote}
      discount={useExpectedDiscount(line, quote?.total ?? null)}
      summary={copy.summary(copy.chosen(application.package), years)}
      action={
        <div className="flex gap-3 *:flex-1">
          <Button
            size="large"
            onClick={() => navigate(paths.apply(application.id, before ?? 'package'))}
          >
            {copy.back}
          </Button>
          <Button
            kind="primary"
            size="large"
            type="submit"
            unavailable={mayNot}
            aria-describedby={mayNot ? ELIGIBILITY_NOTICE : undefined}
          >
            {submit}
          </Button>
        </div>
      }
      footer={footer}
    />
  )
}
